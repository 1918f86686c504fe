import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { newClientSecret } from './client-secret.ts';
import { changeOAuthClient } from './change-oauth-client.ts';
import { deleteSecrets, insertSecret, replaceSecret, updateClient } from './oauth-client.queries.ts';

/**
 * Gives a client another secret, shown this once. The one before is good for `overlapHours` more; with none it is nothing at
 * once, and neither is any access token that was given for it.
 *
 * @throws ProblemError 404, `identity.own_rights` for a client that may more than whoever asks
 * @command every call makes another one
 */
export async function rotateClientSecret(
  ctx: Ctx,
  id: string,
  { overlapHours, reason }: { readonly overlapHours: number; readonly reason: string },
): Promise<{ secret: string }> {
  const { secret, ...kept } = newClientSecret();
  await changeOAuthClient(ctx, id, { change: 'secret_replaced', reason }, async (tx, client) => {
    const now = tx.now();
    const expiresAt = addSeconds(now, overlapHours * 3600);
    if (overlapHours > 0) await replaceSecret(tx.db, id, { now, expiresAt });
    else {
      await deleteSecrets(tx.db, id);
      await updateClient(tx.db, id, { generation: client.generation + 1 });
    }
    await insertSecret(tx.db, { clientId: id, slot: 'current', ...kept, createdAt: now });
    return { formerSecretUntil: overlapHours > 0 ? expiresAt.toISOString() : null };
  });
  return { secret };
}
