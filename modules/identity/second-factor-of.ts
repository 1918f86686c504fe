import type { Ctx } from '@cm/kit/ctx';
import { hasPasskey } from './passkey.queries.ts';
import type { UserRow } from './user.queries.ts';

/**
 * Whether a person enters with more than a password: an authenticator, or a passkey.
 * @query
 */
export async function hasSecondFactor(tx: Ctx, user: Pick<UserRow, 'id' | 'totpEnabledAt'>): Promise<boolean> {
  return user.totpEnabledAt !== null || hasPasskey(tx.db, user.id);
}
