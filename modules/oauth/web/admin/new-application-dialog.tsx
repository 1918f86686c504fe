import { useState } from 'react';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { networksIn } from '@cm/identity/web/public.ts';
import { TokenScopes } from '@cm/identity/web/admin/public.ts';
import type { ApplicationServer } from './application-menu.tsx';
import { ShownSecret } from './shown-secret.tsx';
import { words } from './words.ts';

const DAYS = ['90', '365', '730'] as const;
const schema = z.object({
  name: z.string().trim().min(1).max(80),
  days: z.enum(DAYS),
  networks: z.string().max(1000).transform(networksIn),
  scopes: z.array(z.string()).min(1).max(60),
  reason: z.string().trim().min(5).max(400),
});

export interface NewApplicationDialogProps {
  readonly server: ApplicationServer;
  readonly onClose: () => void;
}

/** An application with a part of my rights; its secret is shown this once. */
export function NewApplicationDialog({ server, onClose }: NewApplicationDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const [made, setMade] = useState<{ readonly id: string; readonly secret: string } | null>(null);
  const form = useForm({
    schema,
    defaultValues: { name: '', days: '365', networks: '', scopes: [], reason: '' },
    submit: ({ days, ...body }, idempotencyKey) =>
      call('admin.oauthClients.create', { body: { ...body, expiresInDays: Number(days) } }, { idempotencyKey }),
    onSuccess: (client) => {
      setMade(client);
      refresh(queryKeyOf('admin.oauthClients'));
      refresh(queryKeyOf('admin.signingKeys'));
    },
  });
  if (made !== null)
    return (
      <ShownSecret title={t('apps.made')} clientId={made.id} secret={made.secret} server={server} onClose={onClose} />
    );
  return (
    <FormDialog
      form={form}
      title={t('apps.add')}
      description={t('apps.newText')}
      submitLabel={t('apps.add')}
      onClose={onClose}
    >
      <FormField form={form} name="name" label={t('apps.name')} hint={t('apps.nameHint')} required>
        {(field) => <Input autoComplete="off" {...field} />}
      </FormField>
      <FormField form={form} name="days" label={t('apps.days')}>
        {(field) => <Select {...field} options={DAYS.map((value) => ({ value, label: t(`apps.days.${value}`) }))} />}
      </FormField>
      <FormField form={form} name="networks" label={t('apps.networks')} hint={t('apps.networksHint')}>
        {(field) => <Input dir="ltr" autoComplete="off" spellCheck={false} {...field} />}
      </FormField>
      <FormField form={form} name="scopes" label={t('apps.scopes')} required group>
        {(field) => <TokenScopes value={field.value} onChange={field.onChange} rightsAlone />}
      </FormField>
      <FormField form={form} name="reason" label={t('apps.reason')} hint={t('apps.reasonHint')} required>
        {(field) => <Textarea {...field} rows={2} />}
      </FormField>
    </FormDialog>
  );
}
