import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { words } from './words.ts';

const DAYS = ['1', '7', '30', '90'] as const;

/** For how long, and what it means. */
export function AllowDialog({ onClose }: { onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const form = useForm({
    schema: z.object({ days: z.enum(DAYS) }),
    defaultValues: { days: '7' },
    submit: ({ days }, idempotencyKey) =>
      call('portal.supportPermission.give', { body: { days: Number(days) } }, { idempotencyKey }),
    onSuccess: () => {
      toast.ok(t('support.given'));
      refresh(queryKeyOf('portal.supportPermission'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('support.giveTitle')}
      description={t('support.giveText')}
      submitLabel={t('support.give')}
      onClose={onClose}
    >
      <FormField form={form} name="days" label={t('support.days')}>
        {(field) => <Select {...field} options={DAYS.map((value) => ({ value, label: t(`support.days.${value}`) }))} />}
      </FormField>
    </FormDialog>
  );
}
