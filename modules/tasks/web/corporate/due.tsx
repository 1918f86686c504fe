import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { cn } from '@cm/ui/class-names.ts';
import type { ListedTask } from './task-queries.ts';
import { words } from './words.ts';

/** By when: today, or a day, with its time; red with a mark where that has passed. */
export function Due({ task, mark = false }: { task: Pick<ListedTask, 'dueOn' | 'dueTime' | 'late'>; mark?: boolean }) {
  const t = useT(words);
  const format = useFormat();
  const today = useToday();
  const day = task.dueOn === today ? t('task.today') : format.date(task.dueOn);
  return (
    <span className={cn('figures whitespace-nowrap', task.late && 'text-bad-text')}>
      {mark && task.late ? `${t('task.late')} · ` : null}
      {day}
      {task.dueTime === null ? null : (
        <>
          {' '}
          <bdi dir="ltr">{task.dueTime}</bdi>
        </>
      )}
    </span>
  );
}
