import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ctx } from './ctx.ts';
import { nextInSeries } from './numbering.ts';
import { probeHarness, type ProbeHarness } from './testing/probe.ts';

let h: ProbeHarness;
let ctx: Ctx;
beforeAll(async () => {
  h = await probeHarness([]);
  ctx = h.runtime.systemContext(h.tenant, 'test');
});
afterAll(() => h.close());

const next = (series: string): Promise<number> => ctx.transaction((tx) => nextInSeries(tx, series));

test('a series counts from one, each for itself; what was rolled back is given again', async () => {
  expect([await next('a'), await next('a'), await next('b')]).toEqual([1, 2, 1]);
  const undone = ctx.transaction(async (tx) => {
    await nextInSeries(tx, 'a');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await next('a')).toBe(3);
});

test('a counter that does not answer is an error, never a number', async () => {
  await h.admin.query(`create function kit.swallow() returns trigger language plpgsql as 'begin return null; end'`);
  await h.admin.query(
    'create trigger swallow before insert on kit.counters for each row execute function kit.swallow()',
  );
  await expect(next('c')).rejects.toThrow('series c gave no number');
  await h.admin.query('drop trigger swallow on kit.counters');
});
