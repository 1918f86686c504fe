import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** Does the work that the browser would do (`web/captcha/solve.ts`). */
export async function solveCaptcha(challenge: string): Promise<string> {
  const asked = JSON.parse(challenge) as Parameters<typeof solveChallenge>[0]['challenge'];
  const found = await solveChallenge({ challenge: asked, deriveKey });
  if (!found) throw new Error('the challenge was not solved');
  const { counter, derivedKey } = found;
  return JSON.stringify({ challenge: asked, solution: { counter, derivedKey } });
}
