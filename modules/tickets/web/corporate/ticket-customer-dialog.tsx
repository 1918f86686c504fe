import { FormField } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { FormDialog } from '@cm/web-kit/form-dialog.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { z } from '@cm/web-kit/schema.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import type { TicketDetail } from './ticket-queries.ts';
import { words } from './words.ts';

const schema = z.object({ customerId: z.uuid() });

/** Whose ticket it is, when no proved address says so. The customers that noted the address are named. */
export function TicketCustomerDialog({ ticket, onClose }: { ticket: TicketDetail; onClose: () => void }) {
  const t = useT(words);
  const refresh = useRefresh();
  const [noted] = ticket.notedAt;
  const known = noted && ticket.notedAt.length === 1 ? noted : undefined;
  const form = useForm({
    schema,
    defaultValues: { customerId: known?.id ?? '' },
    submit: (body, idempotencyKey) =>
      call(
        'corporate.tickets.setCustomer',
        { path: { id: ticket.id }, body: { version: ticket.version, ...body } },
        { idempotencyKey },
      ),
    onSuccess: () => {
      refresh(queryKeyOf('corporate.tickets'));
      onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={t('tickets.attachTitle')}
      description={t('tickets.attachHint')}
      submitLabel={t('tickets.attachCustomer')}
      onClose={onClose}
    >
      {ticket.notedAt.length > 0 ? (
        <p className="text-sm text-ink-2">
          {t('tickets.notedAt', { names: ticket.notedAt.map(({ name }) => name).join(', ') })}
        </p>
      ) : null}
      <FormField form={form} name="customerId" label={t('col.customer')} required>
        {(field) => <CustomerPicker value={field.value} known={known} onChange={field.onChange} />}
      </FormField>
    </FormDialog>
  );
}
