import { common } from '@cm/kit/problems';
import type { Ctx } from '@cm/kit/ctx';
import { changeOAuthClient } from './change-oauth-client.ts';
import { countClientsInUse, updateClient } from './oauth-client.queries.ts';
import { MAX_CLIENTS } from './oauth-client.ts';
import { problems } from './problems.ts';

/**
 * Shuts a client out, or lets it in again. Its access tokens end at once and stay ended.
 * @throws ProblemError 404, `common.conflict` for one that is so already, `identity.own_rights`, `identity.too_many_clients`
 */
export function setClientAccess(
  ctx: Ctx,
  id: string,
  { disabled, reason }: { readonly disabled: boolean; readonly reason: string },
): Promise<void> {
  return changeOAuthClient(ctx, id, { change: disabled ? 'disabled' : 'enabled', reason }, async (tx, client) => {
    if ((client.disabledAt !== null) === disabled) throw common.conflict();
    if (!disabled && (await countClientsInUse(tx.db)) >= MAX_CLIENTS)
      throw problems.too_many_clients({ max: MAX_CLIENTS });
    await updateClient(
      tx.db,
      id,
      disabled ? { disabledAt: tx.now(), generation: client.generation + 1 } : { disabledAt: null },
    );
    return {};
  });
}
