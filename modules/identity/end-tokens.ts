import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { tokenChanged } from './events.ts';
import { endEveryToken } from './token.queries.ts';

/** Revokes every API token of a person, each with its event; gives how many there were. */
export async function endTokensOf(tx: Ctx, userId: string): Promise<number> {
  const ended = await endEveryToken(tx.db, userId, tx.now());
  for (const { id, name, scopes } of ended)
    await emit(tx, tokenChanged, { tokenId: id, userId, name, change: 'revoked', scopes });
  return ended.length;
}
