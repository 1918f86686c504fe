import type { Ctx } from '@cm/kit/ctx';
import { refusalElsewhere } from './account-networks.ts';
import { announceEntry } from './announce-entry.ts';
import type { Cookies } from './device-cookie.ts';
import type { SignedIn } from './signed-in.ts';
import { recordAttempt } from './record-attempt.ts';
import { startSession } from './start-session.ts';
import { newTrust } from './trusted-device.ts';
import { type UserRow } from './user.queries.ts';

/** How somebody came, and whether they showed something that they have here (`startSession`). */
interface Entrance {
  readonly providerId: string | null;
  readonly isProof: boolean;
  readonly byMailCode: boolean;
  /** Of the second factor: it was shown and the browser is to be trusted, or it was not asked for since it is. */
  readonly trust?: 'wanted' | 'used' | undefined;
}

/** A second factor made at this sign-in was not there before: the first one alone says whether anything was proved. */
export const fromEnrolment = ({ providerId, byMailCode }: Omit<Entrance, 'isProof'>): Entrance => ({
  providerId,
  byMailCode,
  isProof: providerId === null,
});

/** The session of somebody who proved everything, where their account may be used; the browser becomes known to the account. */
export async function openFull(
  tx: Ctx<'secrets'>,
  user: UserRow,
  cookies: Cookies,
  { trust, ...entrance }: Entrance,
): Promise<SignedIn> {
  const elsewhere = await refusalElsewhere(tx, user);
  if (elsewhere) return elsewhere;
  const session = await startSession(tx, { ...entrance, userId: user.id, kind: user.kind, level: 'full' });
  await recordAttempt(tx, user.email, user.id, 'success');
  const device = await announceEntry(
    tx,
    user,
    {
      sessionId: session.id,
      secondFactor: trust !== 'used',
      byMailCode: entrance.byMailCode,
      trustedDevice: trust === 'used',
      trust: trust === 'wanted' ? await newTrust(tx, user) : undefined,
    },
    cookies,
  );
  return { token: session.token, state: 'signed_in', device };
}
