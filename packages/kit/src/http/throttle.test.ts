import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { defineModule } from '../module.ts';
import { probeHarness, type ProbeHarness } from '../testing/probe.ts';
import { route, type Throttle } from '../route.ts';
import { createBucket, createThrottle } from './throttle.ts';

const attempts: Throttle = { name: 'attempts', by: 'ip', limit: 3, windowSeconds: 900 };
const perAccount: Throttle = { name: 'account', by: 'ip_and_body', property: 'email', limit: 2, windowSeconds: 900 };

const doors = defineModule({
  name: 'doors',
  routes: [
    route({
      operationId: 'portal.doors.knock',
      method: 'POST',
      path: '/api/portal/doors',
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
  h = await probeHarness([doors]);
});
afterAll(() => h.close());

let account = 0;
async function knock(remoteAddress: string, email = `someone${(account += 1)}@example.dz`) {
  const app = await h.app();
  return app.inject({ method: 'POST', url: '/api/portal/doors', remoteAddress, payload: { email } });
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

test('what failed on the way counts too', async () => {
  const app = await h.app();
  const send = (payload: object) =>
    app.inject({ method: 'POST', url: '/api/portal/doors', remoteAddress: '203.0.113.20', payload });
  const answers = [];
  for (const payload of [{}, {}, { email: 'x@y.dz' }, { email: 'x@y.dz' }]) answers.push(await send(payload));
  expect(answers.map((answer) => answer.statusCode)).toEqual([400, 400, 204, 429]);
});

const attempt = (ip: string) => ({ tenantId: h.tenant.id, ip, body: {} });

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

test('without a count there is no attempt', async () => {
  await h.admin.query('alter table kit.throttles rename to hidden');
  await expect(createThrottle(h.database)([attempts], attempt('203.0.113.60'))).rejects.toThrow('throttles');
  await h.admin.query('alter table kit.hidden rename to throttles');
});

test('a caller has its rate and a burst, another caller has its own', () => {
  const take = createBucket(120);
  const start = 1_000_000;
  const first = Array.from({ length: 40 }, () => take('a', start));
  expect(first.filter((wait) => wait === 0)).toHaveLength(31);
  expect(take('a', start)).toBeGreaterThan(0);
  expect(take('b', start)).toBe(0);
  const later = Array.from({ length: 10 }, () => take('a', start + 5000));
  expect(later.filter((wait) => wait === 0)).toHaveLength(10);
  expect(take('a', start + 60_000)).toBe(0);
});
