import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { loginFailed } from './events.ts';
import { assertHoldsAllOf } from './over-colleague.ts';
import { isOneself } from './own-account.ts';
import { problems } from './problems.ts';
import { recordAttempt } from './record-attempt.ts';
import { networksChanged } from './session-events.ts';
import type { SignedIn } from './signed-in.ts';
import { mayComeFrom } from './token-networks.ts';
import { findUser, lockUser, updateUser, type UserRow } from './user.queries.ts';

/**
 * Where alone one's own account may be used from, and the address that one asks from, as the server sees it.
 * @query
 */
export async function ownNetworks(ctx: Ctx, userId: string): Promise<{ networks: string[]; address: string }> {
  const user = await findUser(ctx.db, userId);
  if (!user) throw common.not_found();
  return { networks: user.networks, address: ctx.actor.ip ?? '' };
}

/**
 * Names the networks from which alone one's own account may be used; none: from anywhere.
 * @throws ProblemError `identity.networks_shut_out` with the address that one asks from
 */
export function setOwnNetworks(ctx: Ctx, userId: string, networks: readonly string[]): Promise<void> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.not_found();
    const { ip } = tx.actor;
    if (!mayComeFrom(networks, ip)) throw problems.networks_shut_out({ address: ip ?? '' });
    await replaceNetworks(tx, user, networks);
  });
}

/**
 * The same over a colleague's account; over a customer's person, who named them alone, it is lifted and nothing else.
 * @throws ProblemError `identity.own_account`, `identity.own_rights` over somebody who holds more
 */
export function setNetworksOf(ctx: Ctx, userId: string, networks: readonly string[]): Promise<void> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || (user.kind === 'customer' && networks.length > 0)) throw common.not_found();
    if (isOneself(tx, userId)) throw problems.own_account();
    await assertHoldsAllOf(tx, userId);
    await replaceNetworks(tx, user, networks);
  });
}

export async function replaceNetworks(
  tx: Ctx,
  { id: userId, email, networks: before }: UserRow,
  networks: readonly string[],
): Promise<void> {
  if (networks.join() === before.join()) return;
  await updateUser(tx.db, userId, { networks: [...networks] });
  await emit(tx, networksChanged, { userId, email, before, networks: [...networks] });
}

/** Of somebody who proved who they are, in a place where their account may not be used: written down, and nothing is opened. */
export async function refusalElsewhere(
  tx: Ctx,
  { id: userId, email, networks }: UserRow,
): Promise<SignedIn | undefined> {
  if (mayComeFrom(networks, tx.actor.ip)) return undefined;
  await recordAttempt(tx, email, userId, 'elsewhere');
  await emit(tx, loginFailed, { userId, email, reason: 'elsewhere' });
  return { token: '', state: 'signed_in', isElsewhere: true };
}
