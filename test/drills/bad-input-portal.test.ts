import { DRILL_MS } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COUNT, sendBadInputs } from './bad-input-run.ts';
import { operations } from './operations.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await openTestSystem();
});
afterAll(() => system.close());

test(
  'bad input from customers, visitors and administrators is told so, never answered 500 (E1, E7)',
  async () => {
    const list = operations.filter(({ zone }) => zone !== 'corporate');
    const { faults, least, past } = await sendBadInputs(system, list, 'portal, public, admin');
    expect(faults.slice(0, 40)).toEqual([]);
    expect(least).toBeGreaterThanOrEqual(COUNT);
    expect(past.invalid).toBeGreaterThan(0.25);
    expect(past.unauthenticated).toBeLessThan(0.05);
    expect(past.limited).toBeLessThan(0.01);
  },
  DRILL_MS,
);
