import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { type Service, SUSPENSION_REASONS, TERMINATION_REASONS } from './service-queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

export interface ServiceDialogProps {
  readonly service: Service;
  readonly onClose: () => void;
}

const suspendSchema = z.object({ reason: z.enum(SUSPENSION_REASONS), note: z.string().trim().max(1000) });

/** Only a suspension for non-payment lifts itself when the invoice is paid: the form says so where it is chosen. */
export function SuspendDialog({ service, onClose }: ServiceDialogProps) {
  const t = useT(words);
  const states = useT(servicesWords);
  const refresh = useRefresh();
  const form = useForm({
    schema: suspendSchema,
    defaultValues: { reason: 'non_payment', note: '' },
    submit: ({ reason, note }, idempotencyKey) =>
      call(
        'corporate.services.suspend',
        { path: { id: service.id }, body: { version: service.version, reason, note: note || null } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      toast.ok(t('services.suspended'));
      refresh(queryKeyOf('corporate.services'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      danger
      title={t('services.suspendTitle', { designation: service.designation })}
      description={t('services.suspendText')}
      submitLabel={t('services.suspend')}
      onClose={onClose}
    >
      <FormField
        form={form}
        name="reason"
        label={t('reason.label')}
        hint={form.hook.watch('reason') === 'non_payment' ? t('services.liftsItself') : t('services.liftsByHand')}
      >
        {(field) => (
          <Select
            {...field}
            options={SUSPENSION_REASONS.map((value) => ({ value, label: states(`suspension.${value}`) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="note" label={t('orders.note')} optional>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}

/** Ends the service today or later. What cannot be undone asks for its number. */
export function TerminateDialog({ service, onClose }: ServiceDialogProps) {
  const t = useT(words);
  const states = useT(servicesWords);
  const common = useT(kitWords);
  const today = useToday();
  const refresh = useRefresh();
  const form = useForm({
    schema: z.object({
      on: z.iso.date(),
      reason: z.enum(TERMINATION_REASONS),
      note: z.string().trim().max(1000),
      typed: z.string().refine((typed) => typed.trim() === service.number, {
        message: JSON.stringify({ code: 'invalid', params: {} }),
      }),
    }),
    defaultValues: { on: today, reason: 'customer_request', note: '', typed: '' },
    submit: ({ on, reason, note }, idempotencyKey) =>
      call(
        'corporate.services.terminate',
        { path: { id: service.id }, body: { version: service.version, on, reason, note: note || null } },
        { idempotencyKey },
      ),
    onSuccess: (ended) => {
      toast.ok(ended.state === 'terminated' ? t('services.terminatedNow') : t('services.terminationPlanned'));
      refresh(queryKeyOf('corporate.services'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      danger
      title={t('services.terminateTitle', { designation: service.designation })}
      description={t('services.terminateText')}
      submitLabel={t('services.terminate')}
      onClose={onClose}
    >
      <FormField form={form} name="on" label={t('services.terminateOn')} required>
        {({ name, value, onChange, onBlur }) => (
          <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} min={today} />
        )}
      </FormField>
      <FormField form={form} name="reason" label={t('reason.label')}>
        {(field) => (
          <Select
            {...field}
            options={TERMINATION_REASONS.map((value) => ({ value, label: states(`termination.${value}`) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="note" label={t('orders.note')} optional>
        {(field) => <Textarea {...field} rows={2} />}
      </FormField>
      <FormField form={form} name="typed" label={common('confirm.type', { name: service.number })} required>
        {(field) => <Input {...field} dir="ltr" autoComplete="off" spellCheck={false} className="font-mono" />}
      </FormField>
    </FormDialog>
  );
}
