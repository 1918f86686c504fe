import type { ServiceState } from '@cm/api-client/schema';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { ListPage } from '@cm/web-kit/portal/list-page.tsx';
import { useList } from '@cm/web-kit/portal/queries.ts';
import { portal } from '../../paths.ts';
import { portal as salesPortal } from '@cm/sales/paths';
import type { Item } from '@cm/web-kit/queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

type Service = Item<'portal.services.list'>;

const STATES = ['active', 'pending', 'suspended', 'terminated'] as const satisfies readonly ServiceState[];

export function ServicesPage() {
  const t = useT(words);
  const states = useT(servicesWords);
  const { date } = useFormat();
  const list = useList('portal.services.list', {
    filters: { state: { label: t('column.state'), values: STATES, word: (value) => states(`service.${value}`) } },
  });
  const order = (
    <Button asChild variant="primary">
      <Link href={salesPortal.catalogue()}>{t('todo.seeCatalogue')}</Link>
    </Button>
  );
  return (
    <ListPage<Service>
      title={t('nav.services')}
      list={list}
      all={t('filter.all')}
      rowHref={(row) => portal.service(row.id)}
      empty={{ seed: 'services', title: t('services.empty'), text: t('services.emptyText'), action: order }}
      columns={[
        {
          id: 'designation',
          header: t('services.designation'),
          place: 'title',
          cell: (row) => <bdi>{row.designation}</bdi>,
        },
        { id: 'number', header: t('column.number'), cell: (row) => <Id value={row.number} /> },
        {
          id: 'renewal',
          header: t('services.renewal'),
          place: 'note',
          named: true,
          cell: (row) => (row.nextRenewalOn ? date(row.nextRenewalOn) : '—'),
        },
        { id: 'state', header: t('column.state'), place: 'state', cell: (row) => <ServiceStatus state={row.state} /> },
        {
          id: 'price',
          header: t('services.price'),
          align: 'end',
          place: 'end',
          cell: (row) => <Price of={row} cycle={states(`perCycle.${row.cycle}`)} />,
        },
      ]}
    />
  );
}

function Price({ of: { unitPrice, quantity, discount, currency }, cycle }: { of: Service; cycle: string }) {
  return (
    <span className="inline-grid justify-items-end">
      <Money value={{ amount: unitPrice * quantity - discount, currency }} />
      <span className="text-xs text-ink-2">{cycle}</span>
    </span>
  );
}
