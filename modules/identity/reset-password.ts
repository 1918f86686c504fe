import { hashPassword, verifyPassword } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { passwordChanged, passwordResetRequested, userEmailVerified } from './events.ts';
import { consumeLink, createLink, type PasswordLinkPurpose } from './links.ts';
import { passwordFault } from './password.ts';
import { problems } from './problems.ts';
import type { UserKind } from './session.ts';
import { endSessionsOf } from './session.queries.ts';
import { findUser, findUserByEmail, lockUser, updateUser } from './user.queries.ts';

/** Mails a link to the owner of the address; the visitor learns nothing. */
export async function requestPasswordReset(ctx: Ctx, kind: UserKind, email: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, email);
    if (!user || user.disabledAt || user.kind !== kind) return;
    const linkId = await createLink(tx, 'reset_password', user);
    await emit(tx, passwordResetRequested, { userId: user.id, email: user.email, linkId });
  });
}

/**
 * Sets a new password with a mailed link. Every session ends, and the second factor is still asked at the next sign-in.
 * An invitation sets the first password and proves the address at once.
 *
 * @throws ProblemError `identity.link_invalid`, `common.invalid` for a weak password
 */
export async function setPasswordByLink(
  ctx: Ctx<'secrets'>,
  purpose: PasswordLinkPurpose,
  token: string,
  password: string,
): Promise<void> {
  const weak = passwordFault(password, [ctx.tenant.name]);
  if (weak) throw invalidField('/password', `password_${weak}`);
  const hash = await hashPassword(password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, purpose, token);
    const user = await lockUser(tx.db, link.userId);
    if (!user || user.disabledAt || user.email !== link.email) throw problems.link_invalid();
    const fault = passwordFault(password, [user.name, user.email.split('@')[0] ?? '']);
    if (fault) throw invalidField('/password', `password_${fault}`);
    const firstProof = purpose === 'invitation' && !user.emailVerifiedAt;
    await updateUser(tx.db, user.id, {
      passwordHash: hash,
      passwordChangedAt: tx.now(),
      ...(firstProof ? { emailVerifiedAt: tx.now() } : {}),
    });
    await endSessionsOf(tx.db, user.id, null, tx.now());
    await emit(tx, passwordChanged, {
      userId: user.id,
      email: user.email,
      by: purpose === 'invitation' ? 'invitation' : 'reset',
    });
    if (firstProof) await emit(tx, userEmailVerified, { userId: user.id, email: user.email });
  });
}

/** @throws ProblemError `identity.wrong_credentials` when the present password is not the right one */
export async function changePassword(
  ctx: Ctx<'secrets'>,
  userId: string,
  input: { current: string; password: string },
  keepSession: string | null,
): Promise<void> {
  const user = await ctx.transaction((tx) => findUser(tx.db, userId));
  const pepper = ctx.ports.secrets.key('passwords');
  if (!user?.passwordHash || !(await verifyPassword(input.current, user.passwordHash, pepper)))
    throw problems.wrong_credentials();
  const fault = passwordFault(input.password, [user.name, user.email.split('@')[0] ?? '', ctx.tenant.name]);
  if (fault) throw invalidField('/password', `password_${fault}`);
  const hash = await hashPassword(input.password, pepper);
  await ctx.transaction(async (tx) => {
    await updateUser(tx.db, userId, { passwordHash: hash, passwordChangedAt: tx.now() });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, passwordChanged, { userId, email: user.email, by: 'owner' });
  });
}
