import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission, useSession } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { cn } from '@cm/ui/class-names.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { homeQuery } from './home-query.ts';
import { TodayTasks } from '@cm/tasks/web/corporate/public.ts';
import { MyTickets } from './my-tickets.tsx';
import { TicketsChart } from './tickets-chart.tsx';
import { corporate as ticketsCorporate } from '@cm/tickets/paths';
import { corporate as customersCorporate } from '@cm/customers/paths';
import { corporate as salesCorporate } from '@cm/sales/paths';
import { corporate as billingCorporate } from '@cm/billing/paths';
import { words } from '../words.ts';

const TO_DO = 'state=open&state=answered&state=awaiting_reply&state=on_hold&state=in_progress';

/** What waits, by the key of its sentence, with where it leads. Only what is overdue is red. */
const TILES = [
  {
    key: 'ticketsForMe',
    href: `${ticketsCorporate.tickets()}?assignee=me&state=open&state=in_progress`,
    tone: 'plain',
  },
  { key: 'ticketsUnassigned', href: `${ticketsCorporate.tickets()}?assignee=none&${TO_DO}`, tone: 'warn' },
  { key: 'kycToReview', href: customersCorporate.verifications(), tone: 'plain' },
  { key: 'quotesToPrice', href: `${salesCorporate.quotes()}?state=draft`, tone: 'plain' },
  { key: 'ordersToValidate', href: `${salesCorporate.orders()}?state=requested`, tone: 'plain' },
  { key: 'invoicesOverdue', href: `${billingCorporate.invoices()}?paymentState=overdue`, tone: 'bad' },
] as const;

/** My work today: tiles exist only when something waits, so that what appears is always news. */
export function HomePage() {
  const t = useT(words);
  const format = useFormat();
  const today = useToday();
  const { user } = useSession();
  const readsTickets = usePermission('tickets.read');
  const readsTasks = usePermission('tasks.read');
  const readsReports = usePermission('reports.read');
  const { data, error, isFetching, refetch } = useQuery(homeQuery);
  const cap = data?.cap ?? 0;
  const tiles = TILES.flatMap((tile) => {
    const count = data?.[tile.key] ?? 0;
    return count > 0 ? [{ ...tile, count }] : [];
  });
  return (
    <Page>
      <PageHeader title={t('home.hello', { name: user.name })} meta={format.date(today, 'weekday')} />
      <div className="grid gap-6">
        <section aria-label={t('home.today')}>
          {error && !data ? (
            <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
          ) : !data ? (
            <div className="grid gap-(--gap) sm:grid-cols-2 lg:grid-cols-3" aria-busy="true">
              <Skeleton className="h-22" />
              <Skeleton className="h-22" />
              <Skeleton className="h-22" />
            </div>
          ) : tiles.length === 0 ? (
            <Card>
              <EmptyState compact seed="home-done" title={t('home.nothing')}>
                {t('home.nothingText')}
              </EmptyState>
            </Card>
          ) : (
            <ul
              className={cn(
                'grid gap-(--gap) sm:grid-cols-2',
                tiles.length === 4 ? 'lg:grid-cols-4' : 'lg:grid-cols-3',
              )}
            >
              {tiles.map(({ key, href, tone, count }) => (
                <li key={key} className="grid">
                  <Kpi
                    label={t(`home.${key}`)}
                    value={<bdi dir="ltr">{format.upTo(count, cap)}</bdi>}
                    href={href}
                    tone={tone}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <div className="grid items-start gap-(--gap) lg:grid-cols-2">
          {readsTasks ? <TodayTasks /> : null}
          {readsTickets ? <MyTickets /> : null}
          {readsTickets && readsReports ? (
            <div className={cn('grid', readsTasks && 'lg:col-span-2')}>
              <TicketsChart />
            </div>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
