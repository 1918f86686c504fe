import { useQuery } from '@tanstack/react-query';
import { useT } from '#kit/i18n/use-t.ts';
import { Card } from '#ui/card.tsx';
import { ErrorState } from '#ui/error-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TaskTable } from '../jobs/task-table.tsx';
import { jobsQuery } from '../queries.ts';

export function Queues() {
  const t = useT('admin');
  const jobs = useQuery(jobsQuery());
  return (
    <Card flush title={t('jobs.byTask')}>
      {jobs.data ? (
        <TaskTable tasks={jobs.data.tasks} />
      ) : jobs.error ? (
        <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} retrying={jobs.isFetching} />
      ) : (
        <Skeleton className="m-(--card-pad) h-40" />
      )}
    </Card>
  );
}
