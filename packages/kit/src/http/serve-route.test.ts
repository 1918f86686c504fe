import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineEvent, emit } from '../events.ts';
import { defineModule } from '../module.ts';
import { probeHarness, type ProbeHarness } from '../testing/probe.ts';
import { route } from '../route.ts';

const written = defineEvent({
  name: 'probe.written',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({}),
  subject: () => ({ type: 'probe', id: 'x' }),
});
const body = z.strictObject({ name: z.string().min(1).max(10), age: z.int().min(0).max(150).optional() });

const probes = defineModule({
  name: 'probes',
  routes: [
    route({
      operationId: 'portal.probes.write',
      method: 'POST',
      path: '/api/portal/probes',
      summary: 'Writes',
      access: 'public',
      body,
      response: z.object({ name: z.string() }),
      handler: async (ctx, input) => {
        await emit(ctx, written, {});
        // More than the schema declares: it must not leave.
        return { name: input.body.name, secret: 'never shown' };
      },
    }),
    route({
      operationId: 'portal.probes.read',
      method: 'GET',
      path: '/api/portal/probes',
      summary: 'Tries to write',
      access: 'public',
      response: z.object({}),
      handler: async (ctx) => {
        await emit(ctx, written, {});
        return {};
      },
    }),
    route({
      operationId: 'portal.probes.speak',
      method: 'GET',
      path: '/api/portal/probes/language',
      summary: 'Says in which language it answers',
      access: 'public',
      response: z.object({ locale: z.string() }),
      handler: (ctx) => Promise.resolve({ locale: ctx.locale }),
    }),
    route({
      operationId: 'portal.probes.download',
      method: 'GET',
      path: '/api/portal/probes/file',
      summary: 'Gives a file back under the name that is asked for',
      access: 'public',
      query: z.strictObject({ name: z.string(), inline: z.stringbool().default(false) }),
      response: null,
      produces: ['application/pdf'],
      handler: async (_ctx, { query }) => ({
        filename: JSON.parse(query.name),
        contentType: 'application/pdf',
        body: Buffer.from('%PDF'),
        inline: query.inline,
      }),
    }),
    route({
      operationId: 'portal.probes.fail',
      method: 'PUT',
      path: '/api/portal/probes',
      summary: 'Fails',
      access: 'public',
      response: null,
      handler: async () => {
        throw new Error('select secret_column from /srv/app/secret.ts');
      },
    }),
  ],
});

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([probes]);
});
afterAll(() => h.close());

async function call(method: 'GET' | 'POST' | 'PUT', headers: Record<string, string> = {}, payload?: string | object) {
  return (await h.app()).inject({
    method,
    url: '/api/portal/probes',
    headers,
    ...(payload === undefined ? {} : { payload }),
  });
}
const writes = async (): Promise<number> => (await h.events(h.tenant.id)).length;

test('only what the schema declares leaves the server', async () => {
  const response = await call('POST', {}, { name: 'Karim' });
  expect(response.json()).toEqual({ name: 'Karim' });
});

test('a GET cannot write: PostgreSQL itself refuses', async () => {
  const before = await writes();
  expect((await call('GET')).statusCode).toBe(500);
  expect(await writes()).toBe(before);
});

test('an answer is in the language of the screen that asks, then in that of the request', async () => {
  const asked = async (headers: Record<string, string>): Promise<string> =>
    (await (await h.app()).inject({ method: 'GET', url: '/api/portal/probes/language', headers })).json<{
      locale: string;
    }>().locale;
  expect(await asked({ 'accept-language': 'en', cookie: 'locale=ar' })).toBe('ar');
  expect(await asked({ 'accept-language': 'en' })).toBe('en');
  expect(await asked({ 'accept-language': 'en', cookie: 'locale=xx' })).toBe('en');
});

test.each([
  ['facture.pdf', 'attachment; filename=facture.pdf'],
  ['a "b" \\ c.pdf', 'attachment; filename="a \\"b\\" \\\\ c.pdf"'],
  ['reçu été.pdf', `attachment; filename="re?u ?t?.pdf"; filename*=UTF-8''re%C3%A7u%20%C3%A9t%C3%A9.pdf`],
  ['فاتورة.pdf', `attachment; filename="??????.pdf"; filename*=UTF-8''%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9.pdf`],
  ['a\r\nset-cookie: b=c', `attachment; filename="a??set-cookie: b=c"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20b%3Dc`],
  ['\ud800.pdf', `attachment; filename="?.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
])('a file is given back as %j (RFC 6266)', async (name, expected) => {
  const ask = (more: Record<string, string>) =>
    h
      .app()
      .then((app) => app.inject({ url: '/api/portal/probes/file', query: { name: JSON.stringify(name), ...more } }));
  expect((await ask({})).headers['content-disposition']).toBe(expected);
  expect((await ask({ inline: 'true' })).headers['content-disposition']).toMatch(/^inline; filename/);
});

describe('another site’s writes are refused (B13)', () => {
  const attempts: readonly (readonly [string, Record<string, string>])[] = [
    ['cross-site', { 'sec-fetch-site': 'cross-site', cookie: 'a=b' }],
    ['a sibling host', { 'sec-fetch-site': 'same-site', cookie: 'a=b' }],
    ['Origin: null', { origin: 'null', cookie: 'a=b' }],
    ['another origin', { origin: 'https://evil.example', cookie: 'a=b' }],
    ['a cookie without any of these headers', { cookie: 'a=b' }],
    ['a password in the address', { authorization: 'Basic YTpi', 'sec-fetch-site': 'cross-site', cookie: 'a=b' }],
    ['a token that is none', { authorization: 'Bearer none', 'sec-fetch-site': 'cross-site' }],
    ['a token that is none, beside a cookie', { authorization: 'Bearer none', cookie: 'a=b' }],
  ];
  for (const [name, headers] of attempts) {
    test(name, async () => {
      const before = await writes();
      const response = await call('POST', headers, { name: 'Karim' });
      expect([response.statusCode, response.json().code]).toEqual([403, 'common.cross_site']);
      expect(await writes()).toBe(before);
    });
  }
  for (const [name, type, payload] of [
    ['text/plain', 'text/plain', '{"name":"Karim"}'],
    ['a form', 'application/x-www-form-urlencoded', 'name=Karim'],
    [
      'multipart',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nKarim\r\n--x--\r\n',
    ],
  ] as const) {
    test(name, async () => {
      const before = await writes();
      const response = await call('POST', { 'sec-fetch-site': 'same-origin', 'content-type': type }, payload);
      expect(response.statusCode).toBeGreaterThanOrEqual(400);
      expect(response.statusCode).toBeLessThan(500);
      expect(await writes()).toBe(before);
    });
  }
});

test('bad input gets its pointer and code, and nothing of the request is executed', async () => {
  const before = await writes();
  const errors = async (payload: object) => (await call('POST', {}, payload)).json().errors;
  expect(await errors({})).toEqual([
    { pointer: '/body/name', code: 'required', params: expect.objectContaining({ expected: 'string' }) },
  ]);
  expect(await errors({ name: 'Karim', role: 'admin' })).toEqual([
    { pointer: '/body/role', code: 'unrecognized_keys', params: {} },
  ]);
  expect(await errors({ name: 'x'.repeat(11), age: 151 })).toMatchObject([
    { pointer: '/body/name', code: 'too_big', params: { maximum: 10 } },
    { pointer: '/body/age', code: 'too_big', params: { maximum: 150 } },
  ]);
  for (const payload of ['{"name":', '{"__proto__":{"a":1},"name":"x"}', '[]', '"x"', '', 'null']) {
    const response = await call('POST', { 'content-type': 'application/json' }, payload);
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
  }
  expect(await writes()).toBe(before);
});

test('an unexpected failure is answered without detail (E7)', async () => {
  const response = await call('PUT');
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toMatch(/secret|select|\.ts|at /);
  expect(response.json()).toMatchObject({ code: 'common.internal', requestId: response.headers['x-request-id'] });
});

test('a request whose forwarded address cannot be read is refused, whatever it asks for (E9)', async () => {
  const app = await h.app();
  const from = (url: string, remoteAddress: string, forwarded: string) =>
    app.inject({ method: 'GET', url, remoteAddress, headers: { 'x-forwarded-for': forwarded } });
  for (const url of ['/api/portal/probes/language', '/api/corporate/nothing', '/elsewhere']) {
    const answer = await from(url, '192.0.2.1', '203.0.113.9, unknown');
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { code: 'common.bad_request', params: { reason: 'x-forwarded-for' } },
    ]);
  }
  // From anybody but a trusted proxy the header says nothing.
  expect((await from('/api/portal/probes/language', '203.0.113.9', 'unknown')).statusCode).toBe(200);
  expect((await from('/api/portal/probes/language', '192.0.2.1', 'unknown, 203.0.113.9')).statusCode).toBe(200);
});

test('a body over a megabyte is refused before it is read', async () => {
  const response = await call(
    'POST',
    { 'content-type': 'application/json' },
    JSON.stringify({ name: 'x'.repeat(1_048_577) }),
  );
  expect([response.statusCode, response.json().code]).toEqual([413, 'common.too_large']);
});

test('JSON nested deeper than anything we ask for is refused before anything walks it', async () => {
  const app = await h.app();
  for (const payload of ['['.repeat(10_000) + ']'.repeat(10_000), `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`]) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/portal/probes',
      headers: { host: 'localhost', 'content-type': 'application/json', 'idempotency-key': 'deep-enough' },
      payload,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'common.bad_request', params: { reason: 'depth' } });
  }
});

test('a URL that cannot be read is answered with the headers of every answer', async () => {
  const answer = await (await h.app()).inject({ method: 'GET', url: '/%zz', headers: { host: 'localhost' } });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
});
