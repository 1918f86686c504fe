import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { Status } from '@cm/ui/status-glyph.tsx';
import { TaskTable } from './task-table.tsx';
import { type Jobs, jobsQuery } from './queries.ts';
import { words } from './words.ts';

/** How the background work stands, and what fails with its last error. It retries by itself, at growing intervals. */
export function JobsOverview() {
  const t = useT(words);
  const jobs = useQuery(jobsQuery());
  if (jobs.error && !jobs.data) {
    return <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} retrying={jobs.isFetching} />;
  }
  return (
    <div className="grid gap-(--gap)">
      <Card flush title={t('jobs.failing')} hint={t('jobs.failingHint')}>
        {jobs.data ? <FailingList failing={jobs.data.failing} /> : <Skeleton className="m-(--card-pad) h-24" />}
      </Card>
      <Card flush title={t('jobs.byTask')}>
        {jobs.data ? <TaskTable tasks={jobs.data.tasks} /> : <Skeleton className="m-(--card-pad) h-40" />}
      </Card>
    </div>
  );
}

function FailingList({ failing }: { failing: Jobs['failing'] }) {
  const t = useT(words);
  const format = useFormat();
  if (failing.length === 0) {
    return (
      <EmptyState seed="jobs" compact title={t('jobs.noneFailing')}>
        {t('jobs.noneFailingText')}
      </EmptyState>
    );
  }
  return (
    <ul>
      {failing.map((job) => (
        <li key={job.id} className="grid gap-1 border-t border-line px-(--card-pad) py-2.5">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Id value={job.task} />
            {job.nextRunAt === null ? (
              <Status kind="failed">{t('jobs.givenUp')}</Status>
            ) : (
              <Status kind="waiting">{t('jobs.nextTry', { at: format.dateTime(job.nextRunAt) })}</Status>
            )}
            <span className="figures text-sm text-ink-2">
              {t('jobs.attempts', { done: format.number(job.attempts), max: format.number(job.maxAttempts) })}
            </span>
            <time dateTime={job.createdAt} className="text-sm text-ink-3">
              {t('jobs.since', { at: format.dateTime(job.createdAt) })}
            </time>
          </div>
          <bdi dir="ltr" className="block font-mono text-xs wrap-anywhere text-bad-text rtl:text-start">
            {job.lastError}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
