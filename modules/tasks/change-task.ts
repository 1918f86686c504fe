import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { readSetting } from '@cm/kit/settings';
import { assertOwner } from './create-task.ts';
import { taskAssigned, taskChanged } from './events.ts';
import { recordOf, rightsFor } from './records.ts';
import { reminderTime } from './settings.ts';
import { assertOpen, dueAt, remindAt, type TaskKind } from './task.ts';
import { type TaskRow, updateTask } from './task.queries.ts';
import { toldOf } from './told-of.ts';
import { lockVisibleTask } from './visible-task.ts';

export interface TaskChange {
  readonly id: string;
  readonly version: number;
  readonly title?: string | undefined;
  readonly words?: string | null | undefined;
  readonly kind?: TaskKind | undefined;
  readonly ownerId?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly dueTime?: string | null | undefined;
}

/**
 * Changes what is to be done, by when or by whom; a new owner is told.
 * @throws ProblemError `tasks.not_found`, `tasks.closed`, `tasks.unknown_owner`, `common.stale`
 */
export function changeTask(outer: Ctx, kinds: RecordKinds, input: TaskChange): Promise<void> {
  return outer.transaction(async (ctx) => {
    const task = await lockVisibleTask(ctx, kinds, input.id);
    assertOpen(task.state);
    if (task.version !== input.version) throw common.stale();
    const rights = rightsFor(kinds, task.subjectType);
    const next = {
      ...task,
      title: input.title ?? task.title,
      words: input.words === undefined ? task.words : input.words,
      kind: input.kind ?? task.kind,
      ownerId: input.ownerId ?? task.ownerId,
      dueOn: input.dueOn ?? task.dueOn,
      dueTime: input.dueTime === undefined ? task.dueTime : input.dueTime,
    };
    const isGiven = next.ownerId !== task.ownerId;
    if (isGiven) await assertOwner(ctx, kinds, next.ownerId, { rights, record: recordOf(task) });
    const { title, words, kind, ownerId, dueOn, dueTime } = next;
    await updateTask(ctx.db, task.id, {
      title,
      words,
      kind,
      ownerId,
      dueOn,
      dueTime,
      ...(await momentsOf(ctx, task, next)),
    });
    const by = ctx.actor.kind === 'staff' ? ctx.actor.userId : task.createdBy;
    if (isGiven) await emit(ctx, taskAssigned, { ...toldOf(next, rights), by, before: task.ownerId });
    if (isChanged(task, next)) await emit(ctx, taskChanged, { ...toldOf(next, rights), before: wordsOf(task) });
  });
}

/** Another day is another reminder; the same one is not told again. */
async function momentsOf(ctx: Ctx, before: TaskRow, next: TaskRow): Promise<Pick<TaskRow, 'dueAt' | 'remindAt'>> {
  const { dueOn, dueTime } = next;
  if (dueOn === before.dueOn && dueTime === before.dueTime) return { dueAt: before.dueAt, remindAt: before.remindAt };
  const { timeZone } = ctx.tenant;
  const usual = await readSetting(ctx, reminderTime);
  return { dueAt: dueAt(timeZone, next), remindAt: remindAt(timeZone, next, usual, ctx.now()) };
}

const wordsOf = ({ title, dueOn, dueTime, kind }: TaskRow) => ({ title, dueOn, dueTime, kind });

const isChanged = (before: TaskRow, next: TaskRow): boolean =>
  before.words !== next.words || JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(next));
