import { customers } from '@cm/customers/module';
import { aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Db } from '@cm/kit/database';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLastWord, listLastWords, listWordsOf } from './consent.queries.ts';
import { privacy } from './module.ts';
import { listOwnRequests, listRequests, lockToRemind } from './request.queries.ts';

const COUNT = 50_000;

let h: Harness;
let explained: Explained;
let owner: CustomerPerson;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, privacy],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
  const tenant = await aTenant(h);
  owner = await aCustomer(h, tenant);
  const other = await aCustomer(h, tenant);
  await h.admin.query(
    `insert into privacy.requests (tenant_id, id, number, kind, scope, state, channel, user_id, customer_id, about_id, person_name,
       person_email, details, received_at, due_at, recorded_at, recorded_by, examined_at, examined_by, decided_at, decided_by)
     select $1, gen_random_uuid(), 'D-' || v, case when v % 5000 = 0 then 'closing' else 'rectification' end,
       case when v % 5000 = 0 then 'account' else 'person' end, 'done', 'letter', $2, $3, $2, 'N', 'n@example.dz', 'x',
       now() - v * interval '1 minute', now() - v * interval '1 minute' + interval '10 days', now(), $2, now(), $2, now(), $2
     from generate_series(1, $4::int) v`,
    [tenant.id, other.userId, other.customerId, COUNT],
  );
  await h.admin.query(
    `insert into privacy.consents (tenant_id, id, user_id, purpose, channel, given, shown_text, text_version, said_at, source)
     select $1, gen_random_uuid(), case when v % 5000 = 0 then $2::uuid else $3::uuid end, 'marketing', 'email', v % 2 = 0, 'x',
       '0123456789ab', now(), 'portal'
     from generate_series(1, $4::int) v`,
    [tenant.id, owner.userId, other.userId, COUNT],
  );
  await h.admin.query('analyze privacy.requests, privacy.consents');
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained.close();
  await h.close();
});

const page = { cursor: null, limit: 20 } as const;
test.each<[string, (db: Db) => Promise<unknown>]>([
  ['the newest requests', (db) => listRequests(db, { ...page, sort: '-receivedAt' })],
  ['the requests that are due', (db) => listRequests(db, { ...page, sort: 'dueAt' })],
  ['the open ones', (db) => listRequests(db, { ...page, sort: 'dueAt', state: 'received' })],
  ['those of a rare kind', (db) => listRequests(db, { ...page, sort: '-receivedAt', kind: 'closing' })],
  ['those of a rare kind by due day', (db) => listRequests(db, { ...page, sort: 'dueAt', kind: 'closing' })],
  ['a customer’s', (db) => listRequests(db, { ...page, sort: '-receivedAt', customerId: owner.customerId })],
  ['a customer’s by due day', (db) => listRequests(db, { ...page, sort: 'dueAt', customerId: owner.customerId })],
  ['a person’s own', (db) => listOwnRequests(db, owner.userId)],
  ['those to remind of', (db) => lockToRemind(db, new Date('2100-01-01'), 100)],
  [
    'what a person said last of one purpose',
    (db) => findLastWord(db, { userId: owner.userId, purpose: 'marketing', channel: 'email' }),
  ],
  ['how a person stands', (db) => listLastWords(db, [owner.userId])],
  ['all that a person said', (db) => listWordsOf(db, owner.userId, { before: null, limit: 20 })],
])('%s are found without reading the others', async (_what, ask) => {
  const read = await explained.mostRead(() => explained.database.transaction({ tenantId: owner.tenant.id }, ask));
  expect(read).toBeLessThan(150);
});
