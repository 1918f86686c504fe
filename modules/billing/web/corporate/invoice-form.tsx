import { useEffect, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { DocumentTotals, liveTotals, useTaxCategories } from '@cm/catalogue/web/corporate/public.ts';
import {
  CustomerPicker,
  type PickedCustomer,
  TaxExemptionNote,
  useTaxExemption,
} from '@cm/customers/web/corporate/public.ts';
import { InvoiceActions } from './invoice-actions.tsx';
import {
  type InvoiceInput,
  invoiceSchema,
  invoiceValues,
  type InvoiceValues,
  liveInvoiceLine,
} from './invoice-lines.ts';
import { InvoiceLinesCard } from './invoice-lines-card.tsx';
import type { Invoice } from './invoice-queries.ts';
import { InvoiceTerms } from './invoice-terms.tsx';
import { words } from './words.ts';

export interface InvoiceFormProps {
  readonly label: string;
  readonly initial: InvoiceInput;
  readonly currency: string;
  readonly draftKey: string;
  readonly save: (values: InvoiceValues, idempotencyKey: string) => Promise<Invoice>;
  /** `issue` when the person pressed the button that goes on to the issue. */
  readonly onSaved: (invoice: Invoice, then: 'stay' | 'issue') => void;
  /** Whether the second button is there, and whether it may be pressed. */
  readonly issue?: { readonly allowed: boolean };
  /** A new one chooses its customer; an existing draft keeps its own. */
  readonly customer?: { readonly known: PickedCustomer | undefined };
}

/** Lines, totals as they are typed, and terms of an invoice that is not yet issued. */
export function InvoiceForm(props: InvoiceFormProps) {
  const { currency, customer, issue } = props;
  const t = useT(words);
  const taxes = useTaxCategories();
  const then = useRef<'stay' | 'issue'>('stay');
  const form = useForm({
    schema: invoiceSchema,
    defaultValues: props.initial,
    draftKey: props.draftKey,
    submit: props.save,
    onSuccess: (saved) => {
      form.hook.reset(invoiceValues(saved));
      props.onSaved(saved, then.current);
    },
  });
  const exemption = useTaxExemption(form.hook.watch('customerId'));
  const lines = useFieldArray({ control: form.hook.control, name: 'lines' });
  const { lines: amounts, ...totals } = liveTotals(
    form.hook.watch('lines').map((line) => liveInvoiceLine(line, exemption ? () => 0 : taxes.rateOf)),
  );
  const usual = taxes.options[0]?.value ?? '';
  // The rates come after the first line of a new invoice: it takes the usual one as soon as it is known.
  useEffect(() => {
    for (const [index, line] of form.hook.getValues('lines').entries()) {
      if (usual !== '' && line.taxCategory === '') form.hook.setValue(`lines.${index}.taxCategory`, usual);
    }
  }, [usual, form.hook]);
  return (
    <FormView form={form} label={props.label} className="grid gap-(--gap)">
      {customer ? (
        <Card>
          <FormField form={form} name="customerId" label={t('col.customer')} required>
            {({ value, onChange }) => (
              <CustomerPicker key={customer.known?.id} value={value} known={customer.known} onChange={onChange} />
            )}
          </FormField>
        </Card>
      ) : null}
      <InvoiceLinesCard form={form} lines={lines} amounts={amounts} currency={currency} taxes={taxes.options} />
      <Card>
        <DocumentTotals currency={currency} {...totals} />
        <TaxExemptionNote exemption={exemption} />
      </Card>
      <InvoiceTerms form={form} />
      <InvoiceActions
        busy={form.submitting}
        empty={lines.fields.length === 0}
        issue={issue}
        onChoose={(next) => {
          then.current = next;
        }}
      />
    </FormView>
  );
}
