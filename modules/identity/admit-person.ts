import { hashPassword } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { deleteDevicesOf } from './device.queries.ts';
import { passwordChanged, userEmailVerified } from './events.ts';
import { endTokensOf } from './end-tokens.ts';
import { passwordFault } from './password.ts';
import { endSessionsOf } from './session.queries.ts';
import { findUserByEmail, insertUser, lockUser, updateUser } from './user.queries.ts';

/**
 * The hash to keep of a password that somebody chooses. It changes nothing.
 * @throws ProblemError `common.invalid` at `/password` for a weak one
 * @query
 */
export async function hashNewPassword(
  ctx: OutsideCtx<'secrets'>,
  password: string,
  personal: readonly string[],
): Promise<string> {
  const fault = passwordFault(password, [...personal, ctx.tenant.name]);
  if (fault) throw invalidField('/password', `password_${fault}`);
  return hashPassword(password, ctx.ports.secrets.key('passwords'));
}

export interface Admitted {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Of `hashNewPassword`. */
  readonly passwordHash: string;
}

/**
 * Gives an account to a customer's person who has just proved an address by a link mailed to it. Whatever an account of
 * that address had that nobody proved, a password that a stranger set among it, is theirs from now on.
 *
 * @returns `known` when the address is an account's that its owner entered before, or a colleague's: it stays as it is
 * @command an address is proved once: the second call answers `known`
 */
export async function admitPerson(ctx: Ctx, person: Admitted): Promise<{ readonly userId: string } | 'known'> {
  return ctx.transaction(async (tx) => {
    const { email, name, locale, passwordHash } = person;
    const id = uuidv7(tx.now());
    const proof = { emailVerifiedAt: tx.now(), passwordHash };
    const isNew = await insertUser(tx.db, { id, kind: 'customer', email, name, locale, ...proof }, tx.now());
    const userId = isNew ? id : await takeOver(tx, person);
    if (userId === null) return 'known';
    await emit(tx, passwordChanged, { userId, email, by: 'invitation', tokensEnded: 0 });
    await emit(tx, userEmailVerified, { userId, email });
    return { userId };
  });
}

/** The account of the address, when nobody proved it yet; null otherwise. */
async function takeOver(tx: Ctx, { email, name, locale, passwordHash }: Admitted): Promise<string | null> {
  const found = await findUserByEmail(tx.db, email);
  const user = found && (await lockUser(tx.db, found.id));
  if (!user || user.kind !== 'customer' || user.emailVerifiedAt !== null || user.disabledAt !== null) return null;
  const now = tx.now();
  await updateUser(tx.db, user.id, { name, locale, passwordHash, passwordChangedAt: now, emailVerifiedAt: now });
  await endSessionsOf(tx.db, user.id, null, now);
  await deleteDevicesOf(tx.db, user.id, null);
  await endTokensOf(tx, user.id);
  return user.id;
}
