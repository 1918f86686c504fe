import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from './module.ts';
import { kindsThere, listEntries, type TimelineFilter } from './timeline.queries.ts';

const COUNT = 1_000_000;
const KINDS = ['customer', 'ticket', 'order', 'invoice', 'payment', 'user', 'quote', 'service', 'task', 'kyc'];
const ID = '01890000-0000-7000-8000-0000000000aa';

let h: Harness;
let explained: Explained;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
  tenant = await aTenant(h);
  // One customer has all of it: nearly all are sign-ins, which the customer does not see; a payment is rare.
  await h.admin.query(
    `insert into customers.timeline_entries (tenant_id, id, customer_id, event_name, subject_type, subject_id, actor,
       visible, occurred_at, seq)
     select $1, gen_random_uuid(), $3, 'thing.happened', case when n % 50000 = 0 then 'payment' when n % 100 = 0 then 'ticket'
       else 'user' end, 'x', 'system:test', n % 100 = 0, $4::timestamptz - n * interval '1 minute', $2::int - n
     from generate_series(1, $2::int) n`,
    [tenant.id, COUNT, ID, h.clock.now()],
  );
  await h.admin.query('vacuum analyze customers.timeline_entries');
  explained = await openExplained(h);
}, 300_000);
afterAll(async () => {
  await explained.close();
  await h.close();
});

const read = (filter: Partial<TimelineFilter>) =>
  explained.database.transaction({ tenantId: tenant.id }, (db) =>
    listEntries(db, { customerIds: [ID], kinds: KINDS, visibleOnly: false, readable: new Map(), limit: 30, ...filter }),
  );
const day = (ago: number) => new Date(h.clock.now().getTime() - ago * 86_400_000);

test.each<[string, () => Partial<TimelineFilter>]>([
  ['everything', () => ({})],
  ['what is rare', () => ({ kinds: ['payment'] })],
  ['what there is none of', () => ({ kinds: ['task'] })],
  ['what the customer sees', () => ({ visibleOnly: true })],
  ['some days of long ago', () => ({ from: day(600), until: day(590) })],
  ['tickets of some days', () => ({ kinds: ['ticket'], from: day(600), until: day(590) })],
])('a page of %s, and the next one, read a bounded number of rows among a million', async (_what, filter) => {
  const page = await read(filter());
  expect(await explained.mostRead(() => read(filter()))).toBeLessThan(300);
  if (page.nextCursor === null) return;
  const cursor = page.nextCursor;
  expect(await explained.mostRead(() => read({ ...filter(), cursor }))).toBeLessThan(300);
  const next = await read({ ...filter(), cursor });
  const at = [...page.items, ...next.items].map(({ occurredAt }) => occurredAt.getTime());
  expect(at).toEqual(at.toSorted((a, b) => b - a));
  expect(new Set([...page.items, ...next.items].map(({ id }) => id)).size).toBe(page.items.length + next.items.length);
});

test('which kinds there are is found without reading them', async () => {
  const act = () =>
    explained.database.transaction({ tenantId: tenant.id }, (db) =>
      kindsThere(db, [ID], { kinds: KINDS, visibleOnly: false, readable: new Map() }),
    );
  expect(await explained.mostRead(act)).toBeLessThan(300);
  expect((await act()).toSorted()).toEqual(['payment', 'ticket', 'user']);
});
