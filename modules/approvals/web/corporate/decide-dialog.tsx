import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { ApprovalRequest } from './approval-request.ts';
import { words } from './words.ts';

const schema = z.object({
  decision: z.enum(['approve', 'refuse']),
  reason: z.string().trim().min(1).max(500),
});

export interface DecideDialogProps {
  readonly request: ApprovalRequest;
  readonly onClose: () => void;
}

/** A second person approves or refuses, and says why. What is approved is done at once. */
export function DecideDialog({ request, onClose }: DecideDialogProps) {
  const t = useT(words);
  const localised = useLocalised();
  const format = useFormat();
  const refresh = useRefresh();
  const form = useForm({
    schema,
    // Neither is chosen beforehand: whoever presses twice has decided nothing.
    defaultValues: { decision: '', reason: '' },
    submit: ({ decision, reason }, idempotencyKey) =>
      call(
        decision === 'approve' ? 'corporate.approvals.approve' : 'corporate.approvals.refuse',
        { path: { id: request.id }, body: { reason } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t(form.hook.getValues('decision') === 'approve' ? 'approval.approvedDone' : 'approval.refusedDone'));
      refresh(queryKeyOf('corporate.approvals'), queryKeyOf('admin.users'));
      onClose();
    },
  });
  const decision = form.hook.watch('decision');
  return (
    <FormDialog
      form={form}
      title={localised(request.label)}
      description={t('approval.decideText')}
      submitLabel={
        decision === 'approve'
          ? t('approval.approve')
          : decision === 'refuse'
            ? t('approval.refuse')
            : t('approval.send')
      }
      danger={decision === 'approve'}
      onClose={onClose}
    >
      <KeyValue
        items={[
          { label: t('approval.about'), value: <bdi>{request.about}</bdi> },
          { label: t('approval.askedBy'), value: <bdi>{request.askedBy}</bdi> },
          { label: t('reason.label'), value: <bdi>{request.reason}</bdi> },
          { label: t('approval.until'), value: format.dateTime(request.lapsesAt) },
        ]}
      />
      <FormField form={form} name="decision" label={t('approval.decision')} group required>
        {({ value, onChange }) => (
          <RadioGroup
            value={value}
            onChange={onChange}
            options={[
              { value: 'approve', label: t('approval.approve'), hint: t('approval.approveHint') },
              { value: 'refuse', label: t('approval.refuse'), hint: t('approval.refuseHint') },
            ]}
          />
        )}
      </FormField>
      <FormField form={form} name="reason" label={t('approval.yourReason')} hint={t('approval.reasonHint')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}
