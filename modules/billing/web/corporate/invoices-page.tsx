import type { InvoiceState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount, Day, Name, RowTitle, StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { ExportAll } from '@cm/web-kit/staff/export-all.tsx';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { INVOICE_SORTS, invoiceKeys, type ListedInvoice, PAYMENT_STATES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

const STATES = ['draft', 'issued'] as const satisfies readonly InvoiceState[];

/** Invoices and drafts, by document and by payment. */
export function InvoicesPage() {
  const t = useT(words);
  const states = useT(billingWords);
  const manages = usePermission('invoices.manage');
  const records = usePermission('payments.record');
  const control = useListState(['state', 'paymentState', 'customerId']);
  const customerFilter = useCustomerFilter(control);
  const today = useToday();
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, INVOICE_SORTS),
    state: pick(state, 'state', STATES),
    paymentState: pick(state, 'paymentState', PAYMENT_STATES),
    customerId: first(state, 'customerId'),
  });
  const source = useQuery({
    queryKey: [...invoiceKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.invoices.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedInvoice>[] = [
    {
      id: 'number',
      header: t('col.number'),
      fixed: true,
      cell: (row) => (
        <RowTitle customer={row.customerName}>{row.number ? <Id value={row.number} /> : t('invoices.draft')}</RowTitle>
      ),
    },
    { id: 'customer', header: t('col.customer'), wide: true, cell: (row) => <Name>{row.customerName}</Name> },
    {
      id: 'state',
      header: t('col.state'),
      cell: (row) => (
        <StateAndAmount amount={row.state === 'draft' ? row.ttc : row.balance || row.ttc} currency={row.currency}>
          {row.paymentState ? <PaymentStatus state={row.paymentState} /> : <InvoiceStatus state={row.state} />}
        </StateAndAmount>
      ),
    },
    {
      id: 'issuedOn',
      header: t('invoices.issuedOn'),
      wide: true,
      sort: 'issuedOn',
      cell: (row) => <Day value={row.issuedOn} />,
    },
    {
      id: 'dueOn',
      header: t('invoices.dueOn'),
      wide: true,
      sort: 'dueOn',
      cell: (row) => (
        <span className={row.balance > 0 && row.dueOn !== null && row.dueOn < today ? 'font-medium text-bad-text' : ''}>
          <Day value={row.dueOn} />
        </span>
      ),
    },
    {
      id: 'ttc',
      header: t('totals.ttc'),
      align: 'end',
      wide: true,
      cell: (row) => <Amount amount={row.ttc} currency={row.currency} />,
    },
    {
      id: 'balance',
      header: t('invoices.balance'),
      align: 'end',
      wide: true,
      cell: (row) =>
        row.state === 'draft' ? '—' : <Amount amount={row.balance} currency={row.currency} strong={row.balance > 0} />,
    },
  ];
  const create = (
    <Button asChild variant="primary">
      <Link href={corporate.newInvoice()}>
        <Plus aria-hidden="true" />
        {t('invoices.new')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t('nav.invoices')}
        actions={
          <>
            <Button asChild>
              <Link href={corporate.payments()}>{t('payments.title')}</Link>
            </Button>
            {records ? (
              <Button asChild>
                <Link href={corporate.recordPayment()}>{t('payments.record')}</Link>
              </Button>
            ) : null}
            {manages ? create : null}
          </>
        }
      />
      <DataTable
        id="invoices"
        label={t('nav.invoices')}
        columns={columns}
        source={source}
        control={control}
        defaultSort="-createdAt"
        tools={<ExportAll of="invoices" />}
        rowId={(row) => row.id}
        rowName={(row) => row.number ?? t('invoices.draft')}
        rowHref={(row) => corporate.invoice(row.id)}
        filters={[
          {
            name: 'paymentState',
            label: t('invoices.payment'),
            single: true,
            options: PAYMENT_STATES.map((value) => ({ value, label: states(`payment.${value}`) })),
          },
          {
            name: 'state',
            label: t('invoices.document'),
            single: true,
            options: STATES.map((value) => ({ value, label: states(`invoice.${value}`) })),
          },
          ...customerFilter,
        ]}
        empty={
          <EmptyState seed="invoices" title={t('invoices.empty')} action={manages ? create : null}>
            {t('invoices.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
