import { staffMembers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { sql } from 'kysely';
import { supportConfigured } from './events.ts';
import { problems } from './problems.ts';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  readonly version: number;
  readonly memberIds: string[];
}

const columns = sql`g.id, g.name, g.archived_at is not null as archived, g.version, array(
  select m.user_id from tickets.group_members m where m.tenant_id = g.tenant_id and m.group_id = g.id order by m.user_id limit 500
) as member_ids`;

/** The support groups by name, with their members; at most 200. */
export async function groups(ctx: Ctx): Promise<Group[]> {
  const { rows } = await sql<Group>`select ${columns} from tickets.groups g
    where g.tenant_id = ${ctx.tenant.id} order by g.name limit 200`.execute(ctx.db);
  return rows;
}

/** @throws ProblemError `tickets.unknown_group` for one that is absent, archived or another tenant's */
export async function assertGroup(ctx: Ctx, id: string): Promise<void> {
  const { rows } = await sql`select 1 from tickets.groups
    where tenant_id = ${ctx.tenant.id} and id = ${id} and archived_at is null`.execute(ctx.db);
  if (rows.length === 0) throw problems.unknown_group();
}

export interface GroupInput {
  readonly name: string;
  readonly archived: boolean;
  readonly memberIds: readonly string[];
}

/** @throws ProblemError `tickets.name_taken`, `tickets.unknown_assignee` for a member who is no colleague */
export function createGroup(outer: Ctx, input: GroupInput & { readonly id?: string | undefined }): Promise<Group> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    await assertColleagues(ctx, input.memberIds);
    await sql`insert into tickets.groups (tenant_id, id, name, archived_at, created_at)
      values (${ctx.tenant.id}, ${id}, ${input.name}, ${input.archived ? ctx.now() : null}, ${ctx.now()})`
      .execute(ctx.db)
      .catch(nameTaken);
    await writeMembers(ctx, id, input.memberIds);
    return announce(ctx, await groupById(ctx, id), null);
  });
}

/** @throws ProblemError `tickets.not_found`, `common.stale`, `tickets.name_taken`, `tickets.unknown_assignee` */
export function updateGroup(
  outer: Ctx,
  input: GroupInput & { readonly id: string; readonly version: number },
): Promise<Group> {
  return outer.transaction(async (ctx) => {
    const before = await groupById(ctx, input.id);
    await assertColleagues(ctx, input.memberIds);
    const written = await sql`update tickets.groups
      set name = ${input.name}, version = version + 1, archived_at = case when ${input.archived} then coalesce(archived_at, ${ctx.now()}) end
      where tenant_id = ${ctx.tenant.id} and id = ${input.id} and version = ${input.version}`
      .execute(ctx.db)
      .catch(nameTaken);
    if (written.numAffectedRows !== 1n) throw common.stale();
    await writeMembers(ctx, input.id, input.memberIds);
    return announce(ctx, await groupById(ctx, input.id), before);
  });
}

async function groupById(ctx: Ctx, id: string): Promise<Group> {
  const { rows } = await sql<Group>`select ${columns} from tickets.groups g
    where g.tenant_id = ${ctx.tenant.id} and g.id = ${id}`.execute(ctx.db);
  if (!rows[0]) throw problems.not_found();
  return rows[0];
}

async function writeMembers(ctx: Ctx, id: string, memberIds: readonly string[]): Promise<void> {
  const members = [...new Set(memberIds)];
  await sql`with gone as (delete from tickets.group_members
      where tenant_id = ${ctx.tenant.id} and group_id = ${id} and user_id <> all(${members}::uuid[]))
    insert into tickets.group_members (tenant_id, group_id, user_id)
    select ${ctx.tenant.id}, ${id}, unnest(${members}::uuid[]) on conflict do nothing`.execute(ctx.db);
}

async function assertColleagues(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const colleagues = new Set((await staffMembers(ctx)).map((colleague) => colleague.id));
  if (!ids.every((id) => colleagues.has(id))) throw problems.unknown_assignee();
}

async function announce(ctx: Ctx, after: Group, before: Group | null): Promise<Group> {
  await emit(ctx, supportConfigured, {
    kind: 'group',
    id: after.id,
    label: after.name,
    before: before && { ...before },
    after: { ...after },
  });
  return after;
}

function nameTaken(error: unknown): never {
  if (isUniqueViolation(error, 'groups_pkey')) throw common.conflict();
  if (isUniqueViolation(error)) throw problems.name_taken();
  throw error;
}
