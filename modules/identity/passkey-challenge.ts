import { randomBytes } from 'node:crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import {
  CHALLENGE_SECONDS,
  type CreationOptions,
  type PasskeyPurpose,
  type RequestOptions,
  TRANSPORTS,
} from './passkey.ts';
import { type ChallengeHolder, insertChallenge, listPasskeys, type PasskeyRow } from './passkey.queries.ts';
import type { UserKind } from './session.ts';
import type { UserRow } from './user.queries.ts';

/** What a passkey that is there signs for. */
export type SigningPurpose = Extract<PasskeyPurpose, 'proof' | 'second_factor' | 'sign_in'>;

const TIMEOUT_MS = CHALLENGE_SECONDS * 1000;
/** EdDSA, ES256 and RS256 (RFC 8152, RFC 8812): what every authenticator has one of. */
const ALGORITHMS = [-8, -7, -257];

async function newChallenge(
  tx: Ctx,
  wanted: { readonly purpose: PasskeyPurpose; readonly kind: UserKind },
  holder: ChallengeHolder,
): Promise<string> {
  const now = tx.now();
  const challenge = randomBytes(32);
  await insertChallenge(tx.db, {
    ...wanted,
    id: uuidv7(now),
    challenge,
    sessionId: 'sessionId' in holder ? holder.sessionId : null,
    attemptHash: 'attemptHash' in holder ? holder.attemptHash : null,
    createdAt: now,
    expiresAt: addSeconds(now, CHALLENGE_SECONDS),
  });
  return challenge.toString('base64url');
}

const descriptorOf = ({ credentialId, transports }: PasskeyRow) => ({
  id: credentialId.toString('base64url'),
  type: 'public-key' as const,
  transports: TRANSPORTS.filter((one) => transports.includes(one)),
});

/** The bytes by which a device knows a person: their id, which says nothing of them (WebAuthn level 3, §14.6.1). */
export const userHandleOf = (userId: string): string => Buffer.from(userId).toString('base64url');

/** What a device needs to make a passkey for somebody; those that it holds already are named, so that it makes no second. */
export async function creationOptionsFor(
  tx: Ctx,
  user: UserRow,
  purpose: 'add' | 'enrolment',
  sessionId: string,
): Promise<CreationOptions> {
  const challenge = await newChallenge(tx, { purpose, kind: user.kind }, { sessionId });
  return {
    challenge,
    rp: { name: tx.tenant.name },
    user: { id: userHandleOf(user.id), name: user.email, displayName: user.name },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    excludeCredentials: (await listPasskeys(tx.db, user.id)).map(descriptorOf),
    timeout: TIMEOUT_MS,
  };
}

/** What a device needs to sign as one of these passkeys; with none named, as any that it holds for the host. */
export async function requestOptionsFor(
  tx: Ctx,
  wanted: { readonly purpose: SigningPurpose; readonly kind: UserKind },
  holder: ChallengeHolder,
  allowed: readonly PasskeyRow[],
): Promise<RequestOptions> {
  return {
    challenge: await newChallenge(tx, wanted, holder),
    allowCredentials: allowed.map(descriptorOf),
    userVerification: 'required',
    timeout: TIMEOUT_MS,
  };
}
