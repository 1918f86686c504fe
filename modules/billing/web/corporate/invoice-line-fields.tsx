import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import type { InvoiceInput, InvoiceValues } from './invoice-lines.ts';
import { words } from './words.ts';

export interface InvoiceLineFieldsProps {
  readonly form: Form<InvoiceInput, InvoiceValues>;
  readonly index: number;
  readonly currency: string;
  readonly taxes: readonly { readonly value: string; readonly label: string }[];
}

/** The fields of one line of an invoice. */
export function InvoiceLineFields({ form, index, currency, taxes }: InvoiceLineFieldsProps) {
  const t = useT(words);
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-cols-12">
      <FormField
        form={form}
        name={`lines.${index}.designation`}
        label={t('lines.designation')}
        className="col-span-2 md:col-span-7"
      >
        {(field) => <Input {...field} />}
      </FormField>
      <FormField
        form={form}
        name={`lines.${index}.detail`}
        label={t('lines.detail')}
        className="col-span-2 md:col-span-5"
      >
        {(field) => <Input {...field} />}
      </FormField>
      <FormField form={form} name={`lines.${index}.quantity`} label={t('lines.quantity')} className="md:col-span-2">
        {(field) => <Input {...field} type="number" min={1} step={1} inputMode="numeric" className="figures" />}
      </FormField>
      <FormField form={form} name={`lines.${index}.unit`} label={t('lines.unit')} className="md:col-span-2">
        {(field) => <Input {...field} />}
      </FormField>
      <FormField form={form} name={`lines.${index}.unitPrice`} label={t('lines.unitPrice')} className="md:col-span-3">
        {(field) => <AmountInput {...field} unit={currency} />}
      </FormField>
      <FormField form={form} name={`lines.${index}.discount`} label={t('totals.discount')} className="md:col-span-2">
        {(field) => <AmountInput {...field} unit={currency} />}
      </FormField>
      <FormField
        form={form}
        name={`lines.${index}.taxCategory`}
        label={t('lines.tva')}
        className="col-span-2 md:col-span-3"
      >
        {(field) => <Select {...field} options={taxes} />}
      </FormField>
    </div>
  );
}
