import { appendFileSync } from 'node:fs';

/**
 * A drill is a test with two extents: a small one in every `npm test`, and the full one that `npm run drills` asks for
 * through the environment (see test/drills/run).
 */
const isFull = process.env['DRILL_EXTENT'] === 'full';

/** Chooses what a drill leaves to chance; the same choices for the same seed. */
export const drillSeed = Number(process.env['DRILL_SEED'] ?? 1);

/** The longest that a drill may take, in any extent and on a slow machine. */
export const DRILL_MS = 3_600_000;

/** How much of something a drill does: `small` in the test suite, `full` when it is run for itself. */
export function extent<T>(small: T, full: T): T {
  return isFull ? full : small;
}

/** Says what a drill measured, on standard output and to whoever runs it. */
export function tell(figures: string): void {
  process.stdout.write(`${figures}\n`);
  const file = process.env['DRILL_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${figures}\n`);
}

/** Numbers from 0 below a bound, the same in every run of a seed. */
export function choices(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    // xorshift32: enough to spread choices, and it can be replayed.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}
