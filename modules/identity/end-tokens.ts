import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { tokenChanged } from './events.ts';
import { endEveryToken, endTokensFor, type TokenRow } from './token.queries.ts';

/** Revokes every API token of a person, each with its event; gives how many there were. */
export async function endTokensOf(tx: Ctx, userId: string): Promise<number> {
  return tell(tx, await endEveryToken(tx.db, userId, tx.now()));
}

/**
 * Revokes the tokens with which a person acted for one customer: the person has no part in it any more.
 * @command a token is revoked once: the second call finds none
 */
export async function endTokensOfMember(tx: Ctx, userId: string, customerId: string): Promise<number> {
  return tell(tx, await endTokensFor(tx.db, { userId, customerId }, tx.now()));
}

async function tell(tx: Ctx, ended: readonly TokenRow[]): Promise<number> {
  for (const { id, userId, name, scopes, networks } of ended)
    await emit(tx, tokenChanged, { tokenId: id, userId, name, change: 'revoked', scopes, networks });
  return ended.length;
}
