import { type Actor, can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import type { RecordFacts, RecordKinds } from '@cm/kit/record-kind';
import type { TaskRow } from './task.queries.ts';
import { problems } from './problems.ts';

/** The record on which a task hangs. */
export interface RecordRef {
  readonly type: string;
  readonly id: string;
}

/** On what a task hangs; null: on nothing. */
export const recordOf = ({ subjectType, subjectId }: Pick<TaskRow, 'subjectType' | 'subjectId'>): RecordRef | null =>
  subjectType === null || subjectId === null ? null : { type: subjectType, id: subjectId };

/** The kinds of record that the actor may read: tasks that hang on others are not there for them. */
export function readableTypes(kinds: RecordKinds, actor: Actor): string[] {
  return [...kinds.values()].filter(({ permission }) => can(actor, permission)).map(({ type }) => type);
}

/**
 * What somebody must hold to see a task on such a record. Of a kind that no module of this process declares nobody is told:
 * no role holds the right that is named for it.
 */
export function rightsFor(kinds: RecordKinds, type: string | null): string[] {
  return type === null ? ['tasks.read'] : ['tasks.read', kinds.get(type)?.permission ?? `${type}.read`];
}

/** May a colleague who holds the right read that very record? */
export async function maySee(ctx: Ctx, kinds: RecordKinds, userId: string, { type, id }: RecordRef): Promise<boolean> {
  const readers = await kinds.get(type)?.readers?.(ctx, [userId], id);
  return readers === undefined || readers.has(userId);
}

/** The record, for whoever may read it. @throws ProblemError `tasks.unknown_record` */
export async function readRecord(ctx: Ctx, kinds: RecordKinds, { type, id }: RecordRef): Promise<RecordFacts> {
  const kind = kinds.get(type);
  if (!kind || !can(ctx.actor, kind.permission)) throw problems.unknown_record();
  const facts = (await kind.find(ctx, [id])).get(id);
  if (!facts) throw problems.unknown_record();
  return facts;
}
