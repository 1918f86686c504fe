import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { RadioGroup } from '@cm/ui/radio-group.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import type { Access } from './queries.ts';
import { words } from './words.ts';

const schema = z.object({
  verdict: z.enum(['justified', 'unjustified']),
  conclusion: z.string().trim().min(10).max(2000),
});

export interface ReviewDialogProps {
  readonly access: Access;
  readonly onClose: () => void;
}

/** Another person says whether it was justified, and why. Neither is chosen beforehand. */
export function ReviewDialog({ access, onClose }: ReviewDialogProps) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema,
    defaultValues: { verdict: '', conclusion: '' },
    submit: ({ verdict, conclusion }, idempotencyKey) =>
      call(
        'admin.emergencyAccesses.review',
        { path: { id: access.id }, body: { justified: verdict === 'justified', conclusion } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('emergency.reviewedDone'));
      refresh(queryKeyOf('admin.emergencyAccesses'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('emergency.review')}
      description={t('emergency.reviewText')}
      submitLabel={t('emergency.reviewSubmit')}
      onClose={onClose}
    >
      <FormField form={form} name="verdict" label={t('emergency.verdict')} group required>
        {({ value, onChange }) => (
          <RadioGroup
            value={value}
            onChange={onChange}
            options={[
              { value: 'justified', label: t('emergency.justified'), hint: t('emergency.justifiedHint') },
              { value: 'unjustified', label: t('emergency.unjustified'), hint: t('emergency.unjustifiedHint') },
            ]}
          />
        )}
      </FormField>
      <FormField
        form={form}
        name="conclusion"
        label={t('emergency.conclusion')}
        hint={t('emergency.conclusionHint')}
        required
      >
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}
