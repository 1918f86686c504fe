import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiHeaders, bearerOf, isCrossSite, refuseDeep, securityHeaders } from './guards.ts';

const app = Fastify();
beforeAll(async () => {
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'],
    url: '/',
    exposeHeadRoute: false,
    handler: (request) => ({ crossSite: isCrossSite(request), bearer: bearerOf(request) ?? null }),
  });
  app.get('/page', (request, reply) => {
    void reply.header('content-security-policy', "default-src 'self'");
    securityHeaders(request, reply);
    return 'page';
  });
  app.get('/plain', (request, reply) => {
    securityHeaders(request, reply);
    return 'plain';
  });
  await app.ready();
});
afterAll(() => app.close());

describe('a write that another site made the browser send', () => {
  type Headers = Record<string, string>;
  const host = 'atlas.example:3000';
  test.each<[string, Headers, boolean]>([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }, false],
    ['typed by a person', { 'sec-fetch-site': 'none' }, false],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, true],
    ['from a neighbour below our domain', { 'sec-fetch-site': 'same-site' }, true],
    ['from another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: `https://${host}` }, true],
    ['an old browser on our page', { origin: `https://${host}`, cookie: 'a=b' }, false],
    ['an old browser elsewhere', { origin: 'https://evil.example' }, true],
    ['an old browser at another port', { origin: 'https://atlas.example:4000' }, true],
    ['an origin that is none', { origin: 'null' }, true],
    ['without an origin, with a cookie', { cookie: 'a=b' }, true],
    ['a program without a cookie', {}, false],
    ['with a token beside it', { authorization: 'Bearer x', 'sec-fetch-site': 'cross-site' }, true],
    ['with a password in the address', { authorization: 'Basic YTpi', cookie: 'a=b' }, true],
  ])('%s', async (_name, headers, crossSite) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      expect((await app.inject({ method, url: '/', headers: { host, ...headers } })).json(), method).toMatchObject({
        crossSite,
      });
  });

  test.each([
    ['Bearer cm_abc', 'cm_abc'],
    ['bearer cm_abc', null],
    ['Bearer  cm_abc', null],
    ['Bearer a b', null],
    ['Bearer', null],
    [`Bearer ${'x'.repeat(4001)}`, null],
    ['Basic cm_abc', null],
  ])('%s shows the token %j', async (authorization, bearer) => {
    expect((await app.inject({ url: '/', headers: { host, authorization } })).json()).toMatchObject({ bearer });
  });

  test('reading is nobody’s harm', async () => {
    const headers = { host, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', cookie: 'a=b' };
    expect((await app.inject({ url: '/', headers })).json()).toMatchObject({ crossSite: false });
  });
});

describe('depth', () => {
  const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = wrap(value);
    return value;
  };
  test.each<[string, (inner: unknown) => unknown]>([
    ['lists', (inner) => [inner]],
    ['objects', (inner) => ({ a: 1, inner })],
    ['both', (inner) => [{ inner }, 2]],
  ])('of %s is bounded', (name, wrap) => {
    const levels = name === 'both' ? 32 : 64;
    expect(() => refuseDeep(nested(levels, wrap))).not.toThrow();
    expect(() => refuseDeep(nested(levels + 1, wrap))).toThrow(
      expect.objectContaining({ code: 'common.bad_request', params: { reason: 'depth' } }),
    );
  });

  test('wide, flat or binary is no depth', () => {
    expect(() => refuseDeep({ a: Array.from({ length: 10_000 }, () => ({})) })).not.toThrow();
    for (const flat of [undefined, null, 'x', 3, [], {}]) expect(() => refuseDeep(flat)).not.toThrow();
    expect(() => refuseDeep(nested(64, (inner) => [inner === 1 ? Buffer.alloc(9) : inner]))).not.toThrow();
    expect(() => refuseDeep(nested(200_000, (inner) => [inner]))).toThrow();
  });
});

test('headers: the same on every answer; a page keeps its own policy', async () => {
  const all = apiHeaders('r1');
  expect(all).toMatchObject({
    'x-request-id': 'r1',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  });
  const plain = await app.inject({ url: '/plain' });
  expect(plain.headers).toMatchObject({ ...all, 'x-request-id': expect.stringMatching(/./) });
  const page = await app.inject({ url: '/page' });
  expect(page.headers).toMatchObject({
    ...all,
    'x-request-id': expect.stringMatching(/./),
    'content-security-policy': "default-src 'self'",
  });
});
