import type { Actor } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Cookies } from './device-cookie.ts';
import { emailChanged } from './events.ts';
import { type DeviceCookie, rememberDevice } from './known-device.ts';
import { endEveryLink } from './link.queries.ts';
import { consumeLink } from './links.ts';
import { problems } from './problems.ts';
import { lockUser, setEmail } from './user.queries.ts';

export interface ChangedEmail {
  readonly email: string;
  /** Makes this browser, whose session asked, known under the new address; null without a session. */
  readonly device: DeviceCookie | null;
}

/**
 * The person who asked opened the link that was mailed to the new address: it is theirs from now on, and every link that is
 * on its way to the old one is dead. Nobody but that person, signed in, can use the link: one that went to a mistyped
 * address gives nobody an account.
 *
 * @throws ProblemError `identity.link_invalid`; `identity.email_taken` when somebody else has the address meanwhile
 */
export async function confirmEmailChange(
  ctx: Ctx<'secrets'>,
  actor: Extract<Actor, { userId: string }>,
  token: string,
  cookies: Cookies,
): Promise<ChangedEmail> {
  const { userId, sessionId } = actor;
  return ctx.transaction(async (tx) => {
    const link = await consumeLink(tx, 'change_email', token);
    const user = link.userId === userId ? await lockUser(tx.db, userId) : undefined;
    if (!user || user.disabledAt) throw problems.link_invalid();
    await setEmail(tx.db, userId, link.email, tx.now());
    await endEveryLink(tx.db, userId, tx.now());
    await emit(tx, emailChanged, { userId, email: link.email, kind: user.kind, before: user.email });
    const renamed = { id: userId, email: link.email };
    const device = sessionId === null ? null : await rememberDevice(tx, renamed, sessionId, cookies);
    return { email: link.email, device };
  });
}
