import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { usePermission } from '#kit/session.ts';
import type { Column } from '#kit/table/column.ts';
import { DataTable } from '#kit/table/data-table.tsx';
import { useListState } from '#kit/table/list-state.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Id } from '#ui/id.tsx';
import { Link } from '#ui/link.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Page } from '../../page.tsx';
import { call } from '../../staff-call.ts';
import { Amount, Day, Name, RowTitle } from '../shared/columns.tsx';
import { defined } from '../shared/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '../shared/list-query.ts';
import { useCustomerFilter } from '../shared/use-customer-filter.ts';
import { invoiceKeys, type Payment, PAYMENT_MODES } from './invoice-queries.ts';

const SORTS = ['-createdAt', '-receivedOn'] as const;

/** What was received, and which invoices it settled. */
export function PaymentsPage() {
  const t = useT('corporate');
  const states = useT('states');
  const records = usePermission('payments.record');
  const control = useListState(['mode', 'customerId']);
  const customerFilter = useCustomerFilter(control);
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, SORTS),
    mode: pick(state, 'mode', PAYMENT_MODES),
    customerId: first(state, 'customerId'),
  });
  const source = useQuery({
    queryKey: [...invoiceKeys.payments, 'list', query],
    queryFn: ({ signal }) => call('corporate.payments.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<Payment>[] = [
    {
      id: 'number',
      header: t('col.number'),
      fixed: true,
      cell: (row) => (
        <RowTitle customer={row.customerName}>
          <Id value={row.number} />
        </RowTitle>
      ),
    },
    { id: 'customer', header: t('col.customer'), wide: true, cell: (row) => <Name>{row.customerName}</Name> },
    { id: 'mode', header: t('payments.mode'), wide: true, cell: (row) => states(`mode.${row.mode}`) },
    {
      id: 'reference',
      header: t('payments.reference'),
      wide: true,
      cell: (row) => (row.reference ? <Id value={row.reference} /> : '—'),
    },
    {
      id: 'invoices',
      header: t('payments.settles'),
      wide: true,
      cell: (row) => (
        <span className="flex flex-wrap gap-x-2">
          {row.allocations.map(({ invoiceId, number }) => (
            <Link
              key={invoiceId}
              href={corporate.invoice(invoiceId)}
              className="rounded-sm text-accent-text hover:underline"
            >
              <Id value={number ?? '—'} />
            </Link>
          ))}
        </span>
      ),
    },
    {
      id: 'receivedOn',
      header: t('payments.receivedOn'),
      wide: true,
      cell: (row) => <Day value={row.receivedOn} />,
    },
    {
      id: 'amount',
      header: t('col.amount'),
      align: 'end',
      cell: (row) => <Amount amount={row.amount} currency={row.currency} strong />,
    },
  ];
  const record = (
    <Button asChild variant="primary">
      <Link href={corporate.recordPayment()}>
        <Plus aria-hidden="true" />
        {t('payments.record')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t('payments.title')}
        crumbs={[{ label: t('nav.invoices'), href: corporate.invoices() }, { label: t('payments.title') }]}
        actions={records ? record : null}
      />
      <DataTable
        id="payments"
        label={t('payments.title')}
        columns={columns}
        source={source}
        control={control}
        rowId={(row) => row.id}
        rowName={(row) => row.number}
        filters={[
          {
            name: 'mode',
            label: t('payments.mode'),
            single: true,
            options: PAYMENT_MODES.map((value) => ({ value, label: states(`mode.${value}`) })),
          },
          ...customerFilter,
        ]}
        empty={
          <EmptyState seed="payments" title={t('payments.empty')} action={records ? record : null}>
            {t('payments.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
