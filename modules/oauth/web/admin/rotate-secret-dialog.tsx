import { useState } from 'react';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import type { Application, ApplicationServer } from './application-menu.tsx';
import { ShownSecret } from './shown-secret.tsx';
import { words } from './words.ts';

const HOURS = ['24', '168', '0'] as const;
const schema = z.object({ hours: z.enum(HOURS), reason: z.string().trim().min(5).max(400) });

export interface RotateSecretDialogProps {
  readonly of: Application;
  readonly server: ApplicationServer;
  readonly onClose: () => void;
}

/** Another secret, shown this once, and what becomes of the one before. */
export function RotateSecretDialog({ of: { id, name }, server, onClose }: RotateSecretDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const [secret, setSecret] = useState<string | null>(null);
  const form = useForm({
    schema,
    defaultValues: { hours: '24', reason: '' },
    submit: ({ hours, reason }, idempotencyKey) =>
      call(
        'admin.oauthClients.rotateSecret',
        { path: { id }, body: { overlapHours: Number(hours), reason } },
        { idempotencyKey },
      ),
    onSuccess: (made) => {
      setSecret(made.secret);
      refresh(queryKeyOf('admin.oauthClients'));
    },
  });
  if (secret !== null)
    return <ShownSecret title={t('apps.rotated')} clientId={id} secret={secret} server={server} onClose={onClose} />;
  return (
    <FormDialog
      form={form}
      title={t('apps.rotateTitle', { name })}
      description={t('apps.rotateText')}
      submitLabel={t('apps.rotate')}
      onClose={onClose}
    >
      <FormField form={form} name="hours" label={t('apps.overlap')}>
        {(field) => (
          <Select {...field} options={HOURS.map((value) => ({ value, label: t(`apps.overlap.${value}`) }))} />
        )}
      </FormField>
      <FormField form={form} name="reason" label={t('apps.reason')} hint={t('apps.reasonHint')} required>
        {(field) => <Textarea {...field} rows={2} />}
      </FormField>
    </FormDialog>
  );
}
