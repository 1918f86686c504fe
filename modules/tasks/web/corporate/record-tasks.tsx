import { useQuery } from '@tanstack/react-query';
import Plus from 'lucide-react/icons/plus';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import { corporate } from '../../paths.ts';
import { openOn, SHOWN, type TaskRecord } from './task-queries.ts';
import { TaskLine } from './task-line.tsx';
import { words } from './words.ts';

const QuickTask = lazy(async () => ({ default: (await import('./quick-task.tsx')).QuickTask }));

/** The button that notes a task on a record, for whoever may. */
export function AddTask({ record }: { record: TaskRecord }) {
  const t = useT(words);
  const [open, setOpen] = useState(false);
  if (!usePermission('tasks.write')) return null;
  return (
    <>
      <Button size="sm" variant="ghost" className="-me-3" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t('task.add')}
      </Button>
      {open ? (
        <Suspense>
          <QuickTask record={record} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** What is open on a record, the most pressing first. */
export function OpenTasks({ record }: { record: TaskRecord }): ReactNode {
  const t = useT(words);
  const { data, error, isFetching, refetch } = useQuery(openOn(record));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-10" />;
  if (data.items.length === 0) return <p className="text-ink-2">{t('task.noneHere')}</p>;
  const all = record.type === 'customer' ? { customerId: record.id } : { recordType: record.type, recordId: record.id };
  return (
    <>
      <ul aria-label={t('nav.tasks')} className="divide-y divide-line">
        {data.items.slice(0, SHOWN).map((task) => (
          <TaskLine key={task.id} task={task} more={<bdi>{task.owner.name}</bdi>} />
        ))}
      </ul>
      {data.items.length > SHOWN ? (
        <Button asChild size="sm" variant="ghost" className="-ms-3 mt-1 justify-self-start">
          <Link href={withQuery(corporate.tasks(), all)}>{t('list.all')}</Link>
        </Button>
      ) : null}
    </>
  );
}
