import { useQuery } from '@tanstack/react-query';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import type { Column } from '@cm/web-kit/table/column.ts';
import { DataTable } from '@cm/web-kit/table/data-table.tsx';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount, Day, Name, RowTitle } from '@cm/web-kit/staff/columns.tsx';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, LIST_OPTIONS, PAGE_SIZE, pick, pickSort } from '@cm/web-kit/staff/list-query.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedService, SERVICE_SORTS, SERVICE_STATES, serviceKeys } from './service-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

/** What customers are subscribed to, with the next renewal. */
export function ServicesPage() {
  const t = useT(words);
  const states = useT(servicesWords);
  const control = useListState(['state', 'customerId']);
  const customerFilter = useCustomerFilter(control);
  const { state } = control;
  const query = defined({
    limit: PAGE_SIZE,
    cursor: state.cursor || undefined,
    sort: pickSort(state, SERVICE_SORTS),
    state: pick(state, 'state', SERVICE_STATES),
    customerId: first(state, 'customerId'),
  });
  const source = useQuery({
    queryKey: [...serviceKeys.list, 'list', query],
    queryFn: ({ signal }) => call('corporate.services.list', { query }, { signal }),
    ...LIST_OPTIONS,
  });
  const columns: readonly Column<ListedService>[] = [
    {
      id: 'designation',
      header: t('services.designation'),
      fixed: true,
      cell: (row) => (
        <RowTitle customer={row.customerName}>
          <Name>{row.designation}</Name>
        </RowTitle>
      ),
    },
    { id: 'number', header: t('col.number'), wide: true, cell: (row) => <Id value={row.number} /> },
    { id: 'customer', header: t('col.customer'), wide: true, cell: (row) => <Name>{row.customerName}</Name> },
    { id: 'state', header: t('col.state'), cell: (row) => <ServiceStatus state={row.state} /> },
    {
      id: 'price',
      header: t('services.price'),
      wide: true,
      align: 'end',
      cell: (row) => (
        <span className="grid">
          <Amount amount={row.quantity * row.unitPrice - row.discount} currency={row.currency} />
          <span className="text-xs text-ink-3">{states(`perCycle.${row.cycle}`)}</span>
        </span>
      ),
    },
    {
      id: 'nextRenewalOn',
      header: t('services.nextRenewal'),
      wide: true,
      align: 'end',
      sort: 'nextRenewalOn',
      cell: (row) => <Day value={row.nextRenewalOn} />,
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.services')} />
      <DataTable
        id="services"
        label={t('nav.services')}
        columns={columns}
        source={source}
        control={control}
        rowId={(row) => row.id}
        rowName={(row) => row.number}
        rowHref={(row) => corporate.service(row.id)}
        filters={[
          {
            name: 'state',
            label: t('col.state'),
            single: true,
            options: SERVICE_STATES.map((value) => ({ value, label: states(`service.${value}`) })),
          },
          ...customerFilter,
        ]}
        empty={
          <EmptyState seed="services" title={t('services.empty')}>
            {t('services.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
