import type { TaskState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from './words.ts';

const GLYPHS = {
  open: 'progress',
  done: 'active',
  cancelled: 'closed',
} as const satisfies Readonly<Record<TaskState, StatusKind>>;

export interface TaskStatusProps extends Pick<StatusProps, 'look'> {
  readonly state: TaskState;
  readonly late: boolean;
}

/** A late task says so: that is what is to be seen of it. */
export function TaskStatus({ state, late, look }: TaskStatusProps) {
  const t = useT(words);
  return (
    <Status kind={late ? 'overdue' : GLYPHS[state]} {...(look ? { look } : {})}>
      {t(late ? 'task.late' : `task.${state}`)}
    </Status>
  );
}
