import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { readSetting } from '@cm/kit/settings';
import { taskReopened } from './events.ts';
import { rightsFor } from './records.ts';
import { reminderTime } from './settings.ts';
import { assertClosed, remindAt } from './task.ts';
import { updateTask } from './task.queries.ts';
import { toldOf } from './told-of.ts';
import { lockVisibleTask } from './visible-task.ts';

/**
 * To be done after all, as it was; what had come of it stays in the audit.
 * @throws ProblemError `tasks.not_found`, `tasks.open`, `common.stale`
 */
export function reopenTask(outer: Ctx, kinds: RecordKinds, input: { id: string; version: number }): Promise<void> {
  return outer.transaction(async (ctx) => {
    const task = await lockVisibleTask(ctx, kinds, input.id);
    assertClosed(task.state);
    if (task.version !== input.version) throw common.stale();
    const usual = await readSetting(ctx, reminderTime);
    await updateTask(ctx.db, task.id, {
      state: 'open',
      outcome: null,
      closedAt: null,
      closedBy: null,
      remindAt: remindAt(ctx.tenant.timeZone, task, usual, ctx.now()),
    });
    await emit(ctx, taskReopened, toldOf(task, rightsFor(kinds, task.subjectType)));
  });
}
