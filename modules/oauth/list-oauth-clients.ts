import { activeStaffAmong, heldPermissions, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { listClientNames, listClients, listSecrets } from './oauth-client.queries.ts';

/** The machine clients with who answers for each, their secrets (never in clear) and what they no longer may. */
export async function oauthClients(ctx: Ctx) {
  const rows = await listClients(ctx.db);
  const owners = [...new Set(rows.map(({ userId }) => userId))];
  const secrets =
    rows.length === 0
      ? []
      : await listSecrets(
          ctx.db,
          rows.map(({ id }) => id),
        );
  const people = await usersByIds(ctx, owners);
  const active = await activeStaffAmong(ctx, owners);
  const held = new Map<string, readonly string[]>();
  for (const owner of owners) held.set(owner, await heldPermissions(ctx, owner));
  return rows.map(({ userId, generation: _generation, ...row }) => ({
    ...row,
    state:
      row.disabledAt !== null
        ? ('disabled' as const)
        : row.expiresAt !== null && row.expiresAt <= ctx.now()
          ? ('over' as const)
          : active.has(userId)
            ? ('in_use' as const)
            : ('stopped' as const),
    owner: { id: userId, name: people.get(userId)?.name ?? '', active: active.has(userId) },
    /** What it was given and its person no longer holds: it may not do that now. */
    lacking: row.scopes.filter((scope) => !held.get(userId)?.includes(scope)),
    secrets: secrets
      .filter(({ clientId, expiresAt }) => clientId === row.id && (expiresAt === null || expiresAt > ctx.now()))
      .map(({ slot, prefix, createdAt, expiresAt }) => ({ slot, prefix, createdAt, expiresAt })),
  }));
}

/**
 * What machine clients are called, by id.
 */
export async function clientNames(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  return new Map((await listClientNames(ctx.db, ids)).map(({ id, name }) => [id, name]));
}
