import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Result } from '@cm/api-client/client';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Field } from '@cm/ui/field.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Kpi } from '@cm/ui/kpi.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { Amount, Day } from '@cm/web-kit/staff/columns.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { corporate as customersCorporate } from '@cm/customers/paths';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

type Statement = Result<'corporate.customers.statement'>;
const cell = 'border-b border-line px-3 py-2 first:ps-(--card-pad) last:pe-(--card-pad) max-md:nth-2:ps-(--card-pad)';

/** The customer's account between two days: what was billed, credited and paid, and what it left. */
export function StatementPage() {
  const { params, search } = usePage(pages.statement);
  const { id } = params;
  const t = useT(words);
  const router = useRouter();
  const today = useToday();
  const from = search.from ?? `${today.slice(0, 4)}-01-01`;
  const to = search.to ?? today;
  const { data: customer } = useSuspenseQuery(customerQuery(id));
  const statement = useQuery({
    ...recordQuery('corporate.customers.statement', { path: { id }, query: { from, to } }),
    placeholderData: keepPreviousData,
  });
  const change = (days: { from?: string; to?: string }) =>
    void router.navigate({ to: '.', search: { ...search, ...days }, replace: true, resetScroll: false });
  const { data } = statement;
  return (
    <Page>
      <PageHeader
        title={t('statement.title')}
        crumbs={[
          { label: t('nav.customers'), href: customersCorporate.customers() },
          { label: customer.name, href: customersCorporate.customer(id) },
          { label: t('statement.title') },
        ]}
        meta={<bdi>{customer.name}</bdi>}
      />
      <div className="mb-(--gap) flex flex-wrap gap-(--gap)" data-screen-only>
        <Field label={t('statement.from')} className="w-44">
          <DateField value={from} today={today} max={to} onChange={(day) => change({ from: day })} />
        </Field>
        <Field label={t('statement.to')} className="w-44">
          <DateField value={to} today={today} min={from} onChange={(day) => change({ to: day })} />
        </Field>
      </div>
      {statement.error && !data ? (
        <ErrorState error={statement.error} onRetry={() => void statement.refetch()} retrying={statement.isFetching} />
      ) : data ? (
        <div className="grid gap-(--gap)">
          <Balances statement={data} />
          {data.truncated ? <Callout tone="warn">{t('statement.truncated')}</Callout> : null}
          <Movements statement={data} from={from} to={to} />
        </div>
      ) : (
        <Skeleton className="h-64" />
      )}
    </Page>
  );
}

function Balances({ statement }: { statement: Statement }) {
  const t = useT(words);
  return (
    <div className="grid gap-(--gap) sm:grid-cols-3">
      {statement.balances.flatMap(({ currency, owed, overdue, credit }) => [
        <Kpi
          key={`${currency}-owed`}
          label={t('statement.owed')}
          value={<Amount amount={owed} currency={currency} />}
        />,
        overdue > 0 ? (
          <Kpi
            key={`${currency}-overdue`}
            tone="bad"
            label={t('statement.overdue')}
            value={<Amount amount={overdue} currency={currency} />}
          />
        ) : null,
        credit > 0 ? (
          <Kpi
            key={`${currency}-credit`}
            label={t('statement.credit')}
            value={<Amount amount={credit} currency={currency} />}
          />
        ) : null,
      ])}
    </div>
  );
}

function Movements({ statement, from, to }: { statement: Statement; from: string; to: string }) {
  const t = useT(words);
  const format = useFormat();
  const { currency, movements } = statement;
  const amount = (value: number) => <Amount amount={value} currency={currency} />;
  if (movements.length === 0) {
    return (
      <Card>
        <EmptyState compact seed="statement" title={t('statement.empty')} />
      </Card>
    );
  }
  return (
    <Card
      flush
      title={t('statement.movements')}
      hint={t('statement.period', { from: format.date(from), to: format.date(to) })}
    >
      <div className="overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr className="text-sm text-ink-2">
              <th scope="col" className={`${cell} text-start font-medium max-md:hidden`}>
                {t('col.date')}
              </th>
              <th scope="col" className={`${cell} text-start font-medium`}>
                {t('statement.movement')}
              </th>
              <th scope="col" className={`${cell} text-end font-medium`}>
                {t('col.amount')}
              </th>
              <th scope="col" className={`${cell} text-end font-medium max-md:hidden`}>
                {t('statement.balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="text-ink-2">
              <td className={`${cell} max-md:hidden`}>
                <Day value={from} />
              </td>
              <td className={cell}>{t('statement.opening')}</td>
              <td className={`${cell} text-end md:hidden`}>{amount(statement.opening)}</td>
              <td className={`${cell} text-end max-md:hidden`} colSpan={2}>
                {amount(statement.opening)}
              </td>
            </tr>
            {movements.map((movement) => (
              <tr key={movement.id}>
                <td className={`${cell} max-md:hidden`}>
                  <Day value={movement.on} />
                </td>
                <td className={cell}>
                  {t(`statement.kind.${movement.kind}`)}{' '}
                  {movement.kind === 'invoice' ? (
                    <Link
                      href={corporate.invoice(movement.documentId)}
                      className="rounded-sm text-accent-text hover:underline"
                    >
                      <Id value={movement.number} />
                    </Link>
                  ) : (
                    <Id value={movement.number} />
                  )}
                  <span className="block text-sm text-ink-2 md:hidden">
                    <Day value={movement.on} />
                  </span>
                </td>
                <td className={`${cell} text-end`}>{amount(movement.amount)}</td>
                <td className={`${cell} text-end max-md:hidden`}>{amount(movement.balance)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-semibold">
              <td className="px-3 py-2 ps-(--card-pad) max-md:hidden">
                <Day value={to} />
              </td>
              <td className="px-3 py-2 max-md:ps-(--card-pad)">{t('statement.closing')}</td>
              <td className="px-3 py-2 pe-(--card-pad) text-end" colSpan={2}>
                <span className="inline-block ledger-total py-1">{amount(statement.closing)}</span>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
