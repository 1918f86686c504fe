import { appendFileSync, readFileSync } from 'node:fs';
import type { Verdict } from './report.ts';

type Outcome = Omit<Verdict, 'mutant'>;

export interface Memory {
  get(key: string): Outcome | undefined;
  set(key: string, outcome: Outcome): void;
}

/** What earlier runs found, one JSON line each; a line that was cut off by the end of a run is none. */
export function recall(path: string): Memory {
  const known = new Map<string, Outcome>();
  for (const line of read(path).split('\n')) {
    try {
      const { key, state, by } = JSON.parse(line) as Outcome & { key: string };
      known.set(key, { state, by });
    } catch {
      // Empty or cut off.
    }
  }
  return {
    get: (key) => known.get(key),
    set: (key, outcome) => {
      known.set(key, outcome);
      appendFileSync(path, `${JSON.stringify({ key, ...outcome })}\n`);
    },
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
