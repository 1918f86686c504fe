import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { networksIn } from '../shared/networks-in.ts';
import { TokenScopes } from './token-scopes.tsx';
import { words } from './words.ts';

const DAYS = ['30', '90', '365'] as const;
const schema = z.object({
  name: z.string().trim().min(1).max(80),
  days: z.enum(DAYS),
  networks: z.string().max(1000).transform(networksIn),
  scopes: z.array(z.string()).min(1).max(60),
});

/** A token with a part of my rights; its secret is shown this once. */
export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: { name: '', days: '90', networks: '', scopes: [] },
    submit: ({ name, days, scopes, networks }, idempotencyKey) =>
      call(
        'corporate.tokens.create',
        { body: { name, scopes, networks, expiresInDays: Number(days) } },
        { idempotencyKey },
      ),
    onSuccess: (made) => {
      setSecret(made.secret);
      refresh(queryKeyOf('corporate.tokens'));
    },
  });
  if (secret !== null) {
    return (
      <Dialog
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        title={t('tokens.made')}
        footer={<Button onClick={onClose}>{t('tokens.kept')}</Button>}
      >
        <div className="grid gap-3">
          <Callout tone="warn">{t('tokens.once')}</Callout>
          <p className="rounded-md border border-line bg-sunken px-3.5 py-3">
            <Id value={secret} copy />
          </p>
        </div>
      </Dialog>
    );
  }
  return (
    <FormDialog
      form={form}
      title={t('tokens.new')}
      description={t('tokens.newText')}
      submitLabel={t('tokens.create')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('tokens.name')} hint={t('tokens.nameHint')} required>
        {(field) => <Input {...field} />}
      </FormField>
      <FormField form={form} name="days" label={t('tokens.lifetime')}>
        {(field) => <Select {...field} options={DAYS.map((value) => ({ value, label: t(`tokens.days.${value}`) }))} />}
      </FormField>
      <FormField form={form} name="networks" label={t('tokens.networks')} hint={t('tokens.networksHint')}>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} />}
      </FormField>
      <FormField form={form} name="scopes" label={t('tokens.rights')} required group>
        {(field) => <TokenScopes value={field.value} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
