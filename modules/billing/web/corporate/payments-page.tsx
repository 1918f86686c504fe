import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
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
import { Amount, Day, Name, RowTitle } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { invoiceKeys, type Payment, PAYMENT_MODES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as billingWords } from '../words.ts';

const SORTS = ['-createdAt', '-receivedOn'] as const;

/** What was received, and which invoices it settled. */
export function PaymentsPage() {
  const t = useT(words);
  const states = useT(billingWords);
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
