import { ServiceStatus } from '../shared/service-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Amount, Name, RowTitle } from '@cm/web-kit/staff/columns.tsx';
import { cell, code, day, name } from '@cm/web-kit/staff/list-columns.tsx';
import { ListPage } from '@cm/web-kit/staff/list-page.tsx';
import { useList } from '@cm/web-kit/staff/queries.ts';
import { useCustomerFilter } from '@cm/customers/web/corporate/public.ts';
import { type ListedService, SERVICE_SORTS, SERVICE_STATES } from './service-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

/** What customers are subscribed to, with the next renewal. */
export function ServicesPage() {
  const t = useT(words);
  const states = useT(servicesWords);
  const customerId = useCustomerFilter();
  const list = useList('corporate.services.list', {
    sorts: SERVICE_SORTS,
    filters: {
      state: { label: t('col.state'), values: SERVICE_STATES, word: (value) => states(`service.${value}`) },
      customerId,
    },
  });
  return (
    <ListPage<ListedService>
      id="services"
      title={t('nav.services')}
      list={list}
      rowName={(row) => row.number}
      rowHref={(row) => corporate.service(row.id)}
      empty={{ title: t('services.empty'), text: t('services.emptyText') }}
      columns={[
        cell('designation', t('services.designation'), titleOf, { fixed: true }),
        code('number', t('col.number'), (row) => row.number),
        name('customer', t('col.customer'), (row) => row.customerName),
        cell('state', t('col.state'), (row) => <ServiceStatus state={row.state} />),
        cell('price', t('services.price'), (row) => priceOf(row, states(`perCycle.${row.cycle}`)), {
          wide: true,
          align: 'end',
        }),
        day('nextRenewalOn', t('services.nextRenewal'), (row) => row.nextRenewalOn, {
          align: 'end',
          sort: 'nextRenewalOn',
        }),
      ]}
    />
  );
}

const titleOf = (row: ListedService) => (
  <RowTitle customer={row.customerName}>
    <Name>{row.designation}</Name>
  </RowTitle>
);

const priceOf = (row: ListedService, cycle: string) => (
  <span className="grid">
    <Amount amount={row.quantity * row.unitPrice - row.discount} currency={row.currency} />
    <span className="text-xs text-ink-3">{cycle}</span>
  </span>
);
