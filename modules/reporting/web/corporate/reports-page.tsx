import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import Download from 'lucide-react/icons/download';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Field } from '@cm/ui/field.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { daysOf, PERIODS } from './period.ts';
import { overviewQuery } from './report-queries.ts';
import { CustomersReport, OrdersReport, RevenueReport, TicketsReport } from './report-sections.tsx';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

const EXPORTS = ['tickets', 'customers', 'invoices'] as const;

/** Figures of a period: tickets, customers, orders, revenue; and the rows behind them as CSV. */
export function ReportsPage() {
  const t = useT(words);
  const format = useFormat();
  const router = useRouter();
  const today = useToday();
  const { search } = usePage(pages.reports);
  const days = { ...daysOf('90d', today), ...search };
  const report = useQuery({ ...overviewQuery(days.from, days.to), placeholderData: keepPreviousData });
  const change = (next: { from?: string; to?: string }) =>
    void router.navigate({ to: '.', search: { ...search, ...next }, replace: true, resetScroll: false });
  const { data } = report;
  const nothing = data && !data.tickets && !data.customers && !data.orders && !data.revenue;
  return (
    <Page>
      <PageHeader
        title={t('nav.reports')}
        meta={t('statement.period', { from: format.date(days.from), to: format.date(days.to) })}
      />
      <div className="mb-(--gap) flex flex-wrap items-end gap-(--gap)" data-screen-only>
        <fieldset aria-label={t('reports.period')} className="flex flex-wrap gap-1">
          {PERIODS.map((name) => {
            const one = daysOf(name, today);
            const on = one.from === days.from && one.to === days.to;
            return (
              <Button key={name} variant={on ? 'secondary' : 'ghost'} aria-pressed={on} onClick={() => change(one)}>
                {t(`reports.period.${name}`)}
              </Button>
            );
          })}
        </fieldset>
        <Field label={t('statement.from')} className="w-40">
          <DateField value={days.from} today={today} max={days.to} onChange={(from) => change({ from })} />
        </Field>
        <Field label={t('statement.to')} className="w-40">
          <DateField value={days.to} today={today} min={days.from} max={today} onChange={(to) => change({ to })} />
        </Field>
      </div>
      {report.error && !data ? (
        <ErrorState error={report.error} onRetry={() => void report.refetch()} retrying={report.isFetching} />
      ) : !data ? (
        <div className="grid gap-(--gap) lg:grid-cols-2">
          <Skeleton className="h-80" />
          <Skeleton className="h-80" />
        </div>
      ) : nothing ? (
        <EmptyState seed="reports" title={t('reports.none')} />
      ) : (
        <div className="grid gap-6" aria-busy={report.isFetching}>
          {data.tickets ? <TicketsReport tickets={data.tickets} /> : null}
          {data.revenue ? <RevenueReport revenue={data.revenue} /> : null}
          {data.orders ? <OrdersReport orders={data.orders} /> : null}
          {data.customers ? <CustomersReport customers={data.customers} /> : null}
          <Exports from={days.from} to={days.to} />
        </div>
      )}
    </Page>
  );
}

function Exports({ from, to }: { from: string; to: string }) {
  const t = useT(words);
  const may = {
    tickets: usePermission('tickets.read'),
    customers: usePermission('customers.read'),
    invoices: usePermission('invoices.read'),
  };
  const exports = usePermission('reports.export');
  const offered = EXPORTS.filter((name) => may[name]);
  if (!exports || offered.length === 0) return null;
  return (
    <Card title={t('reports.exports')} hint={t('reports.exportsHint')}>
      <div className="flex flex-wrap gap-2">
        {offered.map((name) => (
          <Button key={name} asChild>
            <a href={`/api/corporate/exports/${name}?from=${from}&to=${to}`} download>
              <Download aria-hidden="true" />
              {t(`reports.export.${name}`)}
            </a>
          </Button>
        ))}
      </div>
    </Card>
  );
}
