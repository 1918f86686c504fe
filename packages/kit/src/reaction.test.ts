import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { defineEvent, emit } from './events.ts';
import { defineModule, on } from './module.ts';
import { drain } from './relay.ts';
import { probeHarness, type ProbeHarness } from './testing/probe.ts';

const asked = defineEvent({
  name: 'probe.asked',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ name: z.string() }),
  subject: (p) => ({ type: 'probe', id: p.name }),
});
const heard = defineEvent({ ...asked, name: 'probe.heard' });

let refused = '';
const listener = defineModule({
  name: 'listener',
  subscriptions: [
    on(asked, 'asked', async (ctx, { payload }) => {
      await emit(ctx, heard, payload);
      if (payload.name === refused) throw new Error(`${payload.name} cannot be heard`);
    }),
  ],
});

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([listener]);
});
afterAll(() => h.close());

const ask = (names: readonly string[]): Promise<void> =>
  h.runtime.systemContext(h.tenant, 'test').transaction(async (ctx) => {
    for (const name of names) await emit(ctx, asked, { name });
  });
const heardNames = async (prefix: string): Promise<string[]> =>
  (await h.events(h.tenant.id, 'probe.heard')).map((event) => event.subject.id).filter((id) => id.startsWith(prefix));
const jobs = async (): Promise<{ attempts: number; last_error: string | null }[]> =>
  (await h.admin.query('select attempts, last_error from graphile_worker.jobs')).rows;
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

test('events of one batch are handled in their order, each once', async () => {
  await ask(names('a', 70));
  await h.settle();
  // Jobs of one batch run side by side; within a job the order is that of the events.
  const all = await heardNames('a');
  expect(all.toSorted()).toEqual(names('a', 70));
  for (const part of [names('a', 70).slice(0, 25), names('a', 70).slice(25, 50), names('a', 70).slice(50)])
    expect(all.filter((one) => part.includes(one))).toEqual(part);
});

test('one that cannot be handled holds up nobody else, is tried again alone, and then is handled once', async () => {
  refused = 'b003';
  await ask(names('b', 10));
  await h.settle();
  expect((await heardNames('b')).toSorted()).toEqual(names('b', 10).filter((name) => name !== refused));
  expect(await jobs()).toEqual([{ attempts: 1, last_error: 'b003 cannot be heard' }]);
  refused = '';
  await h.hurry();
  await h.settle();
  expect((await heardNames('b')).toSorted()).toEqual(names('b', 10));
  expect(await jobs()).toEqual([]);
});

test('handed over again, nothing happens', async () => {
  await ask(names('c', 3));
  await h.settle();
  await h.admin.query(`update kit.outbox set relayed_at = null where name = 'probe.asked'`);
  await h.settle();
  expect((await heardNames('c')).toSorted()).toEqual(names('c', 3));
});

test('what is erased before somebody reacts to it is handled by nobody, and fails nowhere', async () => {
  await ask(names('d', 3));
  // Handed over: the reactions wait in their jobs.
  await drain(h.runtime);
  await h.admin.query(
    `update kit.outbox set payload = '{}', erased_at = now() where name = 'probe.asked' and subject_id = 'd001'`,
  );
  await h.settle();
  expect((await heardNames('d')).toSorted()).toEqual(['d000', 'd002']);
  expect(await jobs()).toEqual([]);
});
