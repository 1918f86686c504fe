import { base32nopad } from '@scure/base';
import { generateSync, generateURI, verifySync } from 'otplib';

// SHA-1, six digits, thirty seconds: otplib's defaults, and the only variant that every authenticator knows.
const STEP_SECONDS = 30;

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The six digits of one time step (RFC 6238 over RFC 4226). */
export function codeAt(secret: Uint8Array, step: number): string {
  return generateSync({ secret, epoch: step * STEP_SECONDS });
}

/**
 * The step that `code` belongs to, one step of clock drift either way, or null. The caller accepts it only when it is
 * later than the last step used (RFC 6238 §5.2: a code is good once).
 */
export function matchingStep(secret: Uint8Array, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** RFC 4648 base32 without padding, as authenticator applications read it. */
export function base32(bytes: Uint8Array): string {
  return base32nopad.encode(bytes);
}

/** The key URI that a QR code carries to the authenticator. */
export function otpauthUri(secret: Uint8Array, account: string, issuer: string): string {
  return generateURI({ issuer, label: account, secret: base32(secret) });
}
