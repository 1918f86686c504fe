import { hashPassword } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { deleteDevicesOf } from './device.queries.ts';
import { passwordChanged, userEmailVerified } from './events.ts';
import { endTokensOf } from './end-tokens.ts';
import { type DeviceCookie, rememberDevice } from './known-device.ts';
import { endLinksOf } from './link.queries.ts';
import { consumeLink, type PasswordLinkPurpose } from './links.ts';
import { passwordFault } from './password.ts';
import { problems } from './problems.ts';
import type { UserKind } from './session.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, updateUser } from './user.queries.ts';

/**
 * Sets a new password with a mailed link. Every session ends, with `endTokens` every API token too, and the second factor
 * is still asked at the next sign-in. Whoever reads the mailbox and chooses the password has proved the address. A link works
 * in the area of its owner alone: a colleague's in the staff zone. The browser that uses it becomes known to the account:
 * it reads the owner's mail, and strangers who spent the day's guesses must not keep the owner out.
 *
 * @throws ProblemError `identity.link_invalid`, `common.invalid` for a weak password
 */
export async function setPasswordByLink(
  ctx: Ctx<'secrets'>,
  kind: UserKind,
  input: {
    readonly purpose: PasswordLinkPurpose;
    readonly token: string;
    readonly password: string;
    readonly endTokens: boolean;
  },
): Promise<DeviceCookie> {
  const { purpose, token, password, endTokens } = input;
  const weak = passwordFault(password, [ctx.tenant.name]);
  if (weak) throw invalidField('/password', `password_${weak}`);
  const hash = await hashPassword(password, ctx.ports.secrets.key('passwords'));
  return ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, purpose, token);
    const user = await lockUser(tx.db, link.userId);
    if (!user || user.kind !== kind || user.disabledAt || user.email !== link.email) throw problems.link_invalid();
    const fault = passwordFault(password, [user.name, user.email.split('@')[0] ?? '']);
    if (fault) throw invalidField('/password', `password_${fault}`);
    const firstProof = !user.emailVerifiedAt;
    await updateUser(tx.db, user.id, {
      passwordHash: hash,
      passwordChangedAt: tx.now(),
      ...(firstProof ? { emailVerifiedAt: tx.now() } : {}),
    });
    await endSessionsOf(tx.db, user.id, null, tx.now());
    // Whoever asked for another address may have known the old password.
    await endLinksOf(tx.db, user.id, 'change_email', tx.now());
    await deleteDevicesOf(tx.db, user.id, null);
    const tokensEnded = endTokens ? await endTokensOf(tx, user.id) : 0;
    await emit(tx, passwordChanged, {
      userId: user.id,
      email: user.email,
      by: purpose === 'invitation' ? 'invitation' : 'reset',
      tokensEnded,
    });
    if (firstProof) await emit(tx, userEmailVerified, { userId: user.id, email: user.email });
    return rememberDevice(tx, user, link.id, {});
  });
}
