import type { Db } from '@cm/kit/database';
import { type Insertable, sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly version: number;
  readonly memberIds: string[];
}

const columns = sql`g.id, g.name, g.archived_at is not null as archived, g.version, array(
  select m.user_id from tickets.group_members m where m.group_id = g.id order by m.user_id limit 500
) as member_ids`;

/** The support groups by name, with their members; at most 200. */
export async function listGroups(db: Db): Promise<Group[]> {
  const { rows } = await sql<Group>`select ${columns} from tickets.groups g order by g.name limit 200`.execute(db);
  return rows;
}

export async function findGroup(db: Db, id: string): Promise<Group | undefined> {
  const { rows } = await sql<Group>`select ${columns} from tickets.groups g where g.id = ${id}`.execute(db);
  return rows[0];
}

/** Is there a group of that id that is not archived? */
export async function hasOpenGroup(db: Db, id: string): Promise<boolean> {
  const row = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.groups')
    .select('id')
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The user ids of a group's members, at most 500; none for a group that is absent or archived. */
export async function memberIdsOf(db: Db, groupId: string): Promise<string[]> {
  const rows = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.group_members as m')
    .innerJoin('tickets.groups as g', 'g.id', 'm.groupId')
    .select('m.userId')
    .where('m.groupId', '=', groupId)
    .where('g.archivedAt', 'is', null)
    .orderBy('m.userId')
    .limit(500)
    .execute();
  return rows.map((row) => row.userId);
}

/** @throws DatabaseError 23505 `groups_pkey`, or for a name in use */
export async function insertGroup(db: Db, row: Insertable<TicketsTables['tickets.groups']>): Promise<void> {
  await db.withTables<TicketsTables>().insertInto('tickets.groups').values(row).execute();
}

export interface GroupChange {
  readonly version: number;
  readonly name: string;
  readonly archived: boolean;
  readonly now: Date;
}

/** False when `version` is no longer the group's. @throws DatabaseError 23505 for a name in use */
export async function updateGroup(db: Db, id: string, change: GroupChange): Promise<boolean> {
  const { numAffectedRows } = await sql`update tickets.groups set name = ${change.name}, version = version + 1,
      archived_at = case when ${change.archived} then coalesce(archived_at, ${change.now}) end
    where id = ${id} and version = ${change.version}`.execute(db);
  return numAffectedRows === 1n;
}

/** Leaves exactly these members. */
export async function replaceMembers(db: Db, groupId: string, userIds: readonly string[]): Promise<void> {
  const members = [...userIds];
  await sql`with gone as (delete from tickets.group_members where group_id = ${groupId} and user_id <> all(${members}::uuid[]))
    insert into tickets.group_members (group_id, user_id) select ${groupId}, unnest(${members}::uuid[])
    on conflict do nothing`.execute(db);
}
