import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import type { InvoiceInput, InvoiceValues } from './invoice-lines.ts';
import { PAYMENT_MODES } from './invoice-queries.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

/** How and when an invoice is to be paid, its language, and what else stands on it. */
export function InvoiceTerms({ form }: { form: Form<InvoiceInput, InvoiceValues> }) {
  const t = useT(words);
  const states = useT(billingWords);
  return (
    <Card title={t('invoices.terms')}>
      <div className="grid gap-4 md:grid-cols-3">
        <FormField form={form} name="paymentMode" label={t('invoices.mode')} hint={t('invoices.modeHint')}>
          {(field) => (
            <Select
              {...field}
              placeholder={t('invoices.anyMode')}
              options={PAYMENT_MODES.map((value) => ({ value, label: states(`mode.${value}`) }))}
            />
          )}
        </FormField>
        <FormField form={form} name="paymentDays" label={t('invoices.days')} hint={t('invoices.daysHint')}>
          {(field) => <Input {...field} type="number" min={0} max={365} inputMode="numeric" className="figures" />}
        </FormField>
        <FormField form={form} name="locale" label={t('invoices.language')}>
          {(field) => <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />}
        </FormField>
        <FormField form={form} name="notes" label={t('quotes.notes')} className="md:col-span-3" optional>
          {(field) => <Textarea {...field} rows={2} />}
        </FormField>
      </div>
    </Card>
  );
}
