import { useRecord } from '@cm/web-kit/use-record.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { DateField } from '@cm/ui/date-field.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Field } from '@cm/ui/field.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { customerQuery } from '@cm/customers/web/corporate/public.ts';
import { corporate as customersCorporate } from '@cm/customers/paths';
import { Balances } from './statement-balances.tsx';
import { Movements } from './statement-movements.tsx';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

/** The customer's account between two days: what was billed, credited and paid, and what it left. */
export function StatementPage() {
  const { params, search } = usePage(pages.statement);
  const { id } = params;
  const t = useT(words);
  const router = useRouter();
  const today = useToday();
  const from = search.from ?? `${today.slice(0, 4)}-01-01`;
  const to = search.to ?? today;
  const customer = useRecord(pages.statement, () => customerQuery(id));
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
