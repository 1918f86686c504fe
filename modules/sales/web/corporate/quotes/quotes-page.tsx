import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { QuoteStatus } from '../../shared/quote-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Badge } from '@cm/ui/badge.tsx';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount, Day, Name, RowTitle, StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedQuote, QUOTE_SORTS, QUOTE_STATES, quoteKeys } from './quote-queries.ts';
import { corporate } from '../../../paths.ts';
import { words } from '../words.ts';
import { words as salesWords } from '../../words.ts';

/** Every offer: requests of customers to price, drafts, what is out, what was decided. */
export function QuotesPage() {
  const t = useT(words);
  const states = useT(salesWords);
  const manages = usePermission('quotes.manage');
  const control = useListState(['state', 'customerId']);
  const customerFilter = useCustomerFilter(control);
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, QUOTE_SORTS),
    state: pick(state, 'state', QUOTE_STATES),
    customerId: first(state, 'customerId'),
  });
  const source = useQuery({
    queryKey: [...quoteKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.quotes.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedQuote>[] = [
    {
      id: 'number',
      header: t('col.number'),
      fixed: true,
      cell: (row) => (
        <RowTitle customer={row.customerName}>
          {row.number ? <Id value={row.number} /> : t(row.origin === 'customer' ? 'quotes.request' : 'quotes.draft')}
        </RowTitle>
      ),
    },
    { id: 'customer', header: t('col.customer'), wide: true, cell: (row) => <Name>{row.customerName}</Name> },
    {
      id: 'state',
      header: t('col.state'),
      cell: (row) => (
        <StateAndAmount amount={row.ttc} currency={row.currency}>
          <span className="inline-flex flex-wrap items-center gap-2">
            <QuoteStatus state={row.state} />
            {row.state === 'draft' && row.origin === 'customer' ? (
              <Badge tone="warn">{t('quotes.toPrice')}</Badge>
            ) : null}
          </span>
        </StateAndAmount>
      ),
    },
    { id: 'validUntil', header: t('quotes.validUntil'), wide: true, cell: (row) => <Day value={row.validUntil} /> },
    {
      id: 'ht',
      header: t('totals.ht'),
      wide: true,
      hidden: true,
      align: 'end',
      cell: (row) => <Amount amount={row.ht} currency={row.currency} />,
    },
    {
      id: 'ttc',
      header: t('totals.ttc'),
      align: 'end',
      wide: true,
      sort: 'ttc',
      cell: (row) => <Amount amount={row.ttc} currency={row.currency} />,
    },
    {
      id: 'createdAt',
      header: t('col.createdAt'),
      wide: true,
      align: 'end',
      sort: 'createdAt',
      cell: (row) => <Day value={row.createdAt} />,
    },
  ];
  const create = (
    <Button asChild variant="primary">
      <Link href={corporate.newQuote()}>
        <Plus aria-hidden="true" />
        {t('quotes.new')}
      </Link>
    </Button>
  );
  return (
    <Page>
      <PageHeader title={t('nav.quotes')} actions={manages ? create : null} />
      <DataTable
        id="quotes"
        label={t('nav.quotes')}
        columns={columns}
        source={source}
        control={control}
        defaultSort="-createdAt"
        rowId={(row) => row.id}
        rowName={(row) => row.number ?? t('quotes.draft')}
        rowHref={(row) => corporate.quote(row.id)}
        filters={[
          {
            name: 'state',
            label: t('col.state'),
            single: true,
            options: QUOTE_STATES.map((value) => ({ value, label: states(`quote.${value}`) })),
          },
          ...customerFilter,
        ]}
        empty={
          <EmptyState seed="quotes" title={t('quotes.empty')} action={manages ? create : null}>
            {t('quotes.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
