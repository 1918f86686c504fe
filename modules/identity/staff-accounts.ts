import { type UserKind } from './session.ts';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { type Page, decodeCursor, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { listAccountRows } from './account.queries.ts';
import { listNewestStaff } from './directory.queries.ts';
import { userDisabled, userRolesChanged } from './events.ts';
import { inviteUser } from './invite-user.ts';
import { problems } from './problems.ts';
import { replaceUserRoles, roleKeysOf, rolesByKey } from './roles.queries.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, updateUser } from './user.queries.ts';

export interface Account {
  readonly id: string;
  readonly kind: UserKind;
  readonly name: string;
  readonly email: string;
  readonly twoFactor: boolean;
  readonly emailVerified: boolean;
  readonly disabled: boolean;
  readonly roles: string[];
  readonly createdAt: Date;
}

export interface AccountFilter {
  readonly kind: UserKind;
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly sort: '-created' | 'created';
}

/** Accounts of one kind, newest first or oldest first; `q` is the beginning of an e-mail address. */
export async function listAccounts(ctx: Ctx, filter: AccountFilter): Promise<Page<Account>> {
  const { kind, q, limit, sort } = filter;
  const cursor = decodeCursor(filter.cursor, sort);
  const direction = sort === '-created' ? 'desc' : 'asc';
  const rows = await listAccountRows(ctx.db, { kind, q, limit, cursor, direction });
  const page = toPage(rows, limit, sort, (row) => row.createdAt);
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.name,
      email: row.email,
      twoFactor: row.totpEnabledAt !== null,
      emailVerified: row.emailVerifiedAt !== null,
      disabled: row.disabledAt !== null,
      roles: row.roles ?? [],
      createdAt: row.createdAt,
    })),
  };
}

/** The newest thousand colleagues, to look for one among them: an operator has far fewer. */
export function staffToSearch(ctx: Ctx): Promise<{ id: string; name: string; email: string }[]> {
  return listNewestStaff(ctx.db);
}

/** Invites a colleague with roles. Nobody can give what they do not hold themselves. */
export async function inviteStaff(
  ctx: Ctx,
  input: { email: string; name: string; roles: readonly string[] },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { userId } = await inviteUser(tx, {
      kind: 'staff',
      email: input.email,
      name: input.name,
      locale: tx.tenant.locale,
    });
    await assignRoles(tx, userId, input.email, [], input.roles);
    return { id: userId };
  });
}

/**
 * Replaces the roles of a colleague.
 * @throws ProblemError `identity.own_account` for one's own roles, `identity.own_rights` beyond one's own rights
 */
export async function setStaffRoles(ctx: Ctx, userId: string, roles: readonly string[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (user?.kind !== 'staff') throw common.not_found();
    if (isOneself(tx, userId)) throw problems.own_account();
    await assignRoles(tx, userId, user.email, await roleKeysOf(tx.db, userId), roles);
  });
}

async function assignRoles(
  tx: Ctx,
  userId: string,
  email: string,
  from: readonly string[],
  to: readonly string[],
): Promise<void> {
  const roles = await rolesByKey(tx.db, to);
  if (roles.length !== new Set(to).size) throw common.not_found();
  const { actor } = tx;
  if (
    actor.kind === 'staff' &&
    roles.some((role) => role.permissions.some((permission) => !actor.permissions.has(permission)))
  )
    throw problems.own_rights();
  await replaceUserRoles(
    tx.db,
    userId,
    roles.map((role) => role.id),
  );
  await emit(tx, userRolesChanged, { userId, email, from: [...from].sort(), to: [...new Set(to)].sort() });
}

/** Shuts an account out at once (sessions end, tokens stop), or lets it in again. */
export async function setDisabled(ctx: Ctx, userId: string, disabled: boolean): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.not_found();
    if (isOneself(tx, userId)) throw problems.own_account();
    await updateUser(tx.db, userId, { disabledAt: disabled ? tx.now() : null });
    if (disabled) await endSessionsOf(tx.db, userId, null, tx.now());
    await emit(tx, userDisabled, { userId, email: user.email, disabled });
  });
}

function isOneself(ctx: Ctx, userId: string): boolean {
  return ctx.actor.kind === 'staff' && ctx.actor.userId === userId;
}
