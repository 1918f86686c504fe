import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { readSetting } from '@cm/kit/settings';
import { taskCreated } from './events.ts';
import { problems } from './problems.ts';
import { maySee, readRecord, type RecordRef, rightsFor } from './records.ts';
import { reminderTime } from './settings.ts';
import { dueAt, remindAt, type TaskKind } from './task.ts';
import { insertTask } from './task.queries.ts';
import { toldOf } from './told-of.ts';

export interface NewTask {
  /** Made by the caller who may have to ask again; else made here. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly words?: string | undefined;
  readonly kind: TaskKind;
  /** Whoever creates it, where nobody is named. */
  readonly ownerId?: string | undefined;
  /** Today where no day is named. */
  readonly dueOn?: string | undefined;
  readonly dueTime?: string | undefined;
  readonly record?: RecordRef | undefined;
}

/**
 * Notes what a colleague has to do, and tells them when it is not who notes it.
 * @throws ProblemError `tasks.unknown_record`, `tasks.unknown_owner`, `common.conflict`
 */
export function createTask(outer: Ctx, kinds: RecordKinds, input: NewTask): Promise<{ id: string }> {
  return outer.transaction(async (ctx) => {
    const { actor, tenant } = ctx;
    if (actor.kind !== 'staff') throw problems.unknown_owner();
    const { title, words, kind, ownerId = actor.userId, record } = input;
    const facts = record ? await readRecord(ctx, kinds, record) : null;
    const rights = rightsFor(kinds, record?.type ?? null);
    await assertOwner(ctx, kinds, ownerId, { rights, record: record ?? null });
    const due = { dueOn: input.dueOn ?? dayIn(tenant.timeZone, ctx.now()), dueTime: input.dueTime ?? null };
    const row = {
      id: input.id ?? uuidv7(ctx.now()),
      title,
      words: words ?? null,
      kind,
      state: 'open',
      ownerId,
      createdBy: actor.userId,
      ...due,
      dueAt: dueAt(tenant.timeZone, due),
      remindAt: remindAt(tenant.timeZone, due, await readSetting(ctx, reminderTime), ctx.now()),
      subjectType: record?.type ?? null,
      subjectId: record?.id ?? null,
      customerId: facts?.customerId ?? null,
      createdAt: ctx.now(),
    } as const;
    if (!(await insertTask(ctx.db, row))) throw common.conflict();
    await emit(ctx, taskCreated, { ...toldOf(row, rights), by: actor.userId, before: null });
    return { id: row.id };
  });
}

/** @throws ProblemError `tasks.unknown_owner` for somebody who could not see the task that is given to them */
export async function assertOwner(
  ctx: Ctx,
  kinds: RecordKinds,
  ownerId: string,
  { rights, record }: { readonly rights: readonly string[]; readonly record: RecordRef | null },
): Promise<void> {
  if (!(await holdsAll(ctx, ownerId, rights))) throw problems.unknown_owner();
  if (record && !(await maySee(ctx, kinds, ownerId, record))) throw problems.unknown_owner();
}
