import { staffMembers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { supportConfigured } from './events.ts';
import {
  findGroup,
  type Group,
  hasOpenGroup,
  insertGroup,
  listGroups,
  replaceMembers,
  updateGroup as writeGroup,
} from './group.queries.ts';
import { problems } from './problems.ts';
import { reachesGroup, reachOf } from './reach.ts';

/** A group as somebody sees it who files tickets. */
export interface OfferedGroup extends Group {
  /** Whether they reach its tickets: into another one they cannot give any. */
  readonly reached: boolean;
}

/** The support groups by name, for whoever acts; at most 200. */
export async function offeredGroups(ctx: Ctx): Promise<OfferedGroup[]> {
  const reach = await reachOf(ctx);
  return (await listGroups(ctx.db)).map((group) => ({ ...group, reached: reachesGroup(reach, group.id) }));
}

/** The support groups by name, with their members; at most 200. */
export const groups = (ctx: Ctx): Promise<Group[]> => listGroups(ctx.db);

/**
 * For whoever gives a ticket to a group, or to none. Out of their own reach nobody gives any: they would see it no more, could not
 * take a mistake back, and would tell a group of which they know nothing. Somebody who reaches both moves it.
 *
 * @throws ProblemError `tickets.unknown_group` for one that is absent, archived, another tenant's or out of reach;
 *   `tickets.group_needed` for none, where the actor reaches groups alone
 */
export async function assertReachedGroup(ctx: Ctx, id: string | null): Promise<void> {
  const isReached = reachesGroup(await reachOf(ctx), id);
  if (id !== null && !isReached) throw problems.unknown_group();
  if (id !== null) return assertGroup(ctx, id);
  if (!isReached) throw problems.group_needed();
}

/** @throws ProblemError `tickets.unknown_group` for one that is absent, archived or another tenant's */
export async function assertGroup(ctx: Ctx, id: string): Promise<void> {
  if (!(await hasOpenGroup(ctx.db, id))) throw problems.unknown_group();
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
    await insertGroup(ctx.db, {
      id,
      name: input.name,
      archivedAt: input.archived ? ctx.now() : null,
      createdAt: ctx.now(),
    }).catch(nameTaken);
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
    const { id, version, name, archived } = input;
    const written = await writeGroup(ctx.db, id, { version, name, archived, now: ctx.now() }).catch(nameTaken);
    if (!written) throw common.stale();
    await writeMembers(ctx, input.id, input.memberIds);
    return announce(ctx, await groupById(ctx, input.id), before);
  });
}

async function groupById(ctx: Ctx, id: string): Promise<Group> {
  const group = await findGroup(ctx.db, id);
  if (!group) throw problems.not_found();
  return group;
}

const writeMembers = (ctx: Ctx, id: string, memberIds: readonly string[]): Promise<void> =>
  replaceMembers(ctx.db, id, [...new Set(memberIds)]);

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
