import { createHash } from 'node:crypto';
import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPerson, type Browser } from '@cm/identity/testing/factor-people';
import { type HostileProvider, startHostileProvider } from './testing/hostile-provider.ts';
import { startOpenIdProvider, type TestProvider } from './testing/openid-provider.ts';
import {
  anEnabledProvider,
  aVisitor,
  comeBack,
  depart,
  departToLink,
  queryOf,
  startWithProviders,
  stateOf,
} from './testing/provider-world.ts';
import { aMailDomain, aTenant } from '@cm/identity/testing';

/** What a provider, or whoever stands between it and us, may try (quality catalogue B17): nothing of it is accepted. */
const SLUG = 'assiege';
let h: Harness;
let idp: TestProvider;
let hostile: HostileProvider;
let tenant: Tenant;
let providerId: string;
let honestId: string;
let userId: string;

const site = `http://${SLUG}.localhost:3000`;
const redirectUri = `${site}/sign-in/return`;

beforeAll(async () => {
  idp = await startOpenIdProvider([redirectUri, `${site}/corporate/sign-in/return`]);
  hostile = await startHostileProvider(() => h.clock.now());
  h = await startWithProviders([hostile.issuer, idp.issuer]);
  h.clock.set(new Date());
  tenant = await aTenant(h, { slug: SLUG });
  await aMailDomain(h, tenant, 'atlas.dz');
  providerId = await anEnabledProvider(h, tenant, hostile);
  honestId = await anEnabledProvider(h, tenant, idp);
  const person = await aPerson(h, tenant);
  ({ userId } = person);
  await h.admin.query("update identity.users set email = 'samia@atlas.dz' where id = $1", [userId]);
  const away = await departToLink(person, providerId);
  const asked = new URL(away.url).searchParams;
  hostile.nonce = asked.get('nonce') ?? '';
  expect(await comeBack(person.browser, 'portal', `code=c&state=${asked.get('state')}`)).toMatchObject({
    state: 'linked',
  });
  idp.people.set('samia', { email: 'samia@atlas.dz', emailVerified: true });
  idp.person = 'samia';
});
afterAll(async () => {
  await h.close();
  await hostile.close();
  await idp.close();
});
beforeEach(() => {
  h.clock.set(new Date());
  hostile.reset();
});

interface Away {
  readonly browser: Browser;
  readonly state: string;
  readonly challenge: string;
}

/** A browser at the hostile provider, which is told the nonce of its sign-in. */
async function away(browser: Browser = aVisitor(h, tenant)): Promise<Away> {
  const { url, status } = await depart(browser, 'portal', providerId);
  expect(status).toBe(200);
  const asked = new URL(url).searchParams;
  hostile.nonce = asked.get('nonce') ?? '';
  return { browser, state: asked.get('state') ?? '', challenge: asked.get('code_challenge') ?? '' };
}

const answer = ({ state }: Away, more = ''): string => `code=c&state=${state}${more}`;
const asksFor = (path: string): number => hostile.requests.filter((one) => one.path === path).length;

/** The answer is refused, and nobody is in. */
async function refused(what: string, { browser }: Away, parameters: string): Promise<void> {
  const { status, code } = await comeBack(browser, 'portal', parameters);
  expect({ status, code }, what).toEqual({ status: 401, code: 'identity.provider_refused' });
  expect(await stateOf(browser, 'portal'), what).toBe('anonymous');
}

async function accepted(): Promise<void> {
  const one = await away();
  expect(await comeBack(one.browser, 'portal', answer(one))).toMatchObject({ state: 'signed_in' });
}

test('what is as it should be is accepted', accepted);

test('state: missing, foreign, doubled, of another attempt; the provider is not even asked (B17)', async () => {
  const other = await away();
  const variants: readonly (readonly [string, (one: Away) => string])[] = [
    ['missing', () => 'code=c'],
    ['empty', () => 'code=c&state='],
    ['foreign', () => `code=c&state=${'x'.repeat(43)}`],
    ['of another attempt', () => `code=c&state=${other.state}`],
    ['doubled', ({ state }) => `code=c&state=${state}&state=${state}`],
    ['doubled, the foreign one first', ({ state }) => `code=c&state=x&state=${state}`],
    ['shortened', ({ state }) => `code=c&state=${state.slice(1)}`],
    ['in another case', ({ state }) => `code=c&STATE=${state}`],
    ['behind a hash', ({ state }) => `code=c#state=${state}`],
  ];
  for (const [what, parameters] of variants) {
    const one = await away();
    hostile.requests.length = 0;
    await refused(what, one, parameters(one));
    expect(hostile.requests, what).toEqual([]);
  }
});

test('an answer is of the browser that left: no cookie, another’s, another area’s, another operator’s, a second time, too late', async () => {
  const one = await away();
  const nobody = aVisitor(h, tenant);
  expect(await comeBack(nobody, 'portal', answer(one))).toMatchObject({
    status: 401,
    code: 'identity.provider_refused',
  });
  const other = await away();
  await refused('of another browser', other, answer(one));
  expect(asksFor('/token')).toBe(0);
  const crossed = await away();
  expect(await comeBack(crossed.browser, 'corporate', answer(crossed))).toMatchObject({ status: 401 });
  expect(asksFor('/token')).toBe(0);
  expect(await stateOf(crossed.browser, 'corporate')).toBe('anonymous');
  const foreign = aVisitor(h, await aTenant(h));
  foreign.jar.set('__Host-cm_provider', one.browser.jar.get('__Host-cm_provider') ?? '');
  expect(await comeBack(foreign, 'portal', answer(one))).toMatchObject({
    status: 401,
    code: 'identity.provider_refused',
  });
  const late = await away();
  h.clock.advance(600);
  await refused('after ten minutes', late, answer(late));
  h.clock.set(new Date());
  const twice = await away();
  const cookie = twice.browser.jar.get('__Host-cm_provider') ?? '';
  expect(await comeBack(twice.browser, 'portal', answer(twice))).toMatchObject({ state: 'signed_in' });
  const again = aVisitor(h, tenant);
  again.jar.set('__Host-cm_provider', cookie);
  await refused('a second time', { ...twice, browser: again }, answer(twice));
});

test('of many answers at the same moment one is evaluated', async () => {
  const one = await away();
  const all = await Promise.all(Array.from({ length: 8 }, () => comeBack(one.browser, 'portal', answer(one))));
  expect(all.filter(({ status }) => status === 200).length).toBe(1);
  expect(asksFor('/token')).toBe(1);
});

test('an answer without a code, with two, with an error, in another form, or that names another issuer (RFC 9207)', async () => {
  const variants: readonly (readonly [string, string])[] = [
    ['no code', ''],
    ['two codes', 'code=a&code=b'],
    ['an error', 'error=access_denied'],
    ['an error beside a code', 'code=c&error=access_denied'],
    ['a token instead', 'id_token=x.y.z'],
    ['a token beside a code', 'code=c&id_token=x.y.z'],
    ['a signed answer', 'response=x.y.z'],
    ['another issuer', `code=c&iss=${encodeURIComponent(idp.issuer)}`],
    ['an issuer with a slash', `code=c&iss=${encodeURIComponent(`${hostile.issuer}/`)}`],
    ['an empty issuer', 'code=c&iss='],
    ['two issuers', `code=c&iss=${encodeURIComponent(hostile.issuer)}&iss=${encodeURIComponent(idp.issuer)}`],
  ];
  for (const [what, parameters] of variants) {
    const one = await away();
    hostile.requests.length = 0;
    await refused(what, one, `${parameters}&state=${one.state}`);
    expect(asksFor('/token'), what).toBe(0);
  }
  hostile.metadata = { authorization_response_iss_parameter_supported: true };
  const silent = await away();
  await refused('no issuer of a provider that names itself', silent, answer(silent));
  const named = await away();
  const iss = `&iss=${encodeURIComponent(hostile.issuer)}`;
  expect(await comeBack(named.browser, 'portal', answer(named, iss))).toMatchObject({ state: 'signed_in' });
});

test('ID tokens that are not this provider’s, ours, of this sign-in, or of this moment', async () => {
  const seconds = Math.floor(Date.now() / 1000);
  const variants: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['iss of another', { iss: idp.issuer }],
    ['iss with a slash', { iss: `${hostile.issuer}/` }],
    ['iss missing', { iss: undefined }],
    ['aud of another', { aud: 'another' }],
    ['aud of others', { aud: ['another', 'third'] }],
    ['aud missing', { aud: undefined }],
    ['aud empty', { aud: [] }],
    ['aud of several without azp', { aud: ['cloudmanager', 'another'] }],
    ['azp of another', { aud: ['cloudmanager', 'another'], azp: 'another' }],
    ['azp of another beside our aud', { azp: 'another' }],
    ['nonce of another', { nonce: 'x'.repeat(43) }],
    ['nonce missing', { nonce: undefined }],
    ['nonce empty', { nonce: '' }],
    ['nonce a list', { nonce: ['x'] }],
    ['expired', { exp: seconds - 60 }],
    ['exp missing', { exp: undefined }],
    ['exp a text', { exp: String(seconds + 300) }],
    ['iat missing', { iat: undefined }],
    ['not yet', { nbf: seconds + 600 }],
    ['sub missing', { sub: undefined }],
    ['sub empty', { sub: '' }],
    ['sub a number', { sub: 1 }],
    ['sub too long', { sub: 's'.repeat(256) }],
  ];
  for (const [what, claims] of variants) {
    hostile.claims = claims;
    const one = await away();
    await refused(what, one, answer(one));
  }
  expect(variants.length).toBe(23);
  hostile.claims = {};
  await accepted();
});

test('ID tokens that are signed by nobody, by a shared secret, by another key', async () => {
  let tried = 0;
  for (const signing of ['none', 'hs256', 'hs256_public_key', 'foreign', 'rs256_as_hs256'] as const) {
    for (const advertised of [['RS256'], ['RS256', 'HS256', 'none'], undefined]) {
      hostile.reset();
      hostile.signing = signing;
      hostile.metadata = { id_token_signing_alg_values_supported: advertised };
      const one = await away();
      await refused(`${signing}, ${String(advertised)} advertised`, one, answer(one));
      tried += 1;
    }
  }
  expect(tried).toBe(15);
});

test('a token endpoint or keys that send elsewhere, refuse, or say nothing', async () => {
  const elsewhere = { status: 302, headers: { location: `${idp.issuer}/token` } };
  const variants: readonly (readonly [string, string, (typeof hostile.answers)[string]])[] = [
    ['token elsewhere', '/token', elsewhere],
    ['token kept elsewhere', '/token', { ...elsewhere, status: 307 }],
    ['code refused', '/token', { status: 400, body: { error: 'invalid_grant' } }],
    ['no ID token', '/token', { status: 200, body: { access_token: 'a', token_type: 'Bearer' } }],
    ['no access token', '/token', { status: 200, body: { token_type: 'Bearer' } }],
    ['not JSON', '/token', { status: 200, body: 'text', headers: { 'content-type': 'text/html' } }],
    ['keys elsewhere', '/jwks', { status: 302, headers: { location: `${idp.issuer}/jwks` } }],
    ['no keys', '/jwks', { status: 200, body: { keys: [] } }],
    ['keys that are gone', '/jwks', { status: 404 }],
  ];
  for (const [what, path, wanted] of variants) {
    hostile.reset();
    hostile.answers[path] = wanted;
    const one = await away();
    await refused(what, one, answer(one));
  }
  expect(variants.length).toBe(9);
});

test('a provider that changes what it is in between: another issuer, no PKCE, a place that is not one', async () => {
  for (const metadata of [
    { issuer: idp.issuer },
    { code_challenge_methods_supported: ['plain'] },
    { authorization_endpoint: 'javascript:alert(1)' },
  ]) {
    hostile.reset();
    const one = await away();
    hostile.metadata = metadata;
    await refused(JSON.stringify(metadata), one, answer(one));
  }
  hostile.reset();
  hostile.metadata = { token_endpoint: 'https://169.254.169.254/token' };
  const inside = await away();
  expect(await comeBack(inside.browser, 'portal', answer(inside))).toMatchObject({
    status: 409,
    code: 'identity.provider_away',
  });
  hostile.metadata = { jwks_uri: `http://127.0.0.1:1/jwks` };
  const keys = await away();
  expect(await comeBack(keys.browser, 'portal', answer(keys))).toMatchObject({
    status: 409,
    code: 'identity.provider_away',
  });
});

test('PKCE goes along whatever the provider says of it, and the redirect is the one that was asked with', async () => {
  for (const methods of [undefined, ['S256'], ['plain', 'S256']]) {
    hostile.reset();
    hostile.metadata = { code_challenge_methods_supported: methods };
    const one = await away();
    expect(await comeBack(one.browser, 'portal', answer(one))).toMatchObject({ state: 'signed_in' });
    const sent = new URLSearchParams(hostile.requests.find(({ path }) => path === '/token')?.body);
    const verifier = sent.get('code_verifier') ?? '';
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(one.challenge);
    expect({ uri: sent.get('redirect_uri'), type: sent.get('grant_type') }).toEqual({
      uri: redirectUri,
      type: 'authorization_code',
    });
  }
});

test('the redirect is the operator’s own, whatever host is asked with', async () => {
  await h.admin.query('insert into identity.tenant_hosts (tenant_id, host) values ($1, $2)', [
    tenant.id,
    'second.localhost',
  ]);
  const app = await h.app();
  for (const headers of [
    { host: 'second.localhost:3000' },
    { host: `${SLUG}.localhost:4444` },
    { host: `${SLUG}.localhost:3000`, 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    { host: `${SLUG}.localhost:3000`, origin: site, referer: 'https://evil.example/' },
  ]) {
    const response = await app.inject({
      method: 'POST',
      url: `/api/portal/session/providers/${providerId}/attempts`,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
    expect(response.statusCode, headers.host).toBe(200);
    expect(new URL(response.json<{ url: string }>().url).searchParams.get('redirect_uri')).toBe(redirectUri);
  }
});

test('an address that a provider does not call verified, by a JSON true, is offered nothing', async () => {
  hostile.claims = { sub: 'stranger', email: 'samia@atlas.dz', email_verified: true };
  await h.admin.query('delete from federation.identity_links where user_id = $1', [userId]);
  const offered = await away();
  expect(await comeBack(offered.browser, 'portal', answer(offered))).toMatchObject({ state: 'confirm' });
  for (const claims of [
    { email_verified: 'true' },
    { email_verified: 1 },
    { email_verified: 'yes' },
    { email_verified: null },
    { email_verified: undefined },
    { email_verified: false },
    { email_verified: {} },
    { email: ['samia@atlas.dz'] },
    { email: 'samia@atlas.dz ' },
    { email: 'samia@atlas.dz.evil.example' },
    { email: 'samia@evil.example@sub.atlas.dz' },
    { email: 'autre@atlas.dz' },
    { email: '' },
  ]) {
    hostile.claims = { sub: 'stranger', email: 'samia@atlas.dz', email_verified: true, ...claims };
    const one = await away();
    const { status, code } = await comeBack(one.browser, 'portal', answer(one));
    expect({ status, code }, JSON.stringify(claims)).toEqual({ status: 403, code: 'identity.no_linked_account' });
  }
  hostile.metadata = { userinfo_endpoint: `${hostile.issuer}/userinfo` };
  hostile.claims = { sub: 'stranger' };
  hostile.answers['/userinfo'] = {
    status: 200,
    body: { sub: 'another', email: 'samia@atlas.dz', email_verified: true },
  };
  const swapped = await away();
  await refused('what is told of somebody else', swapped, answer(swapped));
  hostile.answers['/userinfo'] = {
    status: 200,
    body: { sub: 'stranger', email: 'samia@atlas.dz', email_verified: true },
  };
  const told = await away();
  expect(await comeBack(told.browser, 'portal', answer(told))).toMatchObject({ state: 'confirm' });
});

/** A browser at the provider that keeps to the standards. */
async function honest() {
  const browser = aVisitor(h, tenant);
  const { url } = await depart(browser, 'portal', honestId);
  const back = new URLSearchParams(queryOf(await idp.travel(url)));
  return { browser, url, back, state: back.get('state') ?? '', challenge: '' };
}

test('a subject is of its provider: the same one of another opens nothing', async () => {
  await h.admin.query('delete from federation.identity_links where user_id = $1', [userId]);
  await h.admin.query(
    `insert into federation.identity_links (tenant_id, id, user_id, provider_id, subject, created_at)
     values ($1, gen_random_uuid(), $2, $3, 'someone', now())`,
    [tenant.id, userId, providerId],
  );
  await accepted();
  idp.people.set('someone', { email: 'ailleurs@exemple.dz', emailVerified: true });
  idp.person = 'someone';
  const one = await honest();
  expect(await comeBack(one.browser, 'portal', one.back.toString())).toMatchObject({ status: 403 });
  expect(await stateOf(one.browser, 'portal')).toBe('anonymous');
});

test('mix-up: what one provider answered is not told to another', async () => {
  const { back } = await honest();
  const one = await away();
  back.set('state', one.state);
  hostile.requests.length = 0;
  await refused('the code of another provider', one, back.toString());
  expect(asksFor('/token')).toBe(0);
});

test('a code is of the sign-in that it was made for, once: another’s, and one that was used, are refused by the provider', async () => {
  const linking = await aPerson(h, tenant);
  const start = await departToLink(linking, honestId);
  const first = queryOf(await idp.travel(start.url));
  expect(await comeBack(linking.browser, 'portal', first)).toMatchObject({ state: 'linked' });
  const [mine, theirs] = [await honest(), await honest()];
  mine.back.set('code', theirs.back.get('code') ?? '');
  await refused('a code that was put in the place of another', mine, mine.back.toString());
  const used = await honest();
  used.back.set('code', new URLSearchParams(first).get('code') ?? '');
  await refused('a code that was used', used, used.back.toString());
  const control = await honest();
  expect(await comeBack(control.browser, 'portal', control.back.toString())).toMatchObject({ state: 'signed_in' });
});

test('whoever takes PKCE away from the address, or makes it plain, has no code', async () => {
  for (const change of [
    (asked: URLSearchParams) => asked.delete('code_challenge'),
    (asked: URLSearchParams) => asked.set('code_challenge_method', 'plain'),
    (asked: URLSearchParams) => asked.delete('code_challenge_method'),
  ]) {
    const browser = aVisitor(h, tenant);
    const url = new URL((await depart(browser, 'portal', honestId)).url);
    change(url.searchParams);
    const back = queryOf(await idp.travel(url.href));
    expect(back).toContain('error=');
    await refused(url.search, { browser, state: '', challenge: '' }, back);
  }
});

test('another address to come back to is refused by the provider, in every variant', async () => {
  const browser = aVisitor(h, tenant);
  const { url } = await depart(browser, 'portal', honestId);
  for (const variant of [
    `${redirectUri}/`,
    `${redirectUri}?x=1`,
    `${redirectUri}/../other`,
    `${site}/sign-in`,
    redirectUri.replace('http:', 'https:'),
    redirectUri.replace(':3000', ':3001'),
    redirectUri.replace(SLUG, `x.${SLUG}`),
    `https://evil.example/?${redirectUri}`,
    redirectUri.replace('/sign-in', '//sign-in'),
    redirectUri.toUpperCase(),
  ]) {
    const changed = new URL(url);
    changed.searchParams.set('redirect_uri', variant);
    await expect(idp.travel(changed.href), variant).rejects.toThrow(/redirect_uri/);
  }
});
