import { setTimeout as pause } from 'node:timers/promises';

/** The longest that a piece of background work stands back: under a load that never ends it is slow, not starved. */
const LONGEST_WAIT_MS = 250;

/** People who wait for an answer come before work that nobody waits for, where one process does both. */
export interface Foreground {
  /** Somebody waits for the answer of `work`. */
  serve<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nobody waits, after a quarter of a second at the latest. */
  calm(): Promise<void>;
}

export function createForeground(): Foreground {
  let waiting = 0;
  let calmed = Promise.withResolvers<void>();
  return {
    serve: async (work) => {
      waiting += 1;
      try {
        return await work();
      } finally {
        waiting -= 1;
        if (waiting === 0) {
          calmed.resolve();
          calmed = Promise.withResolvers<void>();
        }
      }
    },
    calm: async () => {
      if (waiting === 0) return;
      const late = new AbortController();
      await Promise.race([calmed.promise, pause(LONGEST_WAIT_MS, undefined, { signal: late.signal })]);
      late.abort();
    },
  };
}
