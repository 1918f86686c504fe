import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { taskCancelled, taskDone } from './events.ts';
import { problems } from './problems.ts';
import { rightsFor } from './records.ts';
import { assertOpen } from './task.ts';
import { updateTask } from './task.queries.ts';
import { toldOf } from './told-of.ts';
import { lockVisibleTask } from './visible-task.ts';

export interface TaskEnd {
  readonly id: string;
  readonly version: number;
  /** What came of it, or why it is not done any more. */
  readonly outcome?: string | undefined;
}

/** Done. @throws ProblemError `tasks.not_found`, `tasks.closed`, `common.stale` */
export const finishTask = (ctx: Ctx, kinds: RecordKinds, input: TaskEnd): Promise<void> =>
  closeTask(ctx, kinds, 'done', input);

/** Not done any more. @throws ProblemError `tasks.not_found`, `tasks.closed`, `common.stale` */
export const cancelTask = (ctx: Ctx, kinds: RecordKinds, input: TaskEnd): Promise<void> =>
  closeTask(ctx, kinds, 'cancelled', input);

function closeTask(outer: Ctx, kinds: RecordKinds, state: 'done' | 'cancelled', input: TaskEnd): Promise<void> {
  return outer.transaction(async (ctx) => {
    const task = await lockVisibleTask(ctx, kinds, input.id);
    assertOpen(task.state);
    if (task.version !== input.version) throw common.stale();
    if (ctx.actor.kind !== 'staff') throw problems.not_found();
    const outcome = input.outcome ?? null;
    const by = { closedAt: ctx.now(), closedBy: ctx.actor.userId };
    await updateTask(ctx.db, task.id, { state, outcome, remindAt: null, ...by });
    const told = { ...toldOf(task, rightsFor(kinds, task.subjectType)), outcome };
    await emit(ctx, state === 'done' ? taskDone : taskCancelled, told);
  });
}
