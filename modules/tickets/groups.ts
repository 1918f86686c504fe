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

/** The support groups by name, with their members; at most 200. */
export const groups = (ctx: Ctx): Promise<Group[]> => listGroups(ctx.db);

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
