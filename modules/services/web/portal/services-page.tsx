import type { ServiceState } from '@cm/api-client/schema';
import { useQuery } from '@tanstack/react-query';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useListState } from '@cm/web-kit/table/list-state.ts';
import { Button } from '@cm/ui/button.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { type RecordColumn, RecordList } from '@cm/web-kit/portal/record-list.tsx';
import { chosenState, pageOf, StateChips } from '@cm/web-kit/portal/state-chips.tsx';
import { portal } from '../../paths.ts';
import { portal as salesPortal } from '@cm/sales/paths';
import type { Item } from '@cm/web-kit/portal/list-query.ts';
import { servicesQuery } from './queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

const STATES = ['active', 'pending', 'suspended', 'terminated'] as const satisfies readonly ServiceState[];

export function ServicesPage() {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const control = useListState(['state']);
  const state = chosenState(control, 'state', STATES);
  const source = useQuery(servicesQuery({ ...pageOf(control), ...(state ? { state } : {}) }));
  const columns: RecordColumn<Item<'portal.services.list'>>[] = [
    {
      id: 'designation',
      header: t('services.designation'),
      place: 'title',
      cell: (service) => <bdi>{service.designation}</bdi>,
    },
    { id: 'number', header: t('column.number'), cell: (service) => <Id value={service.number} /> },
    {
      id: 'renewal',
      header: t('services.renewal'),
      place: 'note',
      named: true,
      cell: (service) => (service.nextRenewalOn ? format.date(service.nextRenewalOn) : '—'),
    },
    {
      id: 'state',
      header: t('column.state'),
      place: 'state',
      cell: (service) => <ServiceStatus state={service.state} />,
    },
    {
      id: 'price',
      header: t('services.price'),
      align: 'end',
      place: 'end',
      cell: (service) => (
        <span className="inline-grid justify-items-end">
          <Money
            value={{ amount: service.unitPrice * service.quantity - service.discount, currency: service.currency }}
          />
          <span className="text-xs text-ink-2">{states(`perCycle.${service.cycle}`)}</span>
        </span>
      ),
    },
  ];
  return (
    <Page>
      <PageHeader title={t('nav.services')} />
      <RecordList
        label={t('nav.services')}
        columns={columns}
        source={source}
        control={control}
        rowId={(service) => service.id}
        rowHref={(service) => portal.service(service.id)}
        filters={
          <StateChips
            name="state"
            label={t('column.state')}
            all={t('filter.all')}
            control={control}
            options={STATES.map((value) => ({ value, label: states(`service.${value}`) }))}
          />
        }
        empty={
          <EmptyState
            seed="services"
            title={t('services.empty')}
            action={
              <Button asChild variant="primary">
                <Link href={salesPortal.catalogue()}>{t('todo.seeCatalogue')}</Link>
              </Button>
            }
          >
            {t('services.emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}
