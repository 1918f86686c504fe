import { randomInt } from 'node:crypto';
import type { Secrets } from '@cm/kit/secrets';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { type Captcha, CAPTCHA_SECONDS, type CaptchaScope, LONGEST_SOLUTION } from './captcha.ts';

/**
 * The work: keys are derived one after the other until one begins as asked, 300 of them on average. About a second of a
 * laptop's browser, some of an old telephone's; to make one costs the server a single derivation, to check one none.
 */
const COST = 5000;
const KEYS = { least: 200, most: 400 } as const;

const hex = () => z.string().regex(/^[0-9a-f]{2,128}$/);
const data = z.strictObject({ tenant: z.string(), act: z.string(), expires: z.int(), most: z.int() });
const answer = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.string(),
      cost: z.int(),
      data,
      keyLength: z.int(),
      keyPrefix: hex(),
      keySignature: hex(),
      nonce: hex(),
      salt: hex(),
    }),
    signature: hex(),
  }),
  solution: z.strictObject({ counter: z.int().min(0), derivedKey: hex() }),
});

/**
 * A proof of work (ALTCHA): the visitor's device computes for a moment; nobody else learns of the visit and nothing is to be
 * read or clicked. The challenge carries its own signature, so nothing is kept of those that nobody solves.
 */
export function createProofOfWork(): Captcha {
  return {
    issue: async ({ tenantId, act, now, secrets }) => {
      const expires = Math.floor(now.getTime() / 1000) + CAPTCHA_SECONDS;
      const made = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(KEYS.least, KEYS.most),
        // Not the library's own expiry, which reads the machine's clock.
        data: { tenant: tenantId, act, expires, most: KEYS.most },
        deriveKey,
        ...keysOf(secrets),
      });
      return JSON.stringify(made);
    },
    verify: async (scope, text) => {
      const { success, data: shown } = answer.safeParse(jsonOf(text));
      if (!success || !isFor(scope, shown.challenge.parameters.data)) return null;
      const { verified } = await verifySolution({ ...shown, deriveKey, ...keysOf(scope.secrets) });
      const { nonce, data } = shown.challenge.parameters;
      return verified ? { id: nonce, expiresAt: new Date(data.expires * 1000) } : null;
    },
  };
}

const isFor = ({ tenantId, act, now }: CaptchaScope, { tenant, act: of, expires }: z.output<typeof data>): boolean =>
  tenant === tenantId && of === act && expires * 1000 > now.getTime();

function keysOf(secrets: Secrets): { hmacSignatureSecret: string; hmacKeySignatureSecret: string } {
  return {
    hmacSignatureSecret: secrets.key('captcha-challenges').toString('hex'),
    hmacKeySignatureSecret: secrets.key('captcha-solutions').toString('hex'),
  };
}

function jsonOf(text: string): unknown {
  if (text.length > LONGEST_SOLUTION) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
