import { FormField } from '@cm/web-kit/form/form.tsx';
import type { Form } from '@cm/web-kit/form/use-form.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import { CYCLES, type QuoteValues } from './quote-lines.ts';
import { words } from '../words.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';

export interface QuoteLineFieldsProps {
  readonly form: Form<QuoteValues, QuoteValues>;
  readonly index: number;
  readonly currency: string;
  readonly taxes: readonly { readonly value: string; readonly label: string }[];
  /** A line of the catalogue keeps its cycle and its tax category. */
  readonly free: boolean;
  /** What the customer's category takes off it. */
  readonly categoryDiscountBp: number;
}

/** The fields of one line of a quote. */
export function QuoteLineFields({ form, index, currency, taxes, free, categoryDiscountBp }: QuoteLineFieldsProps) {
  const t = useT(words);
  const states = useT(catalogueWords);
  const format = useFormat();
  const share = format.percent(categoryDiscountBp / 10_000);
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
      <FormField form={form} name={`lines.${index}.cycle`} label={t('lines.cycle')} className="md:col-span-2">
        {(field) => (
          <Select
            {...field}
            disabled={!free}
            options={CYCLES.map((value) => ({ value, label: states(`cycle.${value}`) }))}
          />
        )}
      </FormField>
      <FormField form={form} name={`lines.${index}.unitPrice`} label={t('lines.unitPrice')} className="md:col-span-3">
        {(field) => <AmountInput {...field} unit={currency} />}
      </FormField>
      <FormField
        form={form}
        name={`lines.${index}.discountBp`}
        label={t('totals.discount')}
        {...(categoryDiscountBp > 0 ? { hint: t('lines.ofCategory', { share }) } : {})}
        className="md:col-span-2"
      >
        {(field) => <AmountInput {...field} unit="%" />}
      </FormField>
      <FormField
        form={form}
        name={`lines.${index}.taxCategory`}
        label={t('lines.tva')}
        className="col-span-2 md:col-span-3"
      >
        {(field) => <Select {...field} disabled={!free} options={taxes} />}
      </FormField>
    </div>
  );
}
