import type { ReactNode } from 'react';
import { CUSTOMER_GLYPHS } from '@cm/customers/web/public.ts';
import { ORDER_GLYPHS } from '@cm/sales/web/public.ts';
import { TICKET_GLYPHS } from '@cm/tickets/web/public.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Chart } from '@cm/ui/chart.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { Status, type StatusKind } from '@cm/ui/status-glyph.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { useDuration } from './use-duration.ts';
import type { Overview } from './report-queries.ts';
import { corporate as ticketsCorporate } from '@cm/tickets/paths';
import { corporate as billingCorporate } from '@cm/billing/paths';
import { words } from './words.ts';

type Part<K extends 'tickets' | 'customers' | 'orders' | 'revenue'> = NonNullable<Overview[K]>;

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-(--gap)">
      <h2 className="text-md font-semibold">{title}</h2>
      {children}
    </section>
  );
}

const Kpis = ({ children }: { children: ReactNode }) => (
  <div className="grid gap-(--gap) sm:grid-cols-2 lg:grid-cols-4">{children}</div>
);

interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
}

/** Counts by state or by age, as bars of one length scale with their figures. */
function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const format = useFormat();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul aria-label={label} className="grid gap-2.5">
      {bars.map(({ key, label: name, count }) => (
        <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1">
          <span className="truncate">{name}</span>
          <span className="figures text-end">{format.number(count)}</span>
          <span className="col-span-2 h-1.5 rounded-full bg-sunken" aria-hidden="true">
            <span
              className="block h-1.5 rounded-full bg-accent"
              style={{ inlineSize: `${String((count / most) * 100)}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function glyphOf(glyphs: Readonly<Record<string, StatusKind>>, state: string): StatusKind {
  return glyphs[state] ?? 'draft';
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function TicketsReport({ tickets }: { tickets: Part<'tickets'> }) {
  const t = useT(words);
  const states = useT(words);
  const format = useFormat();
  const duration = useDuration();
  const name = (state: string) =>
    state in TICKET_GLYPHS ? states(`ticket.${state as keyof typeof TICKET_GLYPHS}`) : state;
  return (
    <Section title={t('nav.tickets')}>
      <Kpis>
        <Kpi
          label={t('reports.open')}
          value={format.number(sum(tickets.openByState.map(({ count }) => count)))}
          definition={t('reports.openText')}
          href={ticketsCorporate.tickets()}
        />
        <Kpi label={t('reports.opened')} value={format.number(sum(tickets.perDay.map(({ opened }) => opened)))} />
        <Kpi label={t('reports.closed')} value={format.number(sum(tickets.perDay.map(({ closed }) => closed)))} />
        <Kpi
          label={t('reports.firstAnswer')}
          value={tickets.medianFirstAnswerMinutes === null ? '—' : duration(tickets.medianFirstAnswerMinutes)}
          definition={t('reports.firstAnswerText')}
        />
      </Kpis>
      <div className="grid gap-(--gap) lg:grid-cols-2">
        <Card title={t('reports.perDay')} className="lg:col-span-2">
          <Chart
            kind="line"
            label={t('reports.perDayLabel')}
            series={[
              { key: 'opened', label: t('reports.opened') },
              { key: 'closed', label: t('reports.closed') },
            ]}
            points={tickets.perDay.map(({ day, opened, closed }) => ({
              // The year goes without saying while no day comes twice.
              label: format.date(day, 'short').slice(0, tickets.perDay.length > 365 ? undefined : 5),
              values: { opened, closed },
            }))}
            write={(value) => format.number(value)}
          />
        </Card>
        <Card title={t('reports.byState')}>
          <Bars
            label={t('reports.byState')}
            bars={tickets.openByState.map(({ state, count }) => ({
              key: state,
              label: <Status kind={glyphOf(TICKET_GLYPHS, state)}>{name(state)}</Status>,
              count,
            }))}
          />
        </Card>
        <Card title={t('reports.backlog')}>
          <Bars
            label={t('reports.backlog')}
            bars={tickets.backlogByAge.map(({ age, count }) => ({
              key: age,
              label: t(`reports.age.${age}`),
              count,
            }))}
          />
        </Card>
      </div>
    </Section>
  );
}

export function RevenueReport({ revenue }: { revenue: Part<'revenue'> }) {
  const t = useT(words);
  const format = useFormat();
  const { currency } = revenue;
  const amount = (value: number) => <Amount amount={value} currency={currency} />;
  return (
    <Section title={t('reports.revenue')}>
      <Kpis>
        <Kpi
          label={t('reports.billed')}
          value={amount(sum(revenue.perMonth.map(({ ht, credited }) => ht - credited)))}
          definition={t('reports.billedText')}
        />
        <Kpi label={t('reports.collected')} value={amount(sum(revenue.perMonth.map(({ collected }) => collected)))} />
        <Kpi
          label={t('reports.outstanding')}
          value={amount(revenue.outstanding.amount)}
          href={billingCorporate.invoices()}
        />
        {revenue.overdue.count > 0 ? (
          <Kpi
            tone="bad"
            label={t('reports.overdue', { number: format.number(revenue.overdue.count) })}
            value={amount(revenue.overdue.amount)}
            href={`${billingCorporate.invoices()}?paymentState=overdue`}
          />
        ) : null}
      </Kpis>
      <Card title={t('reports.perMonth')} hint={format.currencyUnit(currency)}>
        <Chart
          kind="bar"
          label={t('reports.revenueLabel')}
          scale={(value) => format.number(Math.round(value / 100))}
          series={[
            { key: 'ht', label: t('reports.billedHt') },
            { key: 'collected', label: t('reports.collected') },
          ]}
          points={revenue.perMonth.map(({ month, ht, collected }) => ({
            label: format.date(`${month.slice(0, 7)}-01`, 'month'),
            values: { ht, collected },
          }))}
          write={(value) => format.money({ amount: Math.round(value), currency })}
        />
      </Card>
    </Section>
  );
}

export function OrdersReport({ orders }: { orders: Part<'orders'> }) {
  const t = useT(words);
  const states = useT(words);
  const format = useFormat();
  const name = (state: string) =>
    state in ORDER_GLYPHS ? states(`order.${state as keyof typeof ORDER_GLYPHS}`) : state;
  return (
    <Section title={t('nav.orders')}>
      <div className="grid gap-(--gap) lg:grid-cols-3">
        <Card title={t('reports.perMonth')} className="lg:col-span-2">
          <Chart
            kind="bar"
            label={t('reports.ordersLabel')}
            series={[{ key: 'count', label: t('nav.orders') }]}
            points={orders.perMonth.map(({ month, count }) => ({
              label: format.date(`${month.slice(0, 7)}-01`, 'month'),
              values: { count },
            }))}
            write={(value) => format.number(value)}
          />
        </Card>
        <Card title={t('reports.byState')}>
          <Bars
            label={t('reports.byState')}
            bars={orders.byState.map(({ state, count }) => ({
              key: state,
              label: <Status kind={glyphOf(ORDER_GLYPHS, state)}>{name(state)}</Status>,
              count,
            }))}
          />
        </Card>
      </div>
    </Section>
  );
}

export function CustomersReport({ customers }: { customers: Part<'customers'> }) {
  const t = useT(words);
  const states = useT(words);
  const format = useFormat();
  const name = (state: string) =>
    state in CUSTOMER_GLYPHS ? states(`customer.${state as keyof typeof CUSTOMER_GLYPHS}`) : state;
  return (
    <Section title={t('nav.customers')}>
      <div className="grid gap-(--gap) lg:grid-cols-3">
        <Card title={t('reports.newCustomers')} className="lg:col-span-2">
          <Chart
            kind="bar"
            label={t('reports.newCustomersLabel')}
            series={[{ key: 'count', label: t('reports.newCustomers') }]}
            points={customers.newPerMonth.map(({ month, count }) => ({
              label: format.date(`${month.slice(0, 7)}-01`, 'month'),
              values: { count },
            }))}
            write={(value) => format.number(value)}
          />
        </Card>
        <Card title={t('reports.byState')}>
          <Bars
            label={t('reports.byState')}
            bars={customers.byState.map(({ state, count }) => ({
              key: state,
              label: <Status kind={glyphOf(CUSTOMER_GLYPHS, state)}>{name(state)}</Status>,
              count,
            }))}
          />
        </Card>
      </div>
    </Section>
  );
}
