import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { defineEvent, emit } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalJson, type ChainEntry, followChain, GENESIS, linkHash } from './chain.ts';
import { signCheckpoint } from './checkpoints.ts';
import { audit } from './module.ts';
import { verifyAudit } from './verify-audit.ts';

const noted = defineEvent({
  name: 'probe.noted',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ probeId: z.string(), text: z.string() }),
  subject: (p) => ({ type: 'probe', id: p.probeId }),
});

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, audit],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());

async function aChain(length: number) {
  const tenant = await aTenant(h);
  const ctx = h.runtime.systemContext(tenant, 'test');
  await ctx.transaction(async (tx) => {
    for (let index = 0; index < length; index += 1)
      await emit(tx, noted, { probeId: `p${index}`, text: `line ${index}\r\n\u001b[31m` });
  });
  await h.settle();
  return { tenant, ctx };
}

test('every event is chained once, in order, and the chain verifies', async () => {
  const { ctx } = await aChain(600);
  await h.settle();
  expect(await verifyAudit(ctx)).toMatchObject({ ok: true, entries: 600, checkpoints: 0, faults: [] });
});

test('an entry names both, who acted and in whose place, under the hash; others stay as they were', async () => {
  const { tenant, ctx } = await aChain(1);
  const auditor = await aStaffMember(h, tenant, ['audit.read'], { name: 'Amina Benali' });
  const { userId } = await aCustomerUser(h, tenant, { name: 'Karim Haddad' });
  const origin = {
    ip: null,
    userAgent: null,
    sessionId: auditor.userId,
    tokenId: null,
    permissions: new Set<string>(),
  };
  await ctx.transaction((tx) =>
    emit(
      tx,
      noted,
      { probeId: 'p1', text: 'x' },
      {
        ...origin,
        kind: 'customer',
        userId,
        customerId: null,
        contactId: null,
        impersonator: { userId: auditor.userId, impersonationId: auditor.userId },
      },
    ),
  );
  await h.settle();
  const answer = await (await h.app()).inject({ url: '/api/admin/audit', headers: auditor.headers });
  const [second, first] = answer.json<{ items: object[] }>().items;
  expect(second).toMatchObject({
    actor: `staff:${auditor.userId}`,
    actorName: 'Amina Benali',
    onBehalfOf: `customer:${userId}`,
    onBehalfOfName: 'Karim Haddad',
  });
  expect(first).toMatchObject({ actor: 'system:test', onBehalfOf: null, onBehalfOfName: null });
  const { rows } = await h.admin.query<{ entry: string }>(
    'select entry from audit.entries where tenant_id = $1 order by position',
    [tenant.id],
  );
  expect(rows.map(({ entry }) => entry.includes('onBehalfOf'))).toEqual([false, true]);
});

describe('tampering behind the application is found', () => {
  const tampers: readonly (readonly [string, string])[] = [
    ['edit', `update audit.entries set entry = replace(entry, '"p7"', '"p8"') where tenant_id = $1 and position = 8`],
    ['delete', 'delete from audit.entries where tenant_id = $1 and position = 12'],
    [
      'swap',
      `update audit.entries e set entry = o.entry, hash = o.hash from audit.entries o
       where e.tenant_id = $1 and o.tenant_id = $1 and ((e.position = 3 and o.position = 4) or (e.position = 4 and o.position = 3))`,
    ],
    ['cut the tail', 'delete from audit.entries where tenant_id = $1 and position > 15'],
    [
      'cut the tail and move the head',
      `with cut as (delete from audit.entries where tenant_id = $1 and position > 15)
       update audit.heads set position = 15, hash = (select hash from audit.entries where tenant_id = $1 and position = 15) where tenant_id = $1`,
    ],
  ];
  for (const [name, statement] of tampers) {
    test(name, async () => {
      const { tenant, ctx } = await aChain(20);
      await signCheckpoint(ctx);
      expect((await verifyAudit(ctx)).ok).toBe(true);
      await h.admin.query(statement, [tenant.id]);
      const report = await verifyAudit(ctx);
      expect(report.ok).toBe(false);
      expect(report.faults.length).toBeGreaterThan(0);
    });
  }

  test('a checkpoint signed with another key', async () => {
    const { tenant, ctx } = await aChain(3);
    await signCheckpoint(ctx);
    await h.admin.query('update audit.checkpoints set signature = decode(repeat($2, 64), $3) where tenant_id = $1', [
      tenant.id,
      'ab',
      'hex',
    ]);
    expect((await verifyAudit(ctx)).faults).toEqual(['checkpoint 3 has a false signature']);
  });
});

const TAMPERS = extent(2_000, 10_000);
const ENTRIES = extent(20_000, 100_000);

test(
  `${TAMPERS} random tampers of a chain of ${ENTRIES} entries: every one is found (H1)`,
  () => {
    const entries: ChainEntry[] = [];
    let previous: Uint8Array = GENESIS.hash;
    for (let position = 1; position <= ENTRIES; position += 1) {
      const entry = canonicalJson({ name: 'probe.noted', position, text: `line ${position}` });
      const hash = linkHash(previous, position, entry);
      entries.push({ position, entry, commitment: null, hash });
      previous = hash;
    }
    expect(followChain(entries, GENESIS)).toMatchObject({ brokenAt: null });
    const tamper = fc.record({
      at: fc.integer({ min: 1, max: ENTRIES - 2 }),
      kind: fc.constantFrom('edit', 'delete', 'swap', 'insert', 'rehash'),
    });
    let found = 0;
    for (const { at, kind } of fc.sample(tamper, { numRuns: TAMPERS, seed: drillSeed + 41 })) {
      const window = entries.slice(at - 1, at + 2);
      const [before, victim, after] = window;
      if (!before || !victim || !after) throw new Error('window outside the chain');
      const forged = { ...victim, entry: victim.entry.replace('line', 'lime') };
      const tampered: ChainEntry[] = {
        edit: [before, forged, after],
        delete: [before, after],
        swap: [before, { ...after, position: victim.position }, { ...victim, position: after.position }],
        insert: [before, { ...victim }, victim, after],
        // Somebody recomputes the hash of the forged entry, but not of what follows.
        rehash: [before, { ...forged, hash: linkHash(before.hash, forged.position, forged.entry) }, after],
      }[kind];
      const from = entries[at - 2] ?? GENESIS;
      if (followChain(tampered, from).brokenAt !== null) found += 1;
    }
    expect(found).toBe(TAMPERS);
    tell(`H1: ${found} of ${TAMPERS} tampers found`);
  },
  DRILL_MS,
);

test('the application cannot change, remove or truncate what is written (H4)', async () => {
  const { tenant } = await aChain(3);
  for (const statement of [
    'update audit.entries set entry = entry',
    'delete from audit.entries',
    'truncate audit.entries',
    'update kit.outbox set name = name',
    'delete from kit.outbox',
  ]) {
    const attempt = h.database.transaction({ tenantId: tenant.id }, (db) => sql.raw(statement).execute(db));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  }
});

test('the admin list shows names and pages by position; other roles are refused', async () => {
  const app = await h.app();
  const { tenant } = await aChain(5);
  const auditor = await aStaffMember(h, tenant, ['audit.read'], { name: 'Lila Mansouri' });
  await auditor.ctx.transaction((tx) => emit(tx, noted, { probeId: 'by-lila', text: '' }));
  await h.settle();
  const first = await app.inject({ url: '/api/admin/audit?limit=2', headers: auditor.headers });
  expect(
    first.json().items.map((item: { actorName: string; subject: { id: string } }) => [item.actorName, item.subject.id]),
  ).toEqual([
    ['Lila Mansouri', 'by-lila'],
    ['system:test', 'p4'],
  ]);
  const second = await app.inject({
    url: `/api/admin/audit?limit=2&before=${first.json().nextBefore}`,
    headers: auditor.headers,
  });
  expect(second.json().items.map((item: { position: number }) => item.position)).toEqual([4, 3]);
  expect((await app.inject({ url: '/api/admin/audit/verification', headers: auditor.headers })).json()).toMatchObject({
    ok: true,
    entries: 6,
  });
  const nobody = await aStaffMember(h, tenant, []);
  expect((await app.inject({ url: '/api/admin/audit', headers: nobody.headers })).statusCode).toBe(403);
  expect(
    (await app.inject({ url: '/api/admin/audit', headers: { host: auditor.headers['host'] ?? '' } })).statusCode,
  ).toBe(401);
});
