import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

/** Runs in front of each test file: keeps what the probes say, and writes it down for the coverage. */
const reached = new Set<string>();
Object.assign(globalThis, { __reached: (place: string): void => void reached.add(place) });

const folder = process.env['MUTANTS_REACHED'];
afterAll(() => {
  if (folder === undefined || reached.size === 0) return;
  const { testPath } = expect.getState();
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256')
    .update(testPath ?? '')
    .digest('hex')
    .slice(0, 16);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ test: testPath, reached: [...reached] }));
});
