import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Chart } from '@cm/ui/chart.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { daysOf } from '@cm/reporting/web/corporate/public.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { corporate as reportingCorporate } from '@cm/reporting/paths';
import { words } from '../words.ts';

/** Opened and closed, day by day: whether the desk keeps up. */
export function TicketsChart() {
  const t = useT(words);
  const format = useFormat();
  const { from, to } = daysOf('30d', useToday());
  const { data, error, isFetching, refetch } = useQuery({
    ...recordQuery('corporate.reports.tickets', { query: { from, to } }),
    staleTime: 60_000,
  });
  return (
    <Card
      title={t('reports.perDay')}
      hint={t('reports.period.30d')}
      actions={
        <Button asChild size="sm" variant="ghost" className="-me-3">
          <Link href={reportingCorporate.reports()}>{t('nav.reports')}</Link>
        </Button>
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <Skeleton className="h-64" />
      ) : (
        <Chart
          kind="line"
          label={t('reports.perDayLabel')}
          series={[
            { key: 'opened', label: t('reports.opened') },
            { key: 'closed', label: t('reports.closed') },
          ]}
          points={data.perDay.map(({ day, opened, closed }) => ({
            label: format.date(day, 'short').slice(0, 5),
            values: { opened, closed },
          }))}
          write={(value) => format.number(value)}
        />
      )}
    </Card>
  );
}
