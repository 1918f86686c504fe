import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { ownInvitationsQuery } from '../accounts/queries.ts';
import { withWords } from '../accounts/with-words.ts';
import { TodoCard } from './todo-card.tsx';
import { portal as servicesPortal } from '@cm/services/paths';
import { portal as ticketsPortal } from '@cm/tickets/paths';
import { portal as salesPortal } from '@cm/sales/paths';
import { portal as billingPortal } from '@cm/billing/paths';
import { balanceQuery } from '@cm/billing/web/portal/public.ts';
import { ordersQuery } from '@cm/sales/web/portal/public.ts';
import { servicesQuery } from '@cm/services/web/portal/public.ts';
import { ticketsQuery } from '@cm/tickets/web/portal/public.ts';
import { words } from '../words.ts';

const MANY = 100;
/** A sign is about half an em wide: an amount of n signs fills its card at this over n, in hundredths of the card. */
const CARD_WIDE = 195;
const activeServicesQuery = () => servicesQuery({ state: 'active', limit: MANY });
const FactorOffer = lazy(async () => ({
  default: await (await import('@cm/identity/web/portal/public.ts')).loadFactorOffer(),
}));
const OwnInvitations = lazy(async () => ({
  default: (await withWords(() => import('../accounts/own-invitations.tsx'))).OwnInvitations,
}));
// Under the fold: what waits and the figures are painted first.
const RecentActivity = lazy(async () => ({ default: (await import('./recent-activity.tsx')).RecentActivity }));
const OwnServices = lazy(async () => ({ default: (await import('./own-services.tsx')).OwnServices }));

/** What waits for the customer first, the figures second, what happened last. */
export function HomePage() {
  const t = useT(words);
  const { user } = useSession();
  return (
    <Page>
      <PageHeader title={t('home.title', { name: user.name.split(' ')[0] ?? user.name })} />
      <div className="grid gap-(--gap)">
        {user.factorOffered ? (
          <Suspense fallback={<Skeleton className="h-24" />}>
            <FactorOffer />
          </Suspense>
        ) : null}
        <Invitations />
        {user.customerId === null ? null : <AccountHome />}
      </div>
    </Page>
  );
}

/** What waits for the person rather than for an account; nothing of it is loaded while there is nothing. */
function Invitations() {
  const { customerId } = useSession().user;
  const { data } = useQuery(ownInvitationsQuery());
  const [met, setMet] = useState(customerId === null);
  if (!met && data && data.items.length > 0) setMet(true);
  return met ? (
    <Suspense>
      <OwnInvitations />
    </Suspense>
  ) : null;
}

function AccountHome() {
  const t = useT(words);
  const seesActivity = usePermission('portal.account');
  const seesServices = usePermission('portal.services');
  const services = useQuery({ ...activeServicesQuery(), enabled: seesServices });
  return (
    <>
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
    </>
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
  const t = useT(words);
  const { data } = useQuery(activeServicesQuery());
  return (
    <Kpi label={t('home.services')} href={servicesPortal.services()} value={<Figure value={data?.items.length} />} />
  );
}

function OpenTickets() {
  const t = useT(words);
  const { data } = useQuery(ticketsQuery({ state: 'in_progress', limit: MANY }));
  return <Kpi label={t('home.tickets')} href={ticketsPortal.tickets()} value={<Figure value={data?.items.length} />} />;
}

function RunningOrders() {
  const t = useT(words);
  const { data } = useQuery(ordersQuery({ limit: MANY }));
  const running = data?.items.filter(({ state }) => state !== 'delivered' && state !== 'cancelled').length;
  return <Kpi label={t('home.orders')} href={salesPortal.orders()} value={<Figure value={running} />} />;
}

function Balance() {
  const t = useT(words);
  const { tenant } = useSession();
  const { data } = useQuery(balanceQuery());
  const format = useFormat();
  const balance = data?.balances[0] ?? { currency: tenant.currency, owed: 0, overdue: 0 };
  const owed = { amount: balance.owed, currency: balance.currency };
  return (
    <Kpi
      label={t('home.owed')}
      href={billingPortal.invoices()}
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
