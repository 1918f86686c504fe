import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for a machine many times slower than ours: it is met by what never comes, not by what comes late. */
const LONGEST_MS = 240_000;
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS, GROWTH] = [5, 1_000, 1.4];

type Seen<T> = T | undefined | null | false;

/**
 * The one way to wait in a test: looks again and again, ever less often, until `look` sees something, and gives that.
 * A wait of fixed length would decide the result by the speed of the machine.
 *
 * @param what the condition in words, for the error
 * @throws Error when it was not so within `longestMs`
 */
export async function until<T>(
  what: string,
  look: () => Seen<T> | Promise<Seen<T>>,
  longestMs = LONGEST_MS,
): Promise<T> {
  const began = performance.now();
  let wait = FIRST_PAUSE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() - began > longestMs) throw new Error(`after ${longestMs / 1000} s still not: ${what}`);
    await pause(wait);
    wait = Math.min(wait * GROWTH, LONGEST_PAUSE_MS);
  }
}
