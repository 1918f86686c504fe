import { useQuery } from '@tanstack/react-query';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { TaskTable } from '@cm/notifications/web/admin/public.ts';
import { jobsQuery } from '@cm/notifications/web/admin/public.ts';
import { words } from '../words.ts';

export function Queues() {
  const t = useT(words);
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
