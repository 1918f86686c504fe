import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { cell, code, day, name, numberOf } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type Payment, PAYMENT_MODES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

/** What was received, and which invoices it settled. */
export function PaymentsPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.payments.list', {
    sorts: ['-createdAt', '-receivedOn'],
    filters: {
      mode: { label: t('payments.mode'), values: PAYMENT_MODES, word: (value) => states(`mode.${value}`) },
      customerId,
    },
  });
  return (
    <ListPage<Payment>
      id="payments"
      title={t('payments.title')}
      crumbs={[{ label: t('nav.invoices'), href: corporate.invoices() }, { label: t('payments.title') }]}
      list={list}
      add={{ label: t('payments.record'), href: corporate.recordPayment(), permission: 'payments.record' }}
      rowName={(row) => row.number}
      empty={{ title: t('payments.empty'), text: t('payments.emptyText') }}
      columns={[
        numberOf(t('col.number')),
        name('customer', t('col.customer'), (row) => row.customerName),
        cell('mode', t('payments.mode'), (row) => states(`mode.${row.mode}`), { wide: true }),
        code('reference', t('payments.reference'), (row) => row.reference),
        cell('invoices', t('payments.settles'), settled, { wide: true }),
        day('receivedOn', t('payments.receivedOn'), (row) => row.receivedOn),
        cell('amount', t('col.amount'), received, { align: 'end' }),
      ]}
    />
  );
}

const received = (row: Payment) => <Amount amount={row.amount} currency={row.currency} strong />;

const settled = ({ allocations }: Payment) => (
  <span className="flex flex-wrap gap-x-2">
    {allocations.map(({ invoiceId, number }) => (
      <Link key={invoiceId} href={corporate.invoice(invoiceId)} className="rounded-sm text-accent-text hover:underline">
        <Id value={number ?? '—'} />
      </Link>
    ))}
  </span>
);
