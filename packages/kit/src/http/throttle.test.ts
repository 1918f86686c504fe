import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { defineModule } from '../module.ts';
import { probeHarness, type ProbeHarness } from '../testing/probe.ts';
import { until } from '../testing/until.ts';
import { route, type Throttle } from '../route.ts';
import { createSecrets } from '../secrets.ts';
import { createBucket, createThrottle, RECHECK_SECONDS, secondsOf } from './throttle.ts';

const purpose = { fr: 'Essais', ar: 'محاولات', en: 'Attempts' };
const attempts: Throttle = { name: 'attempts', purpose, by: 'ip', limit: 3, windowSeconds: 900 };
const perAccount: Throttle = { ...attempts, name: 'account', by: 'ip_and_body', property: 'email', limit: 2 };

const probe = defineModule({
  name: 'probe',
  throttles: [attempts, perAccount],
  routes: [
    route({
      operationId: 'portal.attempts.create',
      method: 'POST',
      path: '/api/portal/attempts',
      summary: 'Counts attempts',
      access: 'public',
      throttle: [attempts, perAccount],
      body: z.strictObject({ email: z.string() }),
      response: null,
      handler: async () => undefined,
    }),
  ],
});

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([probe]);
});
afterAll(() => h.close());

let account = 0;
async function knock(remoteAddress: string, email = `someone${(account += 1)}@example.dz`) {
  const app = await h.app();
  return app.inject({ method: 'POST', url: '/api/portal/attempts', remoteAddress, payload: { email } });
}
const statuses = async (...addresses: string[]): Promise<number[]> => {
  const seen: number[] = [];
  for (const address of addresses) seen.push((await knock(address)).statusCode);
  return seen;
};

test('the addresses of one /64 are one client, however they are written; the next /64 is another', async () => {
  expect(
    await statuses(
      '2001:db8::1',
      '2001:0db8:0:0:0:0:0:1',
      '2001:db8::ffff:0:0:2',
      '2001:db8:0:0:1::',
      '2001:db8:0:1::1',
    ),
  ).toEqual([204, 204, 204, 429, 204]);
});

test('an IPv4 client is the same through a socket that maps it, and its neighbour is another', async () => {
  expect(await statuses('203.0.113.1', '::ffff:203.0.113.1', '::ffff:cb00:7101', '203.0.113.1', '203.0.113.2')).toEqual(
    [204, 204, 204, 429, 204],
  );
});

test('an account is one, however it is written, and the refusal says how long', async () => {
  const answers = [];
  for (const email of ['a@b.dz', ' A@B.dz', 'a@b.dz']) answers.push(await knock('203.0.113.9', email));
  expect(answers.map((answer) => answer.statusCode)).toEqual([204, 204, 429]);
  const wait = Number(answers[2]?.headers['retry-after']);
  expect(wait).toBeGreaterThan(890);
  expect(wait).toBeLessThanOrEqual(900);
});

test('an account that is no text is refused by the schema, counted as one, and never converted (E1)', async () => {
  const app = await h.app();
  const statusesOf = async (remoteAddress: string, emails: readonly string[]): Promise<number[]> => {
    const seen: number[] = [];
    for (const email of emails) {
      const payload = `{"email":${email}}`;
      const headers = { 'content-type': 'application/json' };
      seen.push(
        (await app.inject({ method: 'POST', url: '/api/portal/attempts', remoteAddress, headers, payload })).statusCode,
      );
    }
    return seen;
  };
  expect(await statusesOf('203.0.113.140', ['{"toString":1}', '{"valueOf":1,"toString":{}}'])).toEqual([400, 400]);
  expect(await statusesOf('203.0.113.141', ['[{"toString":null}]', '{"then":1}'])).toEqual([400, 400]);
  expect(await statusesOf('203.0.113.142', ['{"length":-1}', '["a@b.dz"]', '7'])).toEqual([400, 400, 429]);
});

test('what failed on the way counts too', async () => {
  const app = await h.app();
  const send = (payload: object) =>
    app.inject({ method: 'POST', url: '/api/portal/attempts', remoteAddress: '203.0.113.20', payload });
  const answers = [];
  for (const payload of [{}, {}, { email: 'x@y.dz' }, { email: 'x@y.dz' }]) answers.push(await send(payload));
  expect(answers.map((answer) => answer.statusCode)).toEqual([400, 400, 204, 429]);
});

const secrets = createSecrets('a secret for the tests only, 32+ characters');
const attempt = (ip: string, body: unknown = {}) => ({ tenantId: h.tenant.id, ip, body, cookies: {}, secrets });

test('processes share the count, and each refuses', async () => {
  const [one, other] = [createThrottle(h.database), createThrottle(h.database)];
  await Promise.all([one, other, one].map((count) => count([attempts], attempt('203.0.113.30'))));
  for (const count of [other, one])
    await expect(count([attempts], attempt('203.0.113.30'))).rejects.toMatchObject({ status: 429 });
});

test('twenty attempts at once are not more than three', async () => {
  const count = createThrottle(h.database);
  const settled = await Promise.allSettled(
    Array.from({ length: 20 }, () => count([attempts], attempt('203.0.113.40'))),
  );
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});

test('a window that ended begins anew', async () => {
  const count = createThrottle(h.database);
  for (let times = 0; times < 2; times += 1) await count([attempts], attempt('203.0.113.50'));
  await h.admin.query(`update kit.throttles set expire = 1 where key like '%203.0.113.50'`);
  for (let times = 0; times < 3; times += 1) await count([attempts], attempt('203.0.113.50'));
  await expect(count([attempts], attempt('203.0.113.50'))).rejects.toMatchObject({ status: 429 });
});

test('a process that refused asks for the count again ten seconds later: a limit that was lifted is refused no longer', async () => {
  const [count, caller] = [createThrottle(h.database), attempt('203.0.113.55')];
  for (let times = 0; times < 3; times += 1) await count([attempts], caller);
  const refused = { status: 429 };
  await expect(count([attempts], caller)).rejects.toMatchObject(refused);
  await h.admin.query(`delete from kit.throttles where key like '%203.0.113.55'`);
  await expect(count([attempts], caller)).rejects.toMatchObject(refused);
  // The cache asks for the time once in a millisecond.
  const refusedAt = performance.now();
  await until('another millisecond', () => performance.now() - refusedAt > 2);
  const later = performance.now() + RECHECK_SECONDS * 1000;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => later);
  try {
    await count([attempts], caller);
  } finally {
    clock.mockRestore();
  }
});

test('without a count there is no attempt', async () => {
  await h.admin.query('alter table kit.throttles rename to hidden');
  await expect(createThrottle(h.database)([attempts], attempt('203.0.113.60'))).rejects.toThrow('throttles');
  await h.admin.query('alter table kit.hidden rename to throttles');
});

test('a caller has its rate and a burst, another caller has its own', () => {
  const { take } = createBucket(120);
  const start = 1_000_000;
  const first = Array.from({ length: 40 }, () => take('a', start));
  expect(first.filter((wait) => wait === 0)).toHaveLength(31);
  expect(take('a', start)).toBeGreaterThan(0);
  expect(take('b', start)).toBe(0);
  const later = Array.from({ length: 10 }, () => take('a', start + 5000));
  expect(later.filter((wait) => wait === 0)).toHaveLength(10);
  expect(take('a', start + 60_000)).toBe(0);
});

test.each([
  [0, 1],
  [1, 1],
  [1000, 1],
  [1001, 2],
  [1_000_500, 1001],
])('%i ms are %i s to wait', (milliseconds, seconds) => {
  expect(secondsOf(milliseconds)).toBe(seconds);
});

test('whoever was refused costs no statement for ten seconds', async () => {
  const count = createThrottle(h.database);
  for (let times = 0; times < 3; times += 1) await count([attempts], attempt('203.0.113.70'));
  await expect(count([attempts], attempt('203.0.113.70'))).rejects.toMatchObject({ status: 429 });
  await h.admin.query('alter table kit.throttles rename to hidden');
  await expect(count([attempts], attempt('203.0.113.70'))).rejects.toMatchObject({ status: 429 });
  await h.admin.query('alter table kit.hidden rename to throttles');
});

test.each([[null], ['a text'], [7], [undefined]])('a body that is %j names no account, and counts', async (body) => {
  const count = createThrottle(h.database);
  const ip = `203.0.113.${80 + [null, 'a text', 7, undefined].indexOf(body)}`;
  for (let times = 0; times < 2; times += 1) await count([perAccount], attempt(ip, body));
  await expect(count([perAccount], attempt(ip, body))).rejects.toMatchObject({ status: 429 });
});

test('of an account a digest is kept, beside the network that it is tried from', async () => {
  await createThrottle(h.database)([perAccount], attempt('203.0.113.90', { email: ' A@B.dz' }));
  const { rows } = await h.admin.query(`select key from kit.throttles where key like '%203.0.113.90%'`);
  expect(rows).toEqual([{ key: `account:${h.tenant.id}:203.0.113.90:Q8nO85-_WECDPcxgHlzlW3` }]);
});

test('a slow rate has a burst of twenty, and the wait is told to the second', () => {
  const { take } = createBucket(6);
  const start = 1_000_000;
  const first = Array.from({ length: 22 }, () => take('a', start));
  expect(first.filter((wait) => wait === 0)).toHaveLength(21);
  expect([take('a', start), take('a', start + 500), take('a', start + 1000), take('a', start + 9999)]).toEqual([
    10, 10, 9, 1,
  ]);
  expect([take('a', start + 10_000), take('a', start + 10_000)]).toEqual([0, 10]);
});

test('a process counts fifty thousand clients, the latest ones', () => {
  const { take } = createBucket(60);
  const others = (count: number) => Array.from({ length: count }, (_one, index) => take(`other ${index}`, 0));
  while (take('a', 0) === 0) others(0);
  others(49_999);
  expect(take('a', 0)).toBeGreaterThan(0);
  others(50_000);
  expect(take('a', 0)).toBe(0);
});

test('the networks of an IPv6 site are counted together as well, four times as widely', async () => {
  const count = createThrottle(h.database);
  let passes = 0;
  for (let index = 0; index < 40; index += 1) {
    const ip = index % 2 ? `2001:db8:99:${index.toString(16)}::1` : `2001:0DB8:0099:${index.toString(16)}:0::2`;
    await count([attempts], attempt(ip)).then(
      () => (passes += 1),
      (error: unknown) => expect(error).toMatchObject({ status: 429 }),
    );
  }
  expect(passes).toBe(12);
  await count([attempts], attempt('2001:db8:9a::1'));
});

test('a caller that a rule knows is counted apart, and one operator’s count is not another’s unless it is for all', async () => {
  const apart: Throttle = { ...attempts, name: 'apart', apart: ({ cookies }) => cookies['device'] };
  const count = createThrottle(h.database);
  const from = (device?: string) => ({ ...attempt('203.0.113.110'), cookies: device ? { device } : {} });
  const passes = async (rule: Throttle, one: ReturnType<typeof from>): Promise<number> => {
    const settled = await Promise.allSettled(Array.from({ length: 5 }, () => count([rule], one)));
    return settled.filter(({ status }) => status === 'fulfilled').length;
  };
  expect(await passes(apart, from())).toBe(3);
  expect(await passes(apart, from('known'))).toBe(3);
  expect(await passes(apart, { ...from(), tenantId: 'other' })).toBe(3);
  const everywhere: Throttle = { ...attempts, name: 'everywhere', everywhere: true };
  expect(await passes(everywhere, from())).toBe(3);
  expect(await passes(everywhere, { ...from(), tenantId: 'other' })).toBe(0);
});

test('persons are counted for themselves, not for whoever is behind their address', async () => {
  const count = createThrottle(h.database);
  const rule: Throttle = { ...attempts, name: 'person', by: 'person' };
  const by = (person: string, ip: string) => count([rule], { ...attempt(ip), person });
  for (let times = 0; times < 3; times += 1) await by('staff:1', '203.0.113.120');
  await expect(by('staff:1', '203.0.113.120')).rejects.toMatchObject({ status: 429 });
  await by('staff:2', '203.0.113.120');
});

test('a rule that only looks counts nothing, refuses nobody and tells what the others counted', async () => {
  const count = createThrottle(h.database);
  const look: Throttle = { ...attempts, counts: false };
  const told = async (rules: readonly Throttle[], ip: string) => [...(await count(rules, attempt(ip)))];
  expect(await told([look], '203.0.113.120')).toEqual([['attempts', 0]]);
  expect(await told([attempts], '203.0.113.120')).toEqual([['attempts', 1]]);
  expect(await told([attempts], '203.0.113.120')).toEqual([['attempts', 2]]);
  for (let times = 0; times < 5; times += 1) expect(await told([look], '203.0.113.120')).toEqual([['attempts', 2]]);
  await count([attempts], attempt('203.0.113.120'));
  await expect(count([attempts], attempt('203.0.113.120'))).rejects.toMatchObject({ status: 429 });
  expect(await told([look], '203.0.113.120')).toEqual([['attempts', 4]]);
  expect(await told([look], '203.0.113.121')).toEqual([['attempts', 0]]);
});

test('a network of a busy site is told its share of it', async () => {
  const count = createThrottle(h.database);
  for (let network = 0; network < 8; network += 1) await count([attempts], attempt(`2001:db8:77:${network}::1`));
  const told = await count([{ ...attempts, counts: false }], attempt('2001:db8:77:ff::1'));
  expect(told.get('attempts')).toBe(2);
});
