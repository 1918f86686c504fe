import Plus from 'lucide-react/icons/plus';
import { useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Textarea } from '@cm/ui/textarea.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { DocumentTotals } from '@cm/catalogue/web/corporate/public.ts';
import { LineFrame } from '@cm/catalogue/web/corporate/public.ts';
import { liveTotals } from '@cm/catalogue/web/corporate/public.ts';
import { PlanPicker } from '@cm/catalogue/web/corporate/public.ts';
import { TaxExemptionNote, useTaxExemption } from '@cm/customers/web/corporate/public.ts';
import { useTaxCategories } from '@cm/catalogue/web/corporate/public.ts';
import { DetailLayout } from '@cm/web-kit/staff/detail-layout.tsx';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { QuoteAside } from './quote-aside.tsx';
import { QuoteLineFields } from './quote-line-fields.tsx';
import { liveLine, quoteBody, type QuoteLine, quoteSchema, quoteValues } from './quote-lines.ts';
import { type Quote } from './quote-queries.ts';
import { SendDialog } from './send-dialog.tsx';
import { words } from '../words.ts';

/** The lines of a draft, from the catalogue or free, with the totals as they are typed. */
export function QuoteBuilder({ quote }: { quote: Quote }) {
  const t = useT(words);
  const format = useFormat();
  const refresh = useRefresh();
  const taxes = useTaxCategories();
  const [sending, setSending] = useState<Quote | null>(null);
  const then = useRef<'stay' | 'send'>('stay');
  const version = useRef(quote.editVersion);
  const form = useForm({
    schema: quoteSchema,
    defaultValues: quoteValues(quote),
    draftKey: `quote.${quote.id}.${String(quote.editVersion)}`,
    submit: (values, idempotencyKey) =>
      call(
        'corporate.quotes.update',
        { path: { id: quote.id }, body: quoteBody(values, version.current) },
        { idempotencyKey },
      ),
    onSuccess: (saved) => {
      version.current = saved.editVersion;
      form.hook.reset(quoteValues(saved));
      refresh(queryKeyOf('corporate.quotes'));
      if (then.current === 'send' && saved.can.send) setSending(saved);
      else if (then.current === 'send') toast.info(t('quotes.savedNotSent'));
      else toast.ok(t('quotes.saved'));
    },
  });
  const { control } = form.hook;
  const { fields, append, remove, move } = useFieldArray({ control, name: 'lines' });
  const values = form.hook.watch('lines');
  const exemption = useTaxExemption(quote.customerId);
  const live = values.map((line) => liveLine(line, exemption ? () => 0 : taxes.rateOf));
  const totals = liveTotals(live);
  const free = (): QuoteLine => ({
    lineId: null,
    categoryDiscountBp: 0,
    planId: null,
    designation: '',
    detail: '',
    quantity: 1,
    cycle: 'once',
    unitPrice: 0,
    discountBp: 0,
    taxCategory: taxes.options[0]?.value ?? '',
  });
  const submitThen = (next: 'stay' | 'send') => () => {
    then.current = next;
  };
  const hasCategory = quote.lines.some(({ categoryDiscountBp }) => categoryDiscountBp > 0);
  return (
    <DetailLayout aside={<QuoteAside quote={quote} />}>
      {quote.approval.required && quote.approval.approvedAt === null ? (
        <Callout tone="warn" title={t('quotes.needsApproval')}>
          {t(hasCategory ? 'quotes.needsApprovalBeyond' : 'quotes.needsApprovalText', {
            share: format.percent(quote.discountShareBp / 10_000),
          })}
        </Callout>
      ) : null}
      <FormView form={form} label={t('lines.title')} className="grid gap-(--gap)">
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
                  currency={quote.currency}
                  onMove={(to) => move(index, to)}
                  onRemove={() => remove(index)}
                >
                  <QuoteLineFields
                    form={form}
                    index={index}
                    currency={quote.currency}
                    taxes={taxes.options}
                    free={field.planId === null}
                    categoryDiscountBp={field.categoryDiscountBp}
                  />
                </LineFrame>
              ))}
            </ol>
          )}
          <div className="flex flex-wrap gap-2 border-t border-line p-(--card-pad)">
            <div className="min-w-64 flex-1">
              <PlanPicker
                currency={quote.currency}
                onPick={({ plan, product }, designation) => {
                  append({
                    ...free(),
                    planId: plan.id,
                    designation,
                    cycle: plan.cycle,
                    unitPrice: plan.price,
                    discountBp: quote.categoryDiscountBp,
                    categoryDiscountBp: quote.categoryDiscountBp,
                    taxCategory: product.taxCategory,
                  });
                }}
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
            currency={quote.currency}
            discount={totals.discount}
            ht={totals.ht}
            groups={totals.groups}
            ttc={totals.ttc}
          />
          <TaxExemptionNote exemption={exemption} />
        </Card>
        <Card>
          <FormField form={form} name="notes" label={t('quotes.notes')} hint={t('quotes.notesHint')} optional>
            {(field) => <Textarea {...field} rows={3} />}
          </FormField>
        </Card>
        <div
          data-screen-only
          data-stays="bottom"
          className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-canvas py-3"
        >
          <Button type="submit" loading={form.submitting} onClick={submitThen('stay')}>
            {t('quotes.save')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            loading={form.submitting}
            disabled={fields.length === 0}
            onClick={submitThen('send')}
          >
            {t('quotes.saveAndSend')}
          </Button>
        </div>
      </FormView>
      {sending ? <SendDialog quote={sending} onClose={() => setSending(null)} /> : null}
    </DetailLayout>
  );
}
