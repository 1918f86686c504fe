import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { identityProblems } from '@cm/identity';
import { common } from '@cm/kit/problems';
import { newClientSecret } from './client-secret.ts';
import { assertAtAScreen } from './assert-at-a-screen.ts';
import { MAX_CLIENTS, type WantedClient } from './oauth-client.ts';
import { oauthClientChanged } from './events.ts';
import { countClientsInUse, insertClient, insertSecret } from './oauth-client.queries.ts';
import { problems } from './problems.ts';
import { ensureSigningKeys } from './rotate-signing-keys.ts';

/**
 * Makes a machine client that acts for the acting colleague: like an API token it may what both it was given and they hold at
 * that moment, so that every act has somebody who answers for it and nothing goes on of a colleague who left. Its secret is
 * given this once.
 *
 * @throws ProblemError `identity.unknown_scope` for a right that they do not hold, `identity.too_many_clients`,
 *   `identity.client_session_needed` for a program
 * @command every call makes another one
 */
export function createOAuthClient(
  outer: Ctx<'secrets'>,
  { name, scopes, networks = [], expiresInDays, reason }: WantedClient,
): Promise<{ id: string; secret: string }> {
  return outer.transaction(async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'staff') throw common.forbidden();
    assertAtAScreen(ctx);
    if (!scopes.every((scope) => actor.permissions.has(scope))) throw identityProblems.unknown_scope();
    if ((await countClientsInUse(ctx.db)) >= MAX_CLIENTS) throw problems.too_many_clients({ max: MAX_CLIENTS });
    await ensureSigningKeys(ctx);
    const now = ctx.now();
    const id = uuidv7(now);
    const { secret, ...kept } = newClientSecret();
    const row = { id, name, userId: actor.userId, scopes: [...new Set(scopes)].sort(), networks: [...networks] };
    await insertClient(ctx.db, {
      ...row,
      createdAt: now,
      expiresAt: expiresInDays === undefined ? null : addSeconds(now, expiresInDays * 86_400),
    });
    await insertSecret(ctx.db, { clientId: id, slot: 'current', ...kept, createdAt: now });
    await emit(ctx, oauthClientChanged, {
      clientId: id,
      name,
      userId: row.userId,
      change: 'created',
      scopes: row.scopes,
      networks: row.networks,
      reason,
      formerSecretUntil: null,
    });
    return { id, secret };
  });
}
