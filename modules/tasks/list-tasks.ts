import { activeStaffAmong } from '@cm/identity';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn, instantIn } from '@cm/kit/dates';
import { named } from '@cm/kit/named';
import { decodeCursor, type Page, toPage } from '@cm/kit/paging';
import type { RecordKinds } from '@cm/kit/record-kind';
import { z } from 'zod';
import { listOwners, listTasks, type SORTS, type TaskFilter } from './list-tasks.queries.ts';
import { problems } from './problems.ts';
import { readRecord, type RecordRef } from './records.ts';
import type { TaskKind, TaskState } from './task.ts';
import type { TaskRow } from './task.queries.ts';
import { onlooker } from './visible-task.ts';

/** Whose: one's own, those given to others, everybody's, or of owners who have left. */
export const taskView = named('TaskView', z.enum(['mine', 'given', 'team', 'orphaned']));
/** `today` is what is to be done by the end of the day, what is late included. */
export const taskDue = named('TaskDue', z.enum(['late', 'today', 'later']));

export interface TaskListInput {
  /** One's own where nothing is said, but on a record: there all that one may see. */
  readonly view?: z.infer<typeof taskView> | undefined;
  readonly due?: z.infer<typeof taskDue> | undefined;
  readonly state: TaskState;
  readonly kind?: TaskKind | undefined;
  readonly ownerId?: string | undefined;
  readonly record?: RecordRef | undefined;
  /** What hangs on the customer or on any record of theirs. */
  readonly customerId?: string | undefined;
  readonly sort: (typeof SORTS)[number];
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** @throws ProblemError `tasks.team_only`, `tasks.unknown_record` */
export function tasksFor(outer: Ctx, kinds: RecordKinds, input: TaskListInput): Promise<Page<TaskRow>> {
  return outer.transaction(async (ctx) => {
    if (input.record) await readRecord(ctx, kinds, input.record);
    const customer = input.customerId && (await readRecord(ctx, kinds, { type: 'customer', id: input.customerId }));
    const filter: TaskFilter = {
      by: await onlooker(ctx, kinds),
      state: input.state,
      kind: input.kind,
      record: input.record,
      ...(customer ? { customerId: customer.customerId ?? undefined } : {}),
      ...(await peopleOf(ctx, input)),
      ...momentsOf(ctx, input.due),
    };
    const { sort, limit } = input;
    const rows = await listTasks(ctx.db, filter, { sort, limit, cursor: decodeCursor(input.cursor, sort) });
    return toPage(rows, limit, sort, (row) => row.dueAt);
  });
}

async function peopleOf(
  ctx: Ctx,
  { view, ownerId, record, customerId }: TaskListInput,
): Promise<Pick<TaskFilter, 'ownerIds' | 'createdBy'>> {
  const userId = ctx.actor.kind === 'staff' ? ctx.actor.userId : '';
  const isOfRecord = record !== undefined || customerId !== undefined;
  const asked = view ?? (isOfRecord ? 'team' : 'mine');
  if (view && view !== 'mine' && view !== 'given' && !can(ctx.actor, 'tasks.team')) throw problems.team_only();
  if (asked === 'mine') return { ownerIds: [userId] };
  const owners = ownerId === undefined ? {} : { ownerIds: [ownerId] };
  if (asked === 'given') return { createdBy: userId, ...owners };
  return asked === 'orphaned' ? { ownerIds: await departedOwners(ctx) } : owners;
}

/** Owners of open tasks who are no colleagues in service any more. */
async function departedOwners(ctx: Ctx): Promise<string[]> {
  const owners = await listOwners(ctx.db);
  const active = await activeStaffAmong(ctx, owners);
  return owners.filter((id) => !active.has(id));
}

function momentsOf(ctx: Ctx, due: TaskListInput['due']): Pick<TaskFilter, 'from' | 'before'> {
  if (due === undefined) return {};
  const now = ctx.now();
  // What is late is due up to now, its own moment included.
  if (due === 'late') return { before: new Date(now.getTime() + 1) };
  const { timeZone } = ctx.tenant;
  const dayAfter = instantIn(timeZone, addDays(dayIn(timeZone, now), 1), '00:00');
  // A task of today without a time is due at midnight, which is tomorrow's first moment.
  const end = new Date(dayAfter.getTime() + 1);
  return due === 'today' ? { before: end } : { from: end };
}
