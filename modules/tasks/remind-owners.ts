import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { RecordKinds } from '@cm/kit/record-kind';
import { taskFellDue } from './events.ts';
import { maySee, recordOf, rightsFor } from './records.ts';
import { clearReminder, lockToRemind } from './task.queries.ts';
import { toldOf } from './told-of.ts';

const BATCH = 100;

/**
 * Tells of every task whose time has come, once: that it was told is written with the event. Returns how many.
 * @command what was told is not found again
 */
export function remindOwners(ctx: Ctx, kinds: RecordKinds): Promise<number> {
  return inBatches({ size: BATCH }, (size) =>
    ctx.transaction(async (tx) => {
      const due = await lockToRemind(tx.db, tx.now(), size);
      for (const task of due) {
        await clearReminder(tx.db, task.id);
        const record = recordOf(task);
        // It still hangs there, but not for them: nobody is told of a record that they may not read.
        if (record && !(await maySee(tx, kinds, task.ownerId, record))) continue;
        await emit(tx, taskFellDue, toldOf(task, rightsFor(kinds, task.subjectType)));
      }
      return due.length;
    }),
  );
}
