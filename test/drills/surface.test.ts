import { until } from '@cm/kit/testing/until';
import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from './canaries.ts';
import { type Callers, callersOf } from './callers.ts';
import { ATLAS } from './principals.ts';
import { callOf, fillExample, isUnsafe, operations } from './operations.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

let system: TestSystem;
let callers: Callers;
beforeAll(async () => {
  system = await openTestSystem();
  callers = await callersOf(system);
});
afterAll(() => system.close());

type Answer = Awaited<ReturnType<TestSystem['app']['inject']>>;

/** What every answer carries, whatever it answers (I2). */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /^max-age=(3153[6-9]|3[2-9]|[4-9])\d+; includeSubDomains/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(same-origin|no-referrer|strict-origin)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*microphone=\(\).*geolocation=\(\)/,
  'x-request-id': /^[0-9a-f-]{36}$/,
};
/** No policy may fall back to something open. */
const CLOSED = /default-src 'none'/;
const PAGE =
  /script-src 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic'.*base-uri 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/;

function headerFaults(answer: Answer, kind: 'api' | 'page' | 'asset' | 'document'): string[] {
  const faults = Object.entries(EVERYWHERE).flatMap(([name, wanted]) =>
    wanted.test(String(answer.headers[name])) ? [] : [`${name}: ${String(answer.headers[name])}`],
  );
  const policy = String(answer.headers['content-security-policy']);
  if (!CLOSED.test(policy) || /unsafe-eval|script-src[^;]*unsafe-inline|\*/.test(policy))
    faults.push(`policy: ${policy}`);
  if (kind === 'page' && !PAGE.test(policy)) faults.push(`page policy: ${policy}`);
  const cache = String(answer.headers['cache-control']);
  if (kind === 'asset' ? !/immutable/.test(cache) : cache !== 'no-store') faults.push(`cache-control: ${cache}`);
  for (const name of ['server', 'x-powered-by']) if (answer.headers[name] !== undefined) faults.push(`says ${name}`);
  return faults;
}

/** `__Host-`, Secure, HttpOnly, SameSite, the whole path and no domain (B12). */
function cookieFaults(answer: Answer): string[] {
  const lines = [answer.headers['set-cookie'] ?? []].flat();
  return lines.filter(
    (line) =>
      !/^__Host-[a-z_]+=/.test(line) ||
      !/; Secure/i.test(line) ||
      !/; HttpOnly/i.test(line) ||
      !/; SameSite=(Lax|Strict)/i.test(line) ||
      !/; Path=\/(;|$)/i.test(line) ||
      /; Domain=/i.test(line),
  );
}

describe('what the server serves is what its document says (E10)', () => {
  test('no route that the document does not name, but for the few we know', () => {
    const served = new Set<string>();
    const stack: string[] = [];
    for (const line of system.app.printRoutes({ commonPrefix: false, includeHooks: false }).split('\n')) {
      const found = /^([│ ]*)(?:├──|└──) (\S+) \(([A-Z, ]+)\)/.exec(line);
      const branch = /^([│ ]*)(?:├──|└──) (\S+)/.exec(line);
      if (!branch) continue;
      const depth = (branch[1] ?? '').length / 4;
      stack.length = depth;
      stack[depth] = branch[2] ?? '';
      if (!found) continue;
      for (const method of (found[3] ?? '').split(', '))
        if (method !== 'HEAD') served.add(`${method} ${stack.join('')}`);
    }
    const documented = new Set(operations.map(({ route }) => `${route.method} ${route.path}`));
    const known = new Set(
      [
        '/healthz',
        '/readyz',
        '/metrics',
        '/api/openapi.json',
        '/api/docs',
        '/dev',
        '/dev/mail',
        '/dev/mail/:name',
        '/dev/sms',
        '/assets/*',
        '/*',
        '*',
      ].map((path) => `GET ${path}`),
    );
    const extra = [...served].filter((route) => !documented.has(route) && !known.has(route));
    const missing = [...documented].filter((route) => !served.has(route));
    tell(
      `E10: ${served.size} routes served, ${documented.size} documented, ${extra.length} unknown, ${missing.length} missing`,
    );
    expect(extra).toEqual([]);
    expect(missing).toEqual([]);
  });

  test('production refuses a database of the demonstration, in one sentence', async () => {
    const promoted = openTestSystem({
      NODE_ENV: 'production',
      CLAMD: 'none',
      APP_SECRET: 'a-secret-of-production-for-this-test-only',
      PUBLIC_URL: 'http://localhost:3000',
      MAIL: 'none',
    });
    await expect(promoted).rejects.toThrow(/holds the people of the demonstration/);
  });

  test('pages for developers are for this machine, on a known host, in development', async () => {
    const ask = (app: TestSystem['app'], url: string, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
      app.inject({ method: 'GET', url, remoteAddress, headers: { host: ATLAS.host, ...headers } });
    expect((await ask(system.app, '/dev', {})).body).toContain('Développement');
    for (const url of ['/dev', '/dev/mail', '/dev/mail/x.eml', '/dev/sms']) {
      expect((await ask(system.app, url, { host: 'rebound.example' })).statusCode, url).toBe(404);
      expect((await ask(system.app, url, { 'x-forwarded-for': '203.0.113.9' })).statusCode, url).toBe(404);
      expect((await ask(system.app, url, {}, '203.0.113.9')).statusCode, url).toBe(404);
    }
    const other = await openTestSystem({ NODE_ENV: 'test' });
    // The portal's page answers every path of its own; what it must not be is ours.
    for (const url of ['/dev', '/dev/mail', '/dev/mail/x.eml', '/dev/sms'])
      expect((await ask(other.app, url, {})).body).not.toMatch(/Développement|Courrier sortant|SMS sortants/);
    await other.close();
  });
});

test('every answer of every kind carries the headers, and every cookie is closed (I2, B12)', async () => {
  const faults: string[] = [];
  let answers = 0;
  let cookies = 0;
  const look = (name: string, answer: Answer, kind: Parameters<typeof headerFaults>[1]): void => {
    answers += 1;
    cookies += [answer.headers['set-cookie'] ?? []].flat().length;
    faults.push(...[...headerFaults(answer, kind), ...cookieFaults(answer)].map((fault) => `${name}: ${fault}`));
  };
  for (const operation of operations) {
    const as = await callers.of(operation);
    const call = callOf(operation, await fillExample(system, operation, as), as);
    look(operation.id, await system.app.inject(call), 'api');
    look(`${operation.id} for nobody`, await system.app.inject({ ...call, headers: { host: ATLAS.host } }), 'api');
  }
  const pages = ['/', '/corporate', '/corporate/tickets', '/admin', '/tickets/x', '/sign-in?next=//evil.example'];
  for (const url of pages)
    look(url, await system.app.inject({ method: 'GET', url, headers: { host: ATLAS.host } }), 'page');
  for (const url of ['/assets/app-0a1b2c3d.js'])
    look(url, await system.app.inject({ method: 'GET', url, headers: { host: ATLAS.host } }), 'asset');
  const others: readonly [string, string, string][] = [
    ['GET', '/healthz', ATLAS.host],
    ['GET', '/readyz', ATLAS.host],
    ['GET', '/metrics', ATLAS.host],
    ['GET', '/api/openapi.json', ATLAS.host],
    ['GET', '/api/docs', ATLAS.host],
    ['GET', '/dev', ATLAS.host],
    ['GET', '/dev/mail', ATLAS.host],
    ['GET', '/api/nothing', ATLAS.host],
    ['GET', '/assets/nothing.js', ATLAS.host],
    ['GET', '/', 'nobody.example'],
    ['GET', '/%zz', ATLAS.host],
    ['GET', `/api/portal/tickets/${'x'.repeat(300)}`, ATLAS.host],
    ['PUT', '/api/portal/tickets', ATLAS.host],
    ['OPTIONS', '/api/portal/tickets', ATLAS.host],
    ['HEAD', '/api/portal/tickets', ATLAS.host],
    ['TRACE', '/', ATLAS.host],
  ];
  for (const [method, url, host] of others) {
    const answer = await system.app.inject({ method: method as 'GET', url, headers: { host } });
    look(`${method} ${url.slice(0, 40)}`, answer, 'api');
  }
  for (const url of ['/corporate', '/admin', '/metrics', '/dev'])
    look(
      `${url} from outside`,
      await system.app.inject({ method: 'GET', url, remoteAddress: '203.0.113.9', headers: { host: ATLAS.host } }),
      'api',
    );
  tell(`I2: ${answers} answers looked at, ${faults.length} faults; B12: ${cookies} cookies set, all __Host-`);
  expect(faults).toEqual([]);
  expect(cookies).toBeGreaterThan(3);
});

test('outside the network a page of the staff does not exist, however its address is spelt (A9)', async () => {
  const status = async (url: string, remoteAddress: string) =>
    (await system.app.inject({ method: 'GET', url, remoteAddress, headers: { host: ATLAS.host } })).statusCode;
  for (const url of ['/corporate', '/admin/users', '/%63orporate', '/CORPORATE/x', '/%2fadmin', '/admin%2f']) {
    const plain = new URL(url, 'http://localhost').pathname;
    expect(await status(plain, '203.0.113.9'), plain).toBe(404);
    expect(await status(plain, '127.0.0.1'), plain).toBe(200);
  }
  expect(await status('/tickets', '203.0.113.9')).toBe(200);
});

test('nor outside the networks that an operator named of these (A9)', async () => {
  const page = async (url: string, remoteAddress: string) =>
    (await system.app.inject({ method: 'GET', url, remoteAddress, headers: { host: ATLAS.host } })).statusCode;
  const name = (networks: readonly string[]) =>
    system.owner.query(
      `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'identity.staff_networks', $2, now())
       on conflict on constraint settings_pkey do update set value = excluded.value`,
      [ATLAS.id, JSON.stringify(networks)],
    );
  await name(['10.8.1.0/24']);
  await until('what was named holds', async () => (await page('/admin', '127.0.0.1')) === 404);
  expect([await page('/corporate', '127.0.0.1'), await page('/%63orporate', '10.8.2.7')]).toEqual([404, 404]);
  expect([await page('/corporate', '10.8.1.7'), await page('/tickets', '127.0.0.1')]).toEqual([200, 200]);
  await name([]);
  await until('nothing is named any more', async () => (await page('/admin', '127.0.0.1')) === 200);
});

test('a browser that another site drives changes nothing (B13)', async () => {
  const unsafe = operations.filter(isUnsafe);
  const variants: Readonly<Record<string, (headers: Record<string, string>) => Record<string, string>>> = {
    'cross-site': (headers) => ({ ...headers, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }),
    'same-site sibling': (headers) => ({
      ...headers,
      'sec-fetch-site': 'same-site',
      origin: 'http://sahara.localhost',
    }),
    'old browser, other origin': ({ 'sec-fetch-site': _site, ...headers }) => ({
      ...headers,
      origin: 'https://evil.example',
    }),
    'Origin: null': ({ 'sec-fetch-site': _site, ...headers }) => ({ ...headers, origin: 'null' }),
    'no origin, with a cookie': ({ 'sec-fetch-site': _site, ...headers }) => headers,
    'text/plain': ({ 'sec-fetch-site': _site, ...headers }) => ({ ...headers, 'content-type': 'text/plain' }),
    form: (headers) => ({
      ...headers,
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    }),
    'same origin, but a form': (headers) => ({ ...headers, 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const calls = [];
  for (const operation of unsafe) {
    const as = await callers.of(operation);
    calls.push({ operation, call: callOf(operation, await fillExample(system, operation, as), as) });
  }
  const before = await digestOf(system, ATLAS.id);
  const passed: string[] = [];
  let sent = 0;
  for (const { operation, call } of calls) {
    for (const [name, change] of Object.entries(variants)) {
      // A form without a body is nothing but a request of our own pages.
      if (name === 'same origin, but a form' && call.payload === undefined) continue;
      const headers = change({ ...call.headers });
      const answer = await system.app.inject({ ...call, headers });
      sent += 1;
      if (answer.statusCode < 400) passed.push(`${name}: ${operation.id} answered ${answer.statusCode}`);
    }
    for (const method of ['GET', 'HEAD'] as const) {
      const { payload: _payload, ...bare } = call;
      const headers = { ...bare.headers, 'x-http-method-override': call.method, 'x-method-override': call.method };
      await system.app.inject({
        ...bare,
        method,
        url: `${bare.url}${bare.url.includes('?') ? '&' : '?'}_method=${call.method}`,
        headers,
      });
      sent += 1;
    }
  }
  const after = await digestOf(system, ATLAS.id);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  tell(
    `B13: ${unsafe.length} unsafe operations × ${Object.keys(variants).length + 2} ways, ${sent} requests, ${passed.length} passed, ${changed.length} tables changed`,
  );
  expect(passed).toEqual([]);
  expect(changed).toEqual([]);
});
