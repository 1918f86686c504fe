import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { day } from '@cm/kit/dates';
import { instant } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import type { RecordFacts, RecordKinds } from '@cm/kit/record-kind';
import { z } from 'zod';
import { readableTypes } from '../records.ts';
import { abilities, taskKind, taskState } from '../task.ts';
import type { TaskRow } from '../task.queries.ts';

const person = z.object({ id: z.uuid(), name: z.string() });

export const listedTask = named(
  'ListedTask',
  z.object({
    id: z.uuid(),
    version: z.int(),
    title: z.string(),
    kind: taskKind,
    state: taskState,
    owner: person,
    dueOn: day(),
    /** `HH:MM`; null for any time of the day. */
    dueTime: z.string().nullable(),
    /** Whether its time has passed while it is open. */
    late: z.boolean(),
    /** What it is about; the label is null where the record is gone. */
    record: z.object({ type: z.string(), id: z.uuid(), label: z.string().nullable() }).nullable(),
    /** Whose record it is, for whoever may see customers. */
    customer: person.nullable(),
    createdAt: instant(),
    closedAt: instant().nullable(),
    can: z.object({ change: z.boolean(), finish: z.boolean(), reopen: z.boolean() }),
  }),
);

export const taskDetail = named(
  'Task',
  listedTask.extend({
    words: z.string().nullable(),
    author: person,
    closedBy: person.nullable(),
    outcome: z.string().nullable(),
  }),
);

type Person = z.output<typeof person>;

interface Names {
  readonly people: (id: string) => Person;
  readonly records: ReadonlyMap<string, RecordFacts>;
  readonly now: Date;
}

const keyOf = (type: string, id: string) => `${type}:${id}`;

/** Every name that these tasks need, asked of each module once. */
async function namesFor(ctx: Ctx, kinds: RecordKinds, rows: readonly TaskRow[]): Promise<Names> {
  const ids = rows.flatMap((row) => [row.ownerId, row.createdBy, ...(row.closedBy === null ? [] : [row.closedBy])]);
  const users = await usersByIds(ctx, ids);
  const records = new Map<string, RecordFacts>();
  for (const type of readableTypes(kinds, ctx.actor)) {
    const wanted = rows.flatMap((row) => [
      ...(row.subjectType === type && row.subjectId !== null ? [row.subjectId] : []),
      ...(type === 'customer' && row.customerId !== null ? [row.customerId] : []),
    ]);
    const found = wanted.length === 0 ? [] : ((await kinds.get(type)?.find(ctx, wanted)) ?? []);
    for (const [id, facts] of found) records.set(keyOf(type, id), facts);
  }
  return { people: (id) => ({ id, name: users.get(id)?.name ?? '—' }), records, now: ctx.now() };
}

function listed(row: TaskRow, { people, records, now }: Names): z.output<typeof listedTask> {
  const { id, version, title, kind, state, dueOn, dueTime, createdAt, closedAt, subjectType, subjectId } = row;
  const customer = row.customerId === null ? undefined : records.get(keyOf('customer', row.customerId));
  return {
    id,
    version,
    title,
    kind,
    state,
    dueOn,
    dueTime,
    late: state === 'open' && row.dueAt.getTime() <= now.getTime(),
    owner: people(row.ownerId),
    record:
      subjectType === null || subjectId === null
        ? null
        : { type: subjectType, id: subjectId, label: records.get(keyOf(subjectType, subjectId))?.label ?? null },
    customer: row.customerId !== null && customer ? { id: row.customerId, name: customer.label } : null,
    createdAt,
    closedAt,
    can: abilities(state),
  };
}

export async function listedTasks(
  ctx: Ctx,
  kinds: RecordKinds,
  rows: readonly TaskRow[],
): Promise<z.output<typeof listedTask>[]> {
  const names = await namesFor(ctx, kinds, rows);
  return rows.map((row) => listed(row, names));
}

export async function detailOf(ctx: Ctx, kinds: RecordKinds, row: TaskRow): Promise<z.output<typeof taskDetail>> {
  const names = await namesFor(ctx, kinds, [row]);
  return {
    ...listed(row, names),
    words: row.words,
    author: names.people(row.createdBy),
    closedBy: row.closedBy === null ? null : names.people(row.closedBy),
    outcome: row.outcome,
  };
}
