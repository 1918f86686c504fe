import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { type Act, useAct } from '@cm/web-kit/use-act.ts';
import { toast } from '@cm/ui/toast.tsx';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';
import type { ListedTask, Task } from './task-queries.ts';
import { words } from './words.ts';

type Version = Pick<ListedTask, 'id' | 'version'>;

/** What an act on a task may change on the screen: its lists, and the timeline of whose it is. */
export const CHANGED = [queryKeyOf('corporate.tasks'), queryKeyOf('corporate.customers')] as const;

/** To be done after all. */
export function useReopen(): Act<Version> {
  return useAct({
    act: ({ id, version }: Version, idempotencyKey) =>
      call('corporate.tasks.reopen', { path: { id }, body: { version } }, { idempotencyKey }),
    refresh: [...CHANGED],
  });
}

/** Done, by one press; for some seconds it can be taken back, which reopens it. */
export function useFinish(): Act<Version> {
  const t = useT(words);
  const kit = useT(kitWords);
  const reopen = useReopen();
  return useAct({
    act: ({ id, version }: Version, idempotencyKey) =>
      call('corporate.tasks.finish', { path: { id }, body: { version } }, { idempotencyKey }),
    refresh: [...CHANGED],
    onDone: (done: Task) =>
      toast.undo(t('task.doneNow', { title: done.title }), kit('action.undo'), () => reopen.run(done)),
  });
}
