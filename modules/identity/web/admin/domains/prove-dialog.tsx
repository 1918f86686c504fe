import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import type { MailDomain } from '../queries.ts';
import { words } from '../words.ts';

const schema = z.object({});

export interface ProveDialogProps {
  readonly of: MailDomain;
  readonly onClose: () => void;
}

/** The record to publish, to be copied, and the look-up; a refusal says what name servers answered. */
export function ProveDialog({ of: { domain, record }, onClose }: ProveDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: {},
    submit: (_nothing, idempotencyKey) => call('admin.mailDomains.prove', { path: { domain } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('domains.provenDone', { domain }));
      refresh(queryKeyOf('admin.mailDomains'), queryKeyOf('admin.mailboxes'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      wide
      title={t('domains.proveNamed', { domain })}
      description={t('domains.proveText')}
      submitLabel={t('domains.check')}
      onClose={onClose}
    >
      <KeyValue
        look="stack"
        items={[
          { label: t('domains.recordType'), value: <Id value="TXT" /> },
          { label: t('domains.recordName'), value: <Id value={record.name} copy /> },
          { label: t('domains.recordValue'), value: <Id value={record.value} copy /> },
        ]}
      />
      <p className="text-sm text-ink-2">{t('domains.recordKeep')}</p>
    </FormDialog>
  );
}
