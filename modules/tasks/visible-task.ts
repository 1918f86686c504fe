import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { conditionsFor, type RecordKinds } from '@cm/kit/record-kind';
import { problems } from './problems.ts';
import { readableTypes } from './records.ts';
import { findTask, lockTask, type Onlooker, type TaskRow } from './task.queries.ts';

/** As whom tasks are looked at: one's own, or everybody's, on the records that one may read. */
export async function onlooker(ctx: Ctx, kinds: RecordKinds): Promise<Onlooker> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw problems.not_found();
  return {
    userId: actor.userId,
    isTeam: can(actor, 'tasks.team'),
    types: readableTypes(kinds, actor),
    conditions: await conditionsFor(ctx, kinds),
  };
}

/** Absent and forbidden are the same answer. @throws ProblemError `tasks.not_found` */
export async function visibleTask(ctx: Ctx, kinds: RecordKinds, id: string): Promise<TaskRow> {
  const task = await findTask(ctx.db, id, await onlooker(ctx, kinds));
  if (!task) throw problems.not_found();
  return task;
}

/** The same, locked until the transaction ends. @throws ProblemError `tasks.not_found` */
export async function lockVisibleTask(ctx: Ctx, kinds: RecordKinds, id: string): Promise<TaskRow> {
  const task = await lockTask(ctx.db, id, await onlooker(ctx, kinds));
  if (!task) throw problems.not_found();
  return task;
}
