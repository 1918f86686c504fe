import type { Db } from '@cm/kit/database';
import type { RecordCondition } from '@cm/kit/record-kind';
import { type ExpressionBuilder, type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { TasksTables } from './tables.ts';

export type TaskRow = Selectable<TasksTables['tasks.tasks']>;
export type NewTaskRow = Insertable<TasksTables['tasks.tasks']>;

const tables = (db: Db) => db.withTables<TasksTables>();

/** Who looks: their own tasks and those they gave, or everybody's, on the kinds of record that they may read. */
export interface Onlooker {
  readonly userId: string;
  readonly isTeam: boolean;
  readonly types: readonly string[];
  /** Of which of these only some records may be read. */
  readonly conditions: ReadonlyMap<string, RecordCondition>;
}

/** The condition under which a task is there at all for somebody. */
export const seenBy =
  ({ userId, isTeam, types, conditions }: Onlooker) =>
  (eb: ExpressionBuilder<TasksTables, 'tasks.tasks'>) => {
    const ofKind = eb.or([eb('subjectType', 'is', null), eb('subjectType', 'in', types.length ? [...types] : [''])]);
    const each = [...conditions].map(
      ([type, condition]) =>
        sql<boolean>`case when ${eb.ref('subjectType')} = ${type} then ${condition(sql`${eb.ref('subjectId')}`)} else true end`,
    );
    const readable = eb.and([ofKind, ...each]);
    return isTeam ? readable : eb.and([readable, eb.or([eb('ownerId', '=', userId), eb('createdBy', '=', userId)])]);
  };

/** False when there is one of that id already. */
export async function insertTask(db: Db, row: NewTaskRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('tasks.tasks')
    .values(row)
    .onConflict((conflict) => conflict.constraint('tasks_pkey').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const one = (db: Db, id: string, by: Onlooker) =>
  tables(db).selectFrom('tasks.tasks').selectAll().where('id', '=', id).where(seenBy(by));

export function findTask(db: Db, id: string, by: Onlooker): Promise<TaskRow | undefined> {
  return one(db, id, by).executeTakeFirst();
}

export function lockTask(db: Db, id: string, by: Onlooker): Promise<TaskRow | undefined> {
  return one(db, id, by).forUpdate().executeTakeFirst();
}

export async function updateTask(db: Db, id: string, change: Updateable<TasksTables['tasks.tasks']>): Promise<void> {
  await tables(db)
    .updateTable('tasks.tasks')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Up to `most` whose reminder is due, the longest due first, locked; those that another worker holds are left to it. */
export function lockToRemind(db: Db, now: Date, most: number): Promise<TaskRow[]> {
  return tables(db)
    .selectFrom('tasks.tasks')
    .selectAll()
    .where('remindAt', '<=', now)
    .orderBy('remindAt')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function clearReminder(db: Db, id: string): Promise<void> {
  await tables(db).updateTable('tasks.tasks').set({ remindAt: null }).where('id', '=', id).execute();
}

/** The record became another customer's: what hangs on it shows there. */
export async function updateCustomer(db: Db, type: string, id: string, customerId: string | null): Promise<void> {
  await tables(db)
    .updateTable('tasks.tasks')
    .set({ customerId })
    .where('subjectType', '=', type)
    .where('subjectId', '=', id)
    .execute();
}
