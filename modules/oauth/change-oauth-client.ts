import { assertHolds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { assertAtAScreen } from './assert-at-a-screen.ts';
import { oauthClientChanged } from './events.ts';
import { type ClientRow, lockClient } from './oauth-client.queries.ts';

interface Told {
  readonly change: 'secret_replaced' | 'disabled' | 'enabled' | 'taken_over';
  readonly reason: string;
}

/**
 * What every change of a client has in common: it is locked, whoever asks sits at a screen and holds all that it may, and the
 * audit has the reason.
 *
 * @throws ProblemError 404, `identity.own_rights`, `identity.client_session_needed`
 */
export function changeOAuthClient(
  outer: Ctx,
  id: string,
  { change, reason }: Told,
  work: (
    tx: Ctx,
    client: ClientRow,
  ) => Promise<Partial<Pick<ClientRow, 'userId'>> & { formerSecretUntil?: string | null }>,
): Promise<void> {
  return outer.transaction(async (tx) => {
    assertAtAScreen(tx);
    const client = await lockClient(tx.db, id);
    if (!client) throw common.not_found();
    assertHolds(tx, client.scopes);
    const { userId = client.userId, formerSecretUntil = null } = await work(tx, client);
    const { name, scopes, networks } = client;
    await emit(tx, oauthClientChanged, {
      clientId: id,
      name,
      userId,
      change,
      scopes,
      networks,
      reason,
      formerSecretUntil,
    });
  });
}
