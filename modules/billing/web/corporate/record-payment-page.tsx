import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { FormField, FormView } from '@cm/web-kit/form/form.tsx';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Input } from '@cm/ui/input.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Select } from '@cm/ui/select.tsx';
import { toast } from '@cm/ui/toast.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import { Amount, Day } from '@cm/web-kit/staff/columns.tsx';
import { CustomerPicker } from '@cm/customers/web/corporate/public.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { allocateReceived } from './allocate.ts';
import { type ListedInvoice, openInvoicesOf, PAYMENT_MODES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

const schema = z.object({
  customerId: z.uuid(),
  mode: z.enum(PAYMENT_MODES),
  amount: z.number().int().min(1),
  receivedOn: z.iso.date(),
  reference: z.string().trim().max(120),
  note: z.string().trim().max(1000),
});

/** The invoice that the page came from goes first; the others follow, the oldest due first. */
function inOrder(invoices: readonly ListedInvoice[], firstId: string | undefined): readonly ListedInvoice[] {
  return [...invoices.filter(({ id }) => id === firstId), ...invoices.filter(({ id }) => id !== firstId)];
}

/** A payment received by hand and what it settles: shared over the open invoices, changed by whoever records it. */
export function RecordPaymentPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const common = useT(kitWords);
  const go = useGo();
  const refresh = useRefresh();
  const today = useToday();
  const { tenant } = useSession();
  const { search } = usePage(pages.recordPayment);
  const [chosen, setChosen] = useState<ReadonlyMap<string, number> | null>(null);
  // What the page shows is what is sent: the sharing is decided below, once the invoices are known.
  const shared = useRef<ReadonlyMap<string, number>>(new Map());
  const form = useForm({
    schema,
    defaultValues: {
      customerId: search.customer ?? '',
      mode: 'transfer',
      amount: Number.NaN,
      receivedOn: today,
      reference: '',
      note: '',
    },
    submit: ({ reference, note, ...body }, idempotencyKey) =>
      call(
        'corporate.payments.record',
        {
          body: {
            ...body,
            currency: tenant.currency,
            reference: reference || null,
            note: note || null,
            allocations: [...shared.current]
              .filter(([, share]) => share > 0)
              .map(([invoiceId, share]) => ({ invoiceId, amount: share })),
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ number }) => {
      toast.ok(t('payments.recorded', { number }));
      refresh(queryKeyOf('corporate.invoices'), queryKeyOf('corporate.payments'), queryKeyOf('corporate.customers'));
      go(search.invoice ? corporate.invoice(search.invoice) : corporate.payments());
    },
  });
  const customerId = form.hook.watch('customerId');
  const amount = form.hook.watch('amount');
  const known = useQuery({ ...customerQuery(search.customer ?? ''), enabled: search.customer !== undefined }).data;
  const open = useQuery({ ...openInvoicesOf(customerId), enabled: customerId !== '' });
  const invoices = useMemo(
    () =>
      inOrder(
        (open.data ?? []).filter(({ currency }) => currency === tenant.currency),
        search.invoice,
      ),
    [open.data, tenant.currency, search.invoice],
  );
  const received = Number.isNaN(amount) ? 0 : amount;
  const shares = chosen ?? allocateReceived(received, invoices);
  useEffect(() => {
    shared.current = shares;
  });
  const allocated = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const set = (id: string, share: number) => setChosen(new Map([...shares, [id, Number.isNaN(share) ? 0 : share]]));
  return (
    <Page width="narrow">
      <PageHeader
        title={t('payments.record')}
        crumbs={[
          { label: t('nav.invoices'), href: corporate.invoices() },
          { label: t('payments.title'), href: corporate.payments() },
          { label: t('payments.record') },
        ]}
      />
      <FormView form={form} label={t('payments.record')} className="grid gap-(--gap)">
        <Card>
          <div className="grid gap-4 md:grid-cols-2">
            <FormField form={form} name="customerId" label={t('col.customer')} className="md:col-span-2" required>
              {(field) => (
                <CustomerPicker
                  key={known?.id}
                  value={field.value}
                  known={known}
                  onChange={(id) => {
                    setChosen(null);
                    field.onChange(id);
                  }}
                />
              )}
            </FormField>
            <FormField form={form} name="amount" label={t('payments.amount')} required>
              {(field) => (
                <AmountInput
                  {...field}
                  unit={tenant.currency}
                  onChange={(value) => {
                    setChosen(null);
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
                <Select
                  {...field}
                  options={PAYMENT_MODES.map((value) => ({ value, label: states(`mode.${value}`) }))}
                />
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
        <Card title={t('payments.settles')} hint={t('payments.settlesHint')} flush>
          {invoices.length === 0 ? (
            <p className="px-(--card-pad) pb-(--card-pad) text-ink-2">
              {customerId === ''
                ? t('payments.chooseCustomer')
                : open.isPending
                  ? common('app.loading')
                  : t('payments.nothingOwed')}
            </p>
          ) : (
            <ul className="divide-y divide-line border-t border-line">
              {invoices.map((invoice) => (
                <li
                  key={invoice.id}
                  className="grid grid-cols-[minmax(0,1fr)_11rem] items-center gap-x-4 gap-y-1 px-(--card-pad) py-2.5"
                >
                  <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
                    <Id value={invoice.number ?? ''} />
                    {invoice.paymentState ? <PaymentStatus state={invoice.paymentState} /> : null}
                    <span className="text-sm text-ink-2">
                      <Day value={invoice.dueOn} /> · {t('payments.owed')}{' '}
                      <Amount amount={invoice.balance} currency={invoice.currency} />
                    </span>
                  </span>
                  <AmountInput
                    aria-label={t('payments.shareOf', { number: invoice.number ?? '' })}
                    unit={invoice.currency}
                    value={shares.get(invoice.id) ?? 0}
                    onChange={(share) => set(invoice.id, share)}
                  />
                </li>
              ))}
            </ul>
          )}
        </Card>
        {allocated > received && received > 0 ? (
          <Callout tone="bad" live>
            {t('payments.tooMuch')}
          </Callout>
        ) : received > allocated ? (
          <Callout tone="info">
            {t('payments.toCredit')} <Amount amount={received - allocated} currency={tenant.currency} />
          </Callout>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button asChild>
            <Link href={corporate.payments()}>{common('action.cancel')}</Link>
          </Button>
          <Button type="submit" variant="primary" loading={form.submitting} disabled={allocated > received}>
            {t('payments.submit')}
          </Button>
        </div>
      </FormView>
    </Page>
  );
}
