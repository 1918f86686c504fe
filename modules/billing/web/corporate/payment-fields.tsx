import type { Payment } from './use-payment.ts';
import { useQuery } from '@tanstack/react-query';
import { FormField } from '@cm/web-kit/form/form.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import { CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { PAYMENT_MODES } from './invoice-queries.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

/** Who paid, how much, when and how. */
export function PaymentFields({ payment }: { payment: Payment }) {
  const { form } = payment;
  const t = useT(words);
  const states = useT(billingWords);
  const today = useToday();
  const { currency } = useSession().tenant;
  const { search } = usePage(pages.recordPayment);
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  return (
    <Card>
      <div className="grid gap-4 md:grid-cols-2">
        <FormField form={form} name="customerId" label={t('col.customer')} className="md:col-span-2" required>
          {(field) => (
            <CustomerPicker
              key={known?.id}
              value={field.value}
              known={known}
              onChange={(id) => {
                payment.shareAgain();
                field.onChange(id);
              }}
            />
          )}
        </FormField>
        <FormField form={form} name="amount" label={t('payments.amount')} required>
          {(field) => (
            <AmountInput
              {...field}
              unit={currency}
              onChange={(value) => {
                payment.shareAgain();
                field.onChange(value);
              }}
            />
          )}
        </FormField>
        <FormField form={form} name="receivedOn" label={t('payments.receivedOn')} required>
          {({ name, value, onChange, onBlur }) => (
            <DateField name={name} value={value} onChange={onChange} onBlur={onBlur} today={today} max={today} />
          )}
        </FormField>
        <FormField form={form} name="mode" label={t('payments.mode')}>
          {(field) => (
            <Select {...field} options={PAYMENT_MODES.map((value) => ({ value, label: states(`mode.${value}`) }))} />
          )}
        </FormField>
        <FormField
          form={form}
          name="reference"
          label={t('payments.reference')}
          hint={t('payments.referenceHint')}
          optional
        >
          {(field) => <Input {...field} dir="ltr" />}
        </FormField>
        <FormField form={form} name="note" label={t('orders.note')} className="md:col-span-2" optional>
          {(field) => <Input {...field} />}
        </FormField>
      </div>
    </Card>
  );
}
