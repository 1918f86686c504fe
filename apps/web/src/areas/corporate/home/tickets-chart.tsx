import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#kit/format/use-format.ts';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Chart } from '#ui/chart.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { Link } from '#ui/link.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { call } from '../../staff-call.ts';
import { daysOf } from '../reports/period.ts';
import { useToday } from '../shared/use-today.ts';

/** Opened and closed, day by day: whether the desk keeps up. */
export function TicketsChart() {
  const t = useT('corporate');
  const format = useFormat();
  const { from, to } = daysOf('30d', useToday());
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['reports', 'tickets', from, to],
    queryFn: ({ signal }) => call('corporate.reports.tickets', { query: { from, to } }, { signal }),
    staleTime: 60_000,
  });
  return (
    <Card
      title={t('reports.perDay')}
      hint={t('reports.period.30d')}
      actions={
        <Button asChild size="sm" variant="ghost" className="-me-3">
          <Link href={corporate.reports()}>{t('nav.reports')}</Link>
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
