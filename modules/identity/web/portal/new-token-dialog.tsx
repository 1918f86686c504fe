import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { RIGHTS } from './rights.ts';
import { RightsField } from './rights-field.tsx';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

const DAYS = ['30', '90', '365'] as const;
const schema = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(RIGHTS)).min(1),
  days: z.enum(DAYS),
});

/** Makes a token; its secret stays on the screen until the dialog is closed, and is nowhere afterwards. */
export function NewTokenDialog({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const t = useT(words);
  const common = useT(kitWords);
  const { permissions } = useSession();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: {
      name: '',
      scopes: RIGHTS.filter((right) => right === 'portal.tickets' && permissions.includes(right)),
      days: '90',
    },
    submit: async ({ name, scopes, days }, idempotencyKey) =>
      call('portal.tokens.create', { body: { name, scopes, expiresInDays: Number(days) } }, { idempotencyKey }),
    onSuccess: (token) => {
      setSecret(token.secret);
      onMade();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={secret ? t('tokens.made') : t('tokens.new')}
      footer={
        secret ? (
          <Button variant="primary" onClick={onClose}>
            {t('tokens.kept')}
          </Button>
        ) : undefined
      }
    >
      {secret ? (
        <div className="grid gap-4">
          <Callout tone="warn">{t('tokens.once')}</Callout>
          <div className="flex flex-wrap items-center gap-3 rounded-md border border-line bg-sunken px-3 py-2.5">
            <bdi dir="ltr" className="min-w-0 flex-1 basis-60 font-mono text-sm break-all">
              {secret}
            </bdi>
            <Button
              size="sm"
              onClick={() => void navigator.clipboard.writeText(secret).then(() => toast.ok(common('id.copied')))}
            >
              <Copy aria-hidden="true" />
              {t('tokens.copy')}
            </Button>
          </div>
        </div>
      ) : (
        <FormView form={form} label={t('tokens.new')}>
          <FormField form={form} name="name" label={t('tokens.name')} hint={t('tokens.nameHint')} required>
            {(field) => <Input autoComplete="off" {...field} />}
          </FormField>
          <FormField form={form} name="days" label={t('tokens.life')}>
            {(field) => (
              <Select
                {...field}
                options={DAYS.map((value) => ({ value, label: t('tokens.days', { count: Number(value) }) }))}
              />
            )}
          </FormField>
          <FormField form={form} name="scopes" label={t('tokens.scopes')} group>
            {(field) => <RightsField value={field.value} onChange={field.onChange} />}
          </FormField>
          <div className="flex justify-end">
            <Button type="submit" variant="primary" loading={form.submitting}>
              {t('tokens.create')}
            </Button>
          </div>
        </FormView>
      )}
    </Dialog>
  );
}
