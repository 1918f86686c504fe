import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Checkbox } from '@cm/ui/checkbox.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { type Verification } from './verification-queries.ts';
import { useProvenLabel } from './use-proven-label.ts';
import { words } from './words.ts';

export interface DecisionProps {
  readonly file: Verification;
  readonly onClose: () => void;
}

export function ApproveDialog({ file, onClose }: DecisionProps) {
  const t = useT(words);
  const approve = useAct({
    act: (_: null, idempotencyKey) =>
      call('corporate.kyc.decide', { path: { id: file.id }, body: { decision: 'approve' } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.kyc'), queryKeyOf('corporate.customers')],
    done: ({ state }) => (state === 'approved' ? t('kyc.approved') : t('kyc.firstApproved')),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('kyc.approveTitle', { name: file.customer.name })}
      description={t('kyc.approveText')}
      confirmLabel={t('kyc.approve')}
      loading={approve.busy}
      onConfirm={() => approve.run(null)}
    />
  );
}

const schema = z.object({
  reason: z.string().trim().min(1).max(1000),
  documents: z.array(
    z
      .object({ type: z.string(), refused: z.boolean(), reason: z.string().trim().max(500) })
      .refine(({ refused, reason }) => !refused || reason !== '', {
        path: ['reason'],
        message: JSON.stringify({ code: 'required', params: {} }),
      }),
  ),
});

/** The reason is read by the customer, and each refused document says what is wrong with it. */
export function RejectDialog({ file, onClose }: DecisionProps) {
  const t = useT(words);
  const name = useLocalised();
  const fieldLabel = useProvenLabel();
  const refresh = useRefresh();
  const provided = file.documents.filter((document) => document.file !== null);
  const wrong = (type: string) =>
    file.items.find(({ kind, subject, verdict }) => kind === 'document' && subject === type && verdict === 'wrong');
  const wrongFields = file.items.filter(({ kind, verdict }) => kind === 'field' && verdict === 'wrong');
  const form = useForm({
    schema,
    defaultValues: {
      reason: '',
      documents: provided.map(({ type }) => ({
        type,
        refused: wrong(type) !== undefined,
        reason: wrong(type)?.reason ?? '',
      })),
    },
    draftKey: `kyc-rejection.${file.id}`,
    submit: ({ reason, documents }, idempotencyKey) =>
      call(
        'corporate.kyc.decide',
        {
          path: { id: file.id },
          body: {
            decision: 'reject',
            reason,
            documents: documents
              .filter(({ refused }) => refused)
              .map(({ type, reason: why }) => ({ type, reason: why })),
          },
        },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('kyc.rejected'));
      refresh(queryKeyOf('corporate.kyc'), queryKeyOf('corporate.customers'));
      onClose();
    },
  });
  const values = form.hook.watch('documents');
  return (
    <FormDialog
      form={form}
      danger
      title={t('kyc.rejectTitle', { name: file.customer.name })}
      description={t('kyc.rejectText')}
      submitLabel={t('kyc.reject')}
      onClose={onClose}
    >
      <FormField form={form} name="reason" label={t('kyc.rejectReason')} hint={t('kyc.rejectHint')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
      {wrongFields.length > 0 ? (
        <div className="grid gap-1 text-sm">
          <p className="font-medium">{t('kyc.refusedFields')}</p>
          <ul className="grid gap-0.5">
            {wrongFields.map(({ subject, reason }) => (
              <li key={subject} className="text-ink-2">
                {fieldLabel(subject)} : <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {provided.length > 0 ? (
        <fieldset className="grid gap-3">
          <legend className="mb-1 text-sm font-medium">{t('kyc.refusedDocuments')}</legend>
          {provided.map((document, index) => (
            <div key={document.type} className="grid gap-1.5">
              <Checkbox
                checked={values[index]?.refused ?? false}
                onCheckedChange={(on) => form.hook.setValue(`documents.${index}.refused`, on)}
                label={name(document.label)}
              />
              {values[index]?.refused ? (
                <FormField form={form} name={`documents.${index}.reason`} label={t('kyc.documentReason')} hideLabel>
                  {(field) => <Input dir="auto" {...field} placeholder={t('kyc.documentReason')} />}
                </FormField>
              ) : null}
            </div>
          ))}
        </fieldset>
      ) : null}
    </FormDialog>
  );
}
