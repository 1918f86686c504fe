import { hashPassword } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { passwordAdopted } from './events.ts';
import { passwordFault } from './password.ts';
import { problems } from './problems.ts';
import { lockUser, updateUser, type UserRow } from './user.queries.ts';

/** What other systems asked for; a new password has `MIN_PASSWORD`. */
const SHORTEST_IMPORTED = 8;

/**
 * Keeps an imported password that was just typed the way all others are kept (argon2id); the other system's is forgotten.
 * One that leaked, that everybody has or that is the person's own name is not taken over: its owner chooses another by mail.
 *
 * @throws ProblemError `identity.password_outdated`
 */
export async function adoptPassword(ctx: OutsideCtx<'secrets'>, user: UserRow, password: string): Promise<void> {
  const words = [user.name, user.email.split('@')[0] ?? '', ctx.tenant.name];
  if (passwordFault(password, words, SHORTEST_IMPORTED)) throw problems.password_outdated();
  const passwordHash = await hashPassword(password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    // Another sign-in of the same moment, or a new password by mail, was first.
    if ((await lockUser(tx.db, user.id))?.passwordHash !== null) return;
    await updateUser(tx.db, user.id, { passwordHash, passwordChangedAt: tx.now() });
    await emit(tx, passwordAdopted, { userId: user.id, email: user.email });
  });
}
