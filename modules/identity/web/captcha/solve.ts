import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

export interface Work {
  /** Told from 0 to 1; the last stretch may be skipped. */
  readonly onProgress: (done: number) => void;
  readonly controller: AbortController;
}

/**
 * Does the work of a challenge. The browser derives each key on a thread of its own, so that the page answers meanwhile; a worker would
 * need a wider content security policy. Null when it was broken off.
 */
export async function solve(text: string, { onProgress, controller }: Work): Promise<string | null> {
  const challenge = JSON.parse(text) as Challenge;
  const most = Number(challenge.parameters.data?.['most'] ?? 1);
  let derived = 0;
  const found = await solveChallenge({
    challenge,
    controller,
    deriveKey: async (...key) => {
      derived += 1;
      if (derived % 10 === 0) onProgress(derived / most);
      return deriveKey(...key);
    },
  });
  if (!found) return null;
  const { counter, derivedKey } = found;
  return JSON.stringify({ challenge, solution: { counter, derivedKey } });
}
