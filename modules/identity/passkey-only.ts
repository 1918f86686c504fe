import type { Ctx } from '@cm/kit/ctx';
import { hasPasskey } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { hasPasskeyOnlyRole } from './roles.queries.ts';

/** Whether one of a person's roles wants a passkey of them. */
export function mustUsePasskey(tx: Ctx, userId: string): Promise<boolean> {
  return hasPasskeyOnlyRole(tx.db, userId);
}

/** For what proves less than a passkey. @throws ProblemError `identity.passkey_only` for who must use theirs */
export async function assertPasskeyNotNeeded(tx: Ctx, userId: string): Promise<void> {
  if ((await mustUsePasskey(tx, userId)) && (await hasPasskey(tx.db, userId))) throw problems.passkey_only();
}
