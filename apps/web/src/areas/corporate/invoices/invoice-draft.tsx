import Plus from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { FormField, FormView } from '#kit/form/form.tsx';
import { useForm } from '#kit/form/use-form.ts';
import { LOCALE_NAME, LOCALES } from '#kit/i18n/locale.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';
import { Textarea } from '#ui/textarea.tsx';
import { toast } from '#ui/toast.tsx';
import { call } from '../../staff-call.ts';
import { DocumentTotals } from '../documents/document-totals.tsx';
import { LineFrame } from '../documents/line-frame.tsx';
import { liveTotals } from '../documents/live-totals.ts';
import { PlanPicker } from '../documents/plan-picker.tsx';
import { useTaxCategories } from '../documents/use-tax-categories.ts';
import { CustomerCard } from '../shared/customer-card.tsx';
import { DetailLayout } from '../shared/detail-layout.tsx';
import { useRefresh } from '../shared/use-refresh.ts';
import { InvoiceLineFields } from './invoice-line-fields.tsx';
import { invoiceBody, type InvoiceLine, invoiceSchema, invoiceValues } from './invoice-lines.ts';
import { InvoiceMentions } from './invoice-mentions.tsx';
import { type Invoice, invoiceKeys, PAYMENT_MODES } from './invoice-queries.ts';
import { IssueDialog } from './issue-dialog.tsx';

/** A draft being typed: lines, terms, and the issue that gives its final number. */
export function InvoiceDraft({ invoice }: { invoice: Invoice }) {
  const t = useT('corporate');
  const states = useT('states');
  const refresh = useRefresh();
  const taxes = useTaxCategories();
  const [issuing, setIssuing] = useState<Invoice | null>(null);
  const then = useRef<'stay' | 'issue'>('stay');
  const version = useRef(invoice.version);
  const form = useForm({
    schema: invoiceSchema,
    defaultValues: invoiceValues(invoice),
    draftKey: `invoice.${invoice.id}.${String(invoice.version)}`,
    submit: (values, idempotencyKey) =>
      call(
        'corporate.invoices.update',
        { path: { id: invoice.id }, body: { version: version.current, ...invoiceBody(values) } },
        { idempotencyKey },
      ),
    onSuccess: (saved) => {
      version.current = saved.version;
      form.hook.reset(invoiceValues(saved));
      refresh(invoiceKeys.one(invoice.id), invoiceKeys.list);
      if (then.current === 'issue') setIssuing(saved);
      else toast.ok(t('invoices.saved'));
    },
  });
  const { fields, append, remove, move } = useFieldArray({ control: form.hook.control, name: 'lines' });
  const values = form.hook.watch('lines');
  const totals = liveTotals(
    values.map((line) => ({
      quantity: Number.isInteger(Number(line.quantity)) ? Number(line.quantity) : 0,
      unitPrice: Number.isNaN(line.unitPrice) ? 0 : line.unitPrice,
      discount: Number.isNaN(line.discount) ? 0 : line.discount,
      taxRateBp: taxes.rateOf(line.taxCategory),
    })),
  );
  const free = (): InvoiceLine => ({
    designation: '',
    detail: '',
    quantity: 1,
    unit: t('lines.defaultUnit'),
    unitPrice: 0,
    discount: 0,
    taxCategory: taxes.options[0]?.value ?? '',
  });
  const submitThen = (next: 'stay' | 'issue') => () => {
    then.current = next;
  };
  return (
    <DetailLayout
      aside={
        <>
          <CustomerCard id={invoice.customerId} />
          <InvoiceMentions invoice={invoice} />
        </>
      }
    >
      <FormView form={form} label={t('invoices.draft')} className="grid gap-(--gap)">
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
                  currency={invoice.currency}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                >
                  <InvoiceLineFields form={form} index={index} currency={invoice.currency} taxes={taxes.options} />
                </LineFrame>
              ))}
            </ol>
          )}
          <div className="flex flex-wrap gap-2 border-t border-line p-(--card-pad)">
            <div className="min-w-64 flex-1">
              <PlanPicker
                currency={invoice.currency}
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
            currency={invoice.currency}
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
              {(field) => (
                <Select {...field} options={LOCALES.map((value) => ({ value, label: LOCALE_NAME[value] }))} />
              )}
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
          <Button type="submit" loading={form.submitting} onClick={submitThen('stay')}>
            {t('invoices.save')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            loading={form.submitting}
            disabled={!invoice.can.issue || fields.length === 0}
            onClick={submitThen('issue')}
          >
            {t('invoices.saveAndIssue')}
          </Button>
        </div>
      </FormView>
      {issuing ? <IssueDialog invoice={issuing} onClose={() => setIssuing(null)} /> : null}
    </DetailLayout>
  );
}
