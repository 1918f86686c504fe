import { cn } from '@cm/ui/class-names.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { EmptyState } from '@cm/ui/empty-state.tsx';
import { Id } from '@cm/ui/id.tsx';
import type { Jobs } from './queries.ts';
import { words } from './words.ts';

const COUNTS = ['due', 'scheduled', 'running', 'failing', 'givenUp'] as const;
const cell = 'h-(--row) border-b border-line px-3 py-1 first:ps-(--card-pad) last:pe-(--card-pad)';

/** The queues by task; a zero is a dash, so that what is not zero is seen. */
export function TaskTable({ tasks }: { tasks: Jobs['tasks'] }) {
  const t = useT(words);
  const format = useFormat();
  if (tasks.length === 0) {
    return (
      <EmptyState seed="queues" compact title={t('jobs.idle')}>
        {t('jobs.idleText')}
      </EmptyState>
    );
  }
  return (
    <div className="overflow-x-auto">
      <table aria-label={t('jobs.byTask')} className="w-full border-separate border-spacing-0">
        <thead>
          <tr className="text-sm text-ink-2">
            <th scope="col" className={cn(cell, 'text-start font-medium')}>
              {t('jobs.task')}
            </th>
            {COUNTS.map((name) => (
              <th key={name} scope="col" className={cn(cell, 'text-end font-medium whitespace-nowrap')}>
                {t(`jobs.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.task} className="hover:bg-hover">
              <th scope="row" className={cn(cell, 'text-start font-normal')}>
                <Id value={task.task} />
              </th>
              {COUNTS.map((name) => (
                <td
                  key={name}
                  className={cn(
                    cell,
                    'figures text-end',
                    task[name] === 0 && 'text-ink-3',
                    task[name] > 0 && (name === 'failing' || name === 'givenUp') && 'font-semibold text-bad-text',
                  )}
                >
                  {task[name] === 0 ? '—' : format.number(task[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
