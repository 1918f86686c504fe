import { useQuery } from '@tanstack/react-query';
import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { corporate } from '../../paths.ts';
import { RecordName } from './record-name.tsx';
import { TaskLine } from './task-line.tsx';
import { todayQuery } from './task-queries.ts';
import { words } from './words.ts';

/** On the home page: mine by the end of today, what is late first. */
export function TodayTasks() {
  const t = useT(words);
  const { data, error, isFetching, refetch } = useQuery({ ...todayQuery, refetchInterval: 60_000 });
  return (
    <Card
      title={t('task.todayTitle')}
      actions={
        <Button asChild size="sm" variant="ghost" className="-me-3">
          <Link href={withQuery(corporate.tasks(), { due: 'today' })}>{t('list.all')}</Link>
        </Button>
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : !data ? (
        <Skeleton className="h-24" />
      ) : data.items.length === 0 ? (
        <EmptyState compact seed="tasks-today" title={t('task.todayNone')} />
      ) : (
        <ul aria-label={t('task.todayTitle')} className="divide-y divide-line">
          {data.items.map((task) => (
            <TaskLine key={task.id} task={task} more={task.record ? <RecordName task={task} /> : undefined} />
          ))}
        </ul>
      )}
    </Card>
  );
}
