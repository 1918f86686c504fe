import { appendFileSync, readFileSync } from 'node:fs';
import type { Verdict } from './report.ts';

type Outcome = Omit<Verdict, 'mutant'>;

/** What was found of a mutant, and the test files that it rests on. */
export interface Finding extends Outcome {
  /** Of a killed one the file that saw it, else all that did not. */
  readonly tests: readonly string[];
  /** Of the texts of `tests`, then. */
  readonly hash: string;
}

export interface Memory {
  /**
   * What still holds of a mutant: that the test file which killed it reads as it did, or that there is no other than
   * those which let it live.
   */
  get(mutantId: string, tests: readonly string[]): Outcome | undefined;
  set(mutantId: string, finding: Omit<Finding, 'hash'>): void;
}

/**
 * What earlier runs found, one JSON line each; a line that was cut off by the end of a run is none.
 * @param hashOf of the texts of some files; throws for one that is gone
 */
export function recall(path: string, hashOf: (tests: readonly string[]) => string): Memory {
  const known = new Map<string, Finding>();
  for (const line of read(path).split('\n')) {
    try {
      const { id, state, by, tests, hash } = JSON.parse(line) as Finding & { id: string };
      known.set(id, { state, by, tests, hash });
    } catch {
      // Empty or cut off.
    }
  }
  const asThen = ({ tests, hash }: Finding): boolean => {
    try {
      return hashOf(tests) === hash;
    } catch {
      return false;
    }
  };
  return {
    get: (id, tests) => {
      const found = known.get(id);
      if (!found || !asThen(found)) return undefined;
      if (found.state !== 'killed' && tests.some((test) => !found.tests.includes(test))) return undefined;
      return { state: found.state, by: found.by };
    },
    set: (id, { state, by, tests }) => {
      const finding = { state, by, tests, hash: hashOf(tests) };
      known.set(id, finding);
      appendFileSync(path, `${JSON.stringify({ id, ...finding })}\n`);
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
