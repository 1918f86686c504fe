import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { DataRequest } from './request-queries.ts';
import { words } from './words.ts';

export interface EraseDialogProps {
  readonly request: DataRequest;
  readonly onClose: () => void;
}

const schema = z.object({ reason: z.string().trim().min(1).max(500) });

/** Asks for what cannot be undone: nothing happens before a second person approves it. */
export function EraseDialog({ request, onClose }: EraseDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { reason: '' },
    submit: ({ reason }, idempotencyKey) =>
      call('corporate.approvals.eraseData', { body: { input: { requestId: request.id }, reason } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('erasure.asked'));
      refresh(queryKeyOf('corporate.approvals'), queryKeyOf('corporate.dataRequests'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('erasure.ask')}
      description={t('erasure.askText')}
      submitLabel={t('erasure.askIt')}
      danger
      onClose={onClose}
    >
      <FormField form={form} name="reason" label={t('erasure.reason')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}
