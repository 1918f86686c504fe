import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { enterWith } from './enter-with.ts';
import { loginFailed } from './events.ts';
import { recordAttempt } from './record-attempt.ts';
import { KIND_OF_ZONE, type SignInState, type SignInZone } from './session.ts';
import { endSession } from './session.queries.ts';
import { sessionCookies, type SessionCookie } from './session-cookies.ts';
import type { Browser } from './signed-in.ts';
import { lockUser, type UserRow } from './user.queries.ts';

/** What becomes of a browser whose person a provider named: `elsewhere`: nothing was opened, the account may not be used from there. */
export type EntryByProvider =
  | { readonly kind: 'entered'; readonly state: SignInState; readonly cookies: readonly SessionCookie[] }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused' };

/**
 * Lets somebody in whom a provider has named, in place of their password: a second factor of ours is still asked for, unless the
 * provider always asks for two. Refused is, with its trace in the journal, whoever may not sign in in that area.
 * @command every call opens another session
 */
export async function enterByProvider(
  ctx: Ctx<'secrets'>,
  userId: string,
  way: { readonly zone: SignInZone; readonly providerId: string; readonly isEnough: boolean },
  browser: Browser,
): Promise<EntryByProvider> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || user.kind !== KIND_OF_ZONE[way.zone]) return { kind: 'refused' };
    if (user.disabledAt !== null || user.emailVerifiedAt === null) {
      await noteRefusal(tx, user, user.disabledAt === null ? 'unverified' : 'disabled');
      return { kind: 'refused' };
    }
    if (browser.sessionId) await endSession(tx.db, browser.sessionId, tx.now());
    const { providerId, isEnough } = way;
    const signedIn = await enterWith(tx, user, browser.cookies, { providerId, isEnough, byMailCode: false });
    if (signedIn.isElsewhere) return { kind: 'elsewhere' };
    return { kind: 'entered', state: signedIn.state, cookies: sessionCookies(way.zone, signedIn) };
  });
}

async function noteRefusal(tx: Ctx, { id: userId, email }: UserRow, reason: 'disabled' | 'unverified'): Promise<void> {
  await recordAttempt(tx, email, userId, reason);
  await emit(tx, loginFailed, { userId, email, reason });
}
