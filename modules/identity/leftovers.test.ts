import { removeLeftoversJob } from '@cm/kit/leftovers';
import { enqueue } from '@cm/kit/jobs';
import { type Harness, startHarness } from '@cm/kit/testing';
import type { Tenant } from '@cm/kit/ctx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identity } from './module.ts';
import { aCustomerUser, aTenant, testGatekeeper } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let userId: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
  tenant = await aTenant(h);
  ({ userId } = await aCustomerUser(h, tenant));
  await aCustomerUser(h, tenant);
});
afterAll(() => h.close());

/** A row whose end was so many days before now, of each table; `made` is put into it to know it again. */
const INSERTS: readonly [table: string, keptDays: number, insert: string][] = [
  [
    'identity.sessions',
    30,
    `(tenant_id, id, user_id, token_hash, level, created_at, last_seen_at, expires_at)
     values ($1, gen_random_uuid(), $2, sha256(convert_to($4::text, 'utf8')), 'full', $3, $3, $3)`,
  ],
  [
    'identity.impersonations',
    365,
    `(tenant_id, id, staff_user_id, staff_session_id, user_id, customer_id, reason, begun_at, handover_until, expires_at, ended_at)
     select $1, gen_random_uuid(), u.id, u.id, $2, $2, $4, $3::timestamptz - interval '30 minutes',
       $3::timestamptz - interval '29 minutes', $3, $3 from identity.users u where u.tenant_id = $1 and u.id <> $2 limit 1`,
  ],
  [
    'identity.imported_passwords',
    365,
    `(tenant_id, user_id, sealed, cost, created_at)
     select $1, u.id, convert_to($4::text, 'utf8'), 10, $3 from identity.users u
     where u.tenant_id = $1 and $2::uuid is not null
       and not exists (select 1 from identity.imported_passwords i where i.user_id = u.id) limit 1`,
  ],
  [
    'identity.one_time_links',
    30,
    `(tenant_id, id, user_id, purpose, email, created_at, expires_at) values ($1, gen_random_uuid(), $2, 'reset_password', $4, $3, $3)`,
  ],
  [
    'identity.api_tokens',
    365,
    `(tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at, expires_at)
     values ($1, gen_random_uuid(), $2, $4::text, 'p', sha256(convert_to($4::text, 'utf8')), '{}', $3, $3)`,
  ],
  [
    'identity.login_attempts',
    365,
    `(tenant_id, id, user_id, email, outcome, at) values ($1, gen_random_uuid(), $2, $4, 'success', $3)`,
  ],
  [
    'identity.security_activity',
    365,
    `(tenant_id, id, user_id, kind, by_whom, detail, device, at) values ($1, gen_random_uuid(), $2, 'signed_in', 'person', $4, '', $3)`,
  ],
  [
    'identity.guesses',
    0,
    `(tenant_id, account, secret, allowance, evaluated, expires_at) values ($1, $2::text || left($4, 1), 'code', 'known', '{}', $3)`,
  ],
  [
    'identity.known_devices',
    0,
    `(tenant_id, user_id, token_hash, session_id, created_at, expires_at) values ($1, $2, sha256(convert_to($4::text, 'utf8')), $2, $3, $3)`,
  ],
  [
    'kit.idempotency_keys',
    7,
    `(tenant_id, principal, key, operation_id, request_hash, created_at) values ($1, $2, $4, 'o', '', $3)`,
  ],
];

test('what is over is deleted by the job of every hour, what is not stays, and a second run finds nothing', async () => {
  const now = h.clock.now().getTime();
  const at = (days: number, seconds: number): Date => new Date(now - days * 86_400_000 - seconds * 1000);
  for (const [table, days, columns] of INSERTS)
    for (const [name, seconds] of [
      ['over', 1],
      ['kept', -1],
    ] as const)
      await h.admin.query(`insert into ${table} ${columns}`, [tenant.id, userId, at(days, seconds), name]);
  await h.admin.query(
    `insert into kit.throttles select 'over' || n, 1, 1000 from generate_series(1, 2500) n
     union all select 'kept', 1, (extract(epoch from now()) * 1000)::bigint + 60000`,
  );
  const run = async (): Promise<void> => {
    await h.runtime.systemContext(tenant, 'test').transaction((ctx) => enqueue(ctx, removeLeftoversJob, {}));
    await h.settle();
  };
  const counts = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const table of [...INSERTS.map(([one]) => one), 'kit.throttles']) {
      const { rows } = await h.admin.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      found[table] = rows[0]?.n ?? -1;
    }
    return found;
  };
  const ones = Object.fromEntries([...INSERTS.map(([table]) => [table, 1] as const), ['kit.throttles', 1]]);
  await run();
  expect(await counts()).toEqual(ones);
  await run();
  expect(await counts()).toEqual(ones);
});
