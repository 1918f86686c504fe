import { z } from '@cm/web-kit/schema.ts';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { DateField } from '@cm/ui/date-field.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import type { TicketDetail } from './ticket-queries.ts';
import { words } from './words.ts';

const schema = z.object({ reason: z.string().trim().min(1).max(500), day: z.iso.date() });

/** Algeria keeps UTC+1 all year; the ticket comes back as the working day begins. */
const WAKES_AT = 'T08:00:00+01:00';

function tomorrow(today: string): string {
  const next = new Date(`${today}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export interface HoldDialogProps {
  readonly ticket: TicketDetail;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Waiting for a third party: why, and until when. */
export function HoldDialog({ ticket, onDone, onClose }: HoldDialogProps) {
  const t = useT(words);
  const earliest = tomorrow(useToday());
  const form = useForm({
    schema,
    defaultValues: { reason: '', day: earliest },
    submit: ({ reason, day }, idempotencyKey) =>
      call(
        'corporate.tickets.hold',
        { path: { id: ticket.id }, body: { reason, wakeAt: new Date(`${day}${WAKES_AT}`).toISOString() } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('tickets.holdTitle', { number: ticket.number })}
      description={t('tickets.holdText')}
      submitLabel={t('tickets.hold')}
      onClose={onClose}
    >
      <FormField form={form} name="reason" label={t('tickets.holdReason')} required>
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
      <FormField form={form} name="day" label={t('tickets.holdUntil')} hint={t('tickets.holdHint')} required>
        {({ name, value, onChange, onBlur }) => (
          <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={earliest} min={earliest} />
        )}
      </FormField>
    </FormDialog>
  );
}
