import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { usePermission, useSession } from '#kit/session.ts';
import { Card } from '#ui/card.tsx';
import { Kpi } from '#ui/kpi.tsx';
import { Money } from '#ui/money.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Page } from '../../page.tsx';
import { balanceQuery, ordersQuery, servicesQuery, ticketsQuery } from '../queries.ts';
import { TodoCard } from './todo-card.tsx';

const MANY = 100;
/** A sign is about half an em wide: an amount of n signs fills its card at this over n, in hundredths of the card. */
const CARD_WIDE = 195;
const activeServicesQuery = () => servicesQuery({ state: 'active', limit: MANY });
// Under the fold: what waits and the figures are painted first.
const RecentActivity = lazy(async () => ({ default: (await import('./recent-activity.tsx')).RecentActivity }));
const OwnServices = lazy(async () => ({ default: (await import('./own-services.tsx')).OwnServices }));

/** What waits for the customer first, the figures second, what happened last. */
export function HomePage() {
  const t = useT('portal');
  const { user } = useSession();
  const seesActivity = usePermission('portal.account');
  const seesServices = usePermission('portal.services');
  const services = useQuery({ ...activeServicesQuery(), enabled: seesServices });
  return (
    <Page>
      <PageHeader title={t('home.title', { name: user.name.split(' ')[0] ?? user.name })} />
      <div className="grid gap-(--gap)">
        <TodoCard />
        <Counters />
        <div className="grid items-start gap-(--gap) xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
          {seesActivity ? (
            <Card title={t('home.activity')}>
              <Suspense fallback={<Skeleton className="h-80" />}>
                <RecentActivity />
              </Suspense>
            </Card>
          ) : null}
          {seesServices ? (
            <Suspense>
              <OwnServices services={services.data?.items} />
            </Suspense>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function Counters() {
  return (
    <div className="grid grid-cols-2 gap-(--gap) xl:grid-cols-4 *:only:col-span-full">
      {usePermission('portal.services') ? <ActiveServices /> : null}
      {usePermission('portal.tickets') ? <OpenTickets /> : null}
      {usePermission('portal.orders') ? <RunningOrders /> : null}
      {usePermission('portal.billing') ? <Balance /> : null}
    </div>
  );
}

function Figure({ value }: { value: number | undefined }) {
  if (value === undefined) return <Skeleton className="w-10" />;
  return <bdi dir="ltr">{value >= MANY ? `${String(MANY)}+` : value}</bdi>;
}

function ActiveServices() {
  const t = useT('portal');
  const { data } = useQuery(activeServicesQuery());
  return <Kpi label={t('home.services')} href={portal.services()} value={<Figure value={data?.items.length} />} />;
}

function OpenTickets() {
  const t = useT('portal');
  const { data } = useQuery(ticketsQuery({ state: 'in_progress', limit: MANY }));
  return <Kpi label={t('home.tickets')} href={portal.tickets()} value={<Figure value={data?.items.length} />} />;
}

function RunningOrders() {
  const t = useT('portal');
  const { data } = useQuery(ordersQuery({ limit: MANY }));
  const running = data?.items.filter(({ state }) => state !== 'delivered' && state !== 'cancelled').length;
  return <Kpi label={t('home.orders')} href={portal.orders()} value={<Figure value={running} />} />;
}

function Balance() {
  const t = useT('portal');
  const { tenant } = useSession();
  const { data } = useQuery(balanceQuery());
  const format = useFormat();
  const balance = data?.balances[0] ?? { currency: tenant.currency, owed: 0, overdue: 0 };
  const owed = { amount: balance.owed, currency: balance.currency };
  return (
    <Kpi
      label={t('home.owed')}
      href={portal.invoices()}
      tone={balance.overdue > 0 ? 'bad' : 'plain'}
      value={
        data ? (
          <span style={{ fontSize: `min(1em, ${String(CARD_WIDE / format.money(owed).length)}cqi)` }}>
            <Money value={owed} strong />
          </span>
        ) : (
          <Figure value={undefined} />
        )
      }
    />
  );
}
