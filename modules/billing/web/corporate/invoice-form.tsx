import Plus from 'lucide-react/icons/plus';
import { useEffect, useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '@cm/ui/locale.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Select } from '@cm/ui/select.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LineFrame } from '@cm/catalogue/web/corporate/public.ts';
import { liveTotals } from '@cm/catalogue/web/corporate/public.ts';
import { PlanPicker } from '@cm/catalogue/web/corporate/public.ts';
import { CustomerPicker, type PickedCustomer } from '@cm/customers/web/corporate/public.ts';
import { useTaxCategories } from '@cm/catalogue/web/corporate/public.ts';
import { InvoiceLineFields } from './invoice-line-fields.tsx';
import {
  emptyLine,
  type InvoiceInput,
  invoiceSchema,
  invoiceValues,
  type InvoiceValues,
  liveInvoiceLine,
} from './invoice-lines.ts';
import { type Invoice, PAYMENT_MODES } from './invoice-queries.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

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
  const { currency, issue } = props;
  const t = useT(words);
  const states = useT(billingWords);
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
  const { fields, append, remove, move } = useFieldArray({ control: form.hook.control, name: 'lines' });
  const totals = liveTotals(form.hook.watch('lines').map((line) => liveInvoiceLine(line, taxes.rateOf)));
  const usual = taxes.options[0]?.value ?? '';
  const free = () => emptyLine(t('lines.defaultUnit'), usual);
  // The rates come after the first line of a new invoice: it takes the usual one as soon as it is known.
  useEffect(() => {
    const lines = form.hook.getValues('lines');
    for (const [index, line] of lines.entries()) {
      if (usual !== '' && line.taxCategory === '') form.hook.setValue(`lines.${index}.taxCategory`, usual);
    }
  }, [usual, form.hook]);
  const submitThen = (next: 'stay' | 'issue') => () => {
    then.current = next;
  };
  return (
    <FormView form={form} label={props.label} className="grid gap-(--gap)">
      {props.customer ? (
        <Card>
          <FormField form={form} name="customerId" label={t('col.customer')} required>
            {(field) => (
              <CustomerPicker
                key={props.customer?.known?.id}
                value={field.value}
                known={props.customer?.known}
                onChange={field.onChange}
              />
            )}
          </FormField>
        </Card>
      ) : null}
      <Card title={t('lines.title')} flush>
        {fields.length === 0 ? (
          <EmptyState compact seed="lines" title={t('lines.none')}>
            {t('lines.noneText')}
          </EmptyState>
        ) : (
          <ol>
            {fields.map((field, index) => (
              <LineFrame
                key={field.id}
                index={index}
                count={fields.length}
                ht={totals.lines[index] ?? 0}
                currency={currency}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(index)}
              >
                <InvoiceLineFields form={form} index={index} currency={currency} taxes={taxes.options} />
              </LineFrame>
            ))}
          </ol>
        )}
        <div className="flex flex-wrap gap-2 border-t border-line p-(--card-pad)">
          <div className="min-w-64 flex-1">
            <PlanPicker
              currency={currency}
              onPick={({ plan, product }, designation) =>
                append({
                  ...free(),
                  designation,
                  unit: states(`perCycle.${plan.cycle}`),
                  unitPrice: plan.price,
                  taxCategory: product.taxCategory,
                })
              }
            />
          </div>
          <Button onClick={() => append(free())}>
            <Plus aria-hidden="true" />
            {t('lines.addFree')}
          </Button>
        </div>
      </Card>
      <Card>
        <DocumentTotals
          currency={currency}
          discount={totals.discount}
          ht={totals.ht}
          groups={totals.groups}
          ttc={totals.ttc}
        />
      </Card>
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
      <div
        data-screen-only
        className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas py-3"
      >
        <Button
          type="submit"
          variant={issue ? 'secondary' : 'primary'}
          loading={form.submitting}
          disabled={fields.length === 0}
          onClick={submitThen('stay')}
        >
          {t('invoices.save')}
        </Button>
        {issue ? (
          <Button
            type="submit"
            variant="primary"
            loading={form.submitting}
            disabled={!issue.allowed || fields.length === 0}
            onClick={submitThen('issue')}
          >
            {t('invoices.saveAndIssue')}
          </Button>
        ) : null}
      </div>
    </FormView>
  );
}
