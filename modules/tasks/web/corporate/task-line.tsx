import type { ReactNode } from 'react';
import { Link } from '@cm/ui/link.tsx';
import { corporate } from '../../paths.ts';
import { DoneButton } from './done-button.tsx';
import { Due } from './due.tsx';
import type { ListedTask } from './task-queries.ts';

/** A task where a few are shown: done by one press, its title, by when and what else is worth knowing there. */
export function TaskLine({ task, more }: { task: ListedTask; more?: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5 py-2 first:pt-0 last:pb-0">
      <DoneButton task={task} />
      <div className="grid min-w-0 flex-1 gap-0.5">
        <Link
          href={corporate.task(task.id)}
          className="w-fit max-w-full rounded-sm font-medium wrap-anywhere hover:underline"
        >
          <span dir="auto">{task.title}</span>
        </Link>
        <p className="flex flex-wrap gap-x-1.5 text-sm text-ink-2">
          <Due task={task} mark />
          {more ? (
            <>
              <span aria-hidden="true">·</span>
              {more}
            </>
          ) : null}
        </p>
      </div>
    </li>
  );
}
