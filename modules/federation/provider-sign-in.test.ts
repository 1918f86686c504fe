import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignInZone } from '@cm/identity';
import { aPerson, enrol, type FactorPerson, PASSWORD } from '@cm/identity/testing/factor-people';
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

/** Against a provider of another make (`oidc-provider`), which keeps to the standards. */
const SLUG = 'federe';
const redirects = ['portal', 'corporate'].map(
  (zone) => `http://${SLUG}.localhost:3000${zone === 'portal' ? '' : '/corporate'}/sign-in/return`,
);
let h: Harness;
let idp: TestProvider;
let tenant: Tenant;
beforeAll(async () => {
  idp = await startOpenIdProvider(redirects);
  h = await startWithProviders([idp.issuer]);
  tenant = await aTenant(h, { slug: SLUG });
  await aMailDomain(h, tenant, 'atlas.dz');
});
afterAll(async () => {
  await h.close();
  await idp.close();
});
let providerId: string;
beforeEach(async () => {
  // The provider's tokens are of this day.
  h.clock.set(new Date());
  await h.admin.query('delete from federation.identity_providers where tenant_id = $1', [tenant.id]);
  providerId = await anEnabledProvider(h, tenant, idp);
});

let people = 0;
/** Somebody whom the provider knows; who signs in there next. */
function known(email = 'quelquun@exemple.dz', emailVerified = true): string {
  people += 1;
  const subject = `sujet-${people}`;
  idp.people.set(subject, { email, emailVerified });
  idp.person = subject;
  return subject;
}
const linksOf = async (userId: string) =>
  (await h.admin.query('select provider_id, subject from federation.identity_links where user_id = $1', [userId])).rows;
const sessionsOf = async (userId: string) =>
  (
    await h.admin.query(
      'select level, provider_id from identity.sessions where user_id = $1 and ended_at is null order by id',
      [userId],
    )
  ).rows;

/** Somebody who has linked what they are at the provider. */
async function linked(zone: SignInZone = 'portal'): Promise<FactorPerson & { subject: string }> {
  const person = await aPerson(h, tenant, zone);
  const subject = known();
  const away = await departToLink(person, providerId);
  expect(away.status, String(away.code)).toBe(200);
  expect(await comeBack(person.browser, zone, queryOf(await idp.travel(away.url)))).toMatchObject({ state: 'linked' });
  return { ...person, subject };
}

async function enter(zone: SignInZone = 'portal', browser = aVisitor(h, tenant)) {
  const { url, status } = await depart(browser, zone, providerId);
  expect(status).toBe(200);
  return { browser, ...(await comeBack(browser, zone, queryOf(await idp.travel(url)))) };
}

describe('signing in', () => {
  test('a customer who linked it comes in by it, and the session says by what', async () => {
    const person = await linked();
    expect(await linksOf(person.userId)).toEqual([{ provider_id: providerId, subject: person.subject }]);
    const { browser, state } = await enter();
    expect({ state, is: await stateOf(browser, 'portal') }).toEqual({ state: 'signed_in', is: 'signed_in' });
    expect(await sessionsOf(person.userId)).toEqual([
      { level: 'full', provider_id: null },
      { level: 'full', provider_id: providerId },
    ]);
    const [entry] = await h.events(tenant.id, 'user.logged_in');
    expect(entry?.payload).toMatchObject({ userId: person.userId, secondFactor: false });
  });

  test('what is sent to the provider: the code flow, PKCE with S256, the redirect of the configuration', async () => {
    const browser = aVisitor(h, tenant);
    const [first, second] = [
      await depart(browser, 'portal', providerId),
      await depart(browser, 'corporate', providerId),
    ];
    const asked = (url: string) => Object.fromEntries(new URL(url).searchParams);
    expect(asked(first.url)).toEqual({
      client_id: 'cloudmanager',
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: redirects[0],
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(asked(second.url)['redirect_uri']).toBe(redirects[1]);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked(first.url)[name]).not.toBe(asked(second.url)[name]);
  });

  test('whoever has a second factor is asked for it, and the session still says by what they came', async () => {
    const person = await linked();
    const { code } = await enrol(h, tenant, person);
    h.clock.set(new Date());
    const { browser, state } = await enter();
    expect(state).toBe('second_factor');
    expect(await stateOf(browser, 'portal')).toBe('second_factor');
    h.clock.advance(120);
    const confirmed = await browser.call('POST', '/api/portal/session/second-factor', { code: code() });
    expect(confirmed.body).toEqual({ state: 'signed_in' });
    expect(await sessionsOf(person.userId)).toContainEqual({ level: 'full', provider_id: providerId });
  });

  test('a provider alone proves nothing of what is dangerous; a code of one’s own given after it does', async () => {
    const make = (browser: FactorPerson['browser']) =>
      browser.call('POST', '/api/portal/tokens', { name: 'Sauvegarde', scopes: ['own.profile'] });
    const refused = { status: 403, body: { code: 'common.proof_required' } };
    const plain = await linked();
    const alone = aVisitor(h, tenant);
    expect(await enter('portal', alone)).toMatchObject({ state: 'signed_in' });
    expect(await make(alone)).toMatchObject(refused);
    const proof = { kind: 'password', secret: PASSWORD };
    expect((await alone.call('POST', '/api/portal/session/proofs', { proof })).status).toBe(204);
    expect((await make(alone)).status).toBe(201);
    const { code } = await enrol(h, tenant, plain);
    await h.admin.query('update federation.identity_providers set counts_as_second_factor = true where id = $1', [
      providerId,
    ]);
    const counted = aVisitor(h, tenant);
    idp.person = plain.subject;
    expect(await enter('portal', counted)).toMatchObject({ state: 'signed_in' });
    expect(await make(counted)).toMatchObject(refused);
    await h.admin.query('update federation.identity_providers set counts_as_second_factor = false where id = $1', [
      providerId,
    ]);
    const both = aVisitor(h, tenant);
    idp.person = plain.subject;
    expect(await enter('portal', both)).toMatchObject({ state: 'second_factor' });
    await both.call('POST', '/api/portal/session/second-factor', { code: code() });
    expect((await make(both)).status).toBe(201);
  });

  test('a colleague without a second factor enrols one first; a provider that counts is enough', async () => {
    await linked('corporate');
    expect((await enter('corporate')).state).toBe('enrolment');
    await h.admin.query('update federation.identity_providers set counts_as_second_factor = true where id = $1', [
      providerId,
    ]);
    const { browser, state } = await enter('corporate');
    expect({ state, is: await stateOf(browser, 'corporate') }).toEqual({ state: 'signed_in', is: 'signed_in' });
  });

  test('the session that the browser still holds ends when it comes in again', async () => {
    const { userId } = await linked();
    const { browser } = await enter();
    const before = await sessionsOf(userId);
    await enter('portal', browser);
    const after = await sessionsOf(userId);
    expect([before.length, after.length]).toEqual([2, 2]);
  });

  test('where two factors are required, a session is open for as long as its provider counts for two', async () => {
    await linked();
    const { browser } = await enter();
    await h.admin.query(
      `insert into kit.settings (tenant_id, key, value, updated_at) values ($1, 'identity.customer_second_factor', '"required"', now())`,
      [tenant.id],
    );
    try {
      for (const [counts, state, status] of [
        [true, 'signed_in', 200],
        [false, 'anonymous', 401],
      ] as const) {
        await h.admin.query('update federation.identity_providers set counts_as_second_factor = $2 where id = $1', [
          providerId,
          counts,
        ]);
        expect(await stateOf(browser, 'portal')).toBe(state);
        expect((await browser.call('GET', '/api/portal/two-factor')).status).toBe(status);
      }
    } finally {
      await h.admin.query(`delete from kit.settings where tenant_id = $1`, [tenant.id]);
    }
  });

  test('nobody comes in by a provider that is disabled, offered elsewhere, or another operator’s', async () => {
    await linked();
    const browser = aVisitor(h, tenant);
    const { url } = await depart(browser, 'portal', providerId);
    const back = queryOf(await idp.travel(url));
    const set = (column: string, value: unknown) =>
      h.admin.query(`update federation.identity_providers set ${column} = $2 where id = $1`, [providerId, value]);
    await set('enabled_at', null);
    expect(await comeBack(browser, 'portal', back)).toMatchObject({ status: 401, code: 'identity.provider_refused' });
    expect((await depart(browser, 'portal', providerId)).status).toBe(404);
    expect((await browser.call('GET', '/api/portal/session/providers')).body).toEqual({
      site: tenant.baseUrl,
      items: [],
    });
    await set('enabled_at', h.clock.now());
    await set('zones', ['corporate']);
    expect((await depart(browser, 'portal', providerId)).status).toBe(404);
    expect((await browser.call('GET', '/api/portal/session/providers')).body['items']).toEqual([]);
    const items = [{ id: providerId, name: 'Annuaire' }];
    expect((await browser.call('GET', '/api/corporate/session/providers')).body['items']).toEqual(items);
    const other = aVisitor(h, await aTenant(h));
    expect((await depart(other, 'corporate', providerId)).status).toBe(404);
  });

  test('a provider that is disabled while somebody is there lets them in no more', async () => {
    await linked();
    const browser = aVisitor(h, tenant);
    const { url } = await depart(browser, 'portal', providerId);
    const back = queryOf(await idp.travel(url));
    await h.admin.query("update federation.identity_providers set zones = '{corporate}' where id = $1", [providerId]);
    expect(await comeBack(browser, 'portal', back)).toMatchObject({ status: 401 });
    expect(await stateOf(browser, 'portal')).toBe('anonymous');
  });

  test('an account that is shut, or of the other area, is not entered; a shut one leaves its trace', async () => {
    const person = await linked();
    await h.admin.query('update identity.users set disabled_at = $2 where id = $1', [person.userId, h.clock.now()]);
    expect(await enter()).toMatchObject({ status: 401, code: 'identity.provider_refused' });
    const journal = await h.admin.query('select outcome from identity.login_attempts where user_id = $1', [
      person.userId,
    ]);
    expect(journal.rows).toEqual([{ outcome: 'disabled' }]);
    await h.admin.query('update identity.users set disabled_at = null, email_verified_at = null where id = $1', [
      person.userId,
    ]);
    expect(await enter()).toMatchObject({ status: 401, code: 'identity.provider_refused' });
    await h.admin.query('update identity.users set email_verified_at = now() where id = $1', [person.userId]);
    expect(await enter('corporate')).toMatchObject({ status: 401, code: 'identity.provider_refused' });
    expect((await enter()).state).toBe('signed_in');
  });

  test('outside the staff networks there is no sign-in of the staff by a provider either', async () => {
    const app = await h.app();
    for (const [method, url] of [
      ['GET', '/api/corporate/session/providers'],
      ['POST', `/api/corporate/session/providers/${providerId}/attempts`],
      ['POST', '/api/corporate/session/provider'],
    ] as const) {
      const headers = { host: `${SLUG}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
      const payload = url.endsWith('provider') ? { parameters: 'code=x&state=y' } : undefined;
      const response = await app.inject({
        method,
        url,
        headers,
        remoteAddress: '203.0.113.9',
        ...(payload ? { payload } : {}),
      });
      expect(response.statusCode, url).toBe(404);
    }
  });
});

describe('what was opened ends', () => {
  const ends = async (change: () => Promise<void>): Promise<string> => {
    await linked();
    const { browser } = await enter();
    expect(await stateOf(browser, 'portal')).toBe('signed_in');
    await change();
    return stateOf(browser, 'portal');
  };
  const admin = async (method: 'PUT' | 'DELETE', path: string, body?: object) => {
    const boss = await aPerson(h, tenant, 'corporate');
    await h.admin.query(
      `with role as (insert into identity.roles (tenant_id, id, key, name, created_at) values ($1, gen_random_uuid(), 'r' || substr(md5(random()::text), 1, 10), jsonb_build_object('fr', md5(random()::text)), now()) returning id),
       may as (insert into identity.role_permissions (tenant_id, role_id, permission) select $1, id, 'providers.manage' from role)
       insert into identity.user_roles (tenant_id, user_id, role_id) select $1, $2, id from role`,
      [tenant.id, boss.userId],
    );
    const answer = await boss.browser.call(method, `/api/admin/identity-providers/${providerId}${path}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(204);
  };
  const settings = {
    name: 'Annuaire',
    clientId: 'cloudmanager',
    zones: ['portal', 'corporate'],
    countsAsSecondFactor: false,
  };

  test('when the provider is disabled', async () => {
    expect(await ends(() => admin('PUT', '/activation', { enabled: false }))).toBe('anonymous');
  });
  test('when it is removed', async () => {
    expect(await ends(() => admin('DELETE', ''))).toBe('anonymous');
  });
  test('when it is offered there no more', async () => {
    expect(await ends(() => admin('PUT', '', { ...settings, zones: ['corporate'] }))).toBe('anonymous');
  });
  test('and not when its name changes', async () => {
    expect(await ends(() => admin('PUT', '', { ...settings, name: 'Autre' }))).toBe('signed_in');
  });
  test('when what counted as a second factor does no more', async () => {
    await h.admin.query('update federation.identity_providers set counts_as_second_factor = true where id = $1', [
      providerId,
    ]);
    expect(await ends(() => admin('PUT', '', settings))).toBe('anonymous');
  });
});

describe('linking', () => {
  test('an unknown identity opens nothing and makes no account, whatever it says', async () => {
    const before = await h.admin.query('select count(*)::int as n from identity.users');
    known('inconnu@atlas.dz');
    expect(await enter()).toMatchObject({ status: 403, code: 'identity.no_linked_account' });
    known('inconnu@gmail.com');
    expect(await enter('corporate')).toMatchObject({ status: 403, code: 'identity.no_linked_account' });
    expect((await h.admin.query('select count(*)::int as n from identity.users')).rows).toEqual(before.rows);
  });

  /** A colleague whose address the provider knows as well. */
  async function sameAddress(domain: string, zone: SignInZone = 'corporate') {
    const person = await aPerson(h, tenant, zone);
    const email = `x${people}${Date.now()}@${domain}`;
    await h.admin.query('update identity.users set email = $2 where id = $1', [person.userId, email]);
    return { ...person, email };
  }

  test('the same verified address in a proven domain: the owner signs in here once, in that browser, then it is linked', async () => {
    const person = await sameAddress('atlas.dz', 'portal');
    const subject = known(person.email.toUpperCase().replace('ATLAS.DZ', 'Atlas.dz'));
    const { browser, state } = await enter();
    expect({ state, is: await stateOf(browser, 'portal') }).toEqual({ state: 'confirm', is: 'anonymous' });
    expect(await linksOf(person.userId)).toEqual([]);
    const password = 'une barque sur la mer 42';
    expect((await browser.call('POST', '/api/portal/session', { email: person.email, password })).body).toEqual({
      state: 'signed_in',
    });
    expect(await linksOf(person.userId)).toEqual([]);
    expect((await browser.call('POST', '/api/portal/linked-sign-ins')).status).toBe(204);
    expect(await linksOf(person.userId)).toEqual([{ provider_id: providerId, subject }]);
    expect((await browser.call('POST', '/api/portal/linked-sign-ins')).body['code']).toBe('identity.link_not_offered');
    expect((await enter()).state).toBe('signed_in');
  });

  test.each([
    ['a domain that is not proven', { domain: 'gmail.com', verified: true, zone: 'corporate' }],
    ['an address that the provider does not call verified', { domain: 'atlas.dz', verified: false, zone: 'corporate' }],
    ['an account of the other area', { domain: 'atlas.dz', verified: true, zone: 'portal' }],
  ] as const)('no link is offered for %s', async (_what, { domain, verified, zone }) => {
    const person = await sameAddress(domain);
    known(person.email, verified);
    expect(await enter(zone)).toMatchObject({ status: 403, code: 'identity.no_linked_account' });
  });

  test.each([
    ['disabled', 'disabled_at = now()'],
    ['not confirmed', 'email_verified_at = null'],
  ])('no link is offered to an account that is %s', async (_what, change) => {
    const person = await sameAddress('atlas.dz');
    await h.admin.query(`update identity.users set ${change} where id = $1`, [person.userId]);
    known(person.email);
    expect(await enter('corporate')).toMatchObject({ status: 403, code: 'identity.no_linked_account' });
  });

  test('an offer is of one account, one browser, one moment, and of a sign-in with what one has here', async () => {
    const person = await sameAddress('atlas.dz', 'portal');
    const elsewhere = await aPerson(h, tenant);
    const password = 'une barque sur la mer 42';
    const offer = async () => {
      known(person.email);
      const { browser, state } = await enter();
      expect(state).toBe('confirm');
      return browser;
    };
    const confirm = async (browser: Awaited<ReturnType<typeof offer>>) =>
      (await browser.call('POST', '/api/portal/linked-sign-ins')).body['code'];
    const signIn = (browser: Awaited<ReturnType<typeof offer>>, email: string) =>
      browser.call('POST', '/api/portal/session', { email, password });
    // Somebody else in that browser.
    const others = await offer();
    await signIn(others, elsewhere.email);
    expect(await confirm(others)).toBe('identity.link_not_offered');
    // The owner in another browser.
    await offer();
    expect(await confirm(person.browser)).toBe('identity.link_not_offered');
    // A session that was there before.
    const before = await offer();
    const held = person.browser.jar.get('__Host-cm_portal') ?? '';
    h.clock.advance(60);
    const later = await offer();
    later.jar.set('__Host-cm_portal', held);
    expect(await confirm(later)).toBe('identity.link_not_offered');
    // Too late.
    h.clock.advance(601);
    await signIn(before, person.email);
    expect(await confirm(before)).toBe('identity.link_not_offered');
    expect(await linksOf(person.userId)).toEqual([]);
    expect(await linksOf(elsewhere.userId)).toEqual([]);
  });

  test('a session that another provider opened confirms nothing', async () => {
    const person = await sameAddress('atlas.dz', 'portal');
    const second = await anEnabledProvider(h, tenant, idp, { clientId: 'autre' });
    const browser = aVisitor(h, tenant);
    known(person.email);
    expect((await enter('portal', browser)).state).toBe('confirm');
    const signedIn = await browser.call('POST', '/api/portal/session', {
      email: person.email,
      password: 'une barque sur la mer 42',
    });
    expect(signedIn.body).toEqual({ state: 'signed_in' });
    await h.admin.query(
      'update identity.sessions set provider_id = $2 where user_id = $1 and id = (select max(id::text)::uuid from identity.sessions where user_id = $1)',
      [person.userId, second],
    );
    expect((await browser.call('POST', '/api/portal/linked-sign-ins')).body['code']).toBe('identity.link_not_offered');
    expect(await linksOf(person.userId)).toEqual([]);
  });

  test('a link wants a proof, ends in the session that asked for it, and in no other', async () => {
    const [person, other] = [await aPerson(h, tenant), await aPerson(h, tenant)];
    known();
    expect(await departToLink(person, providerId, 'un autre mot de passe')).toMatchObject({
      status: 401,
      code: 'identity.wrong_credentials',
    });
    const away = await departToLink(person, providerId);
    const back = queryOf(await idp.travel(away.url));
    const attempt = person.browser.jar.get('__Host-cm_provider') ?? '';
    other.browser.jar.set('__Host-cm_provider', attempt);
    expect(await comeBack(other.browser, 'portal', back)).toMatchObject({
      status: 401,
      code: 'identity.provider_refused',
    });
    expect(await comeBack(person.browser, 'portal', back)).toMatchObject({ status: 401 });
    expect([...(await linksOf(person.userId)), ...(await linksOf(other.userId))]).toEqual([]);
  });

  test('an identity is of one account, and an account has one of a provider', async () => {
    const person = await linked();
    const other = await aPerson(h, tenant);
    const away = await departToLink(other, providerId);
    expect(await comeBack(other.browser, 'portal', queryOf(await idp.travel(away.url)))).toMatchObject({
      status: 409,
      code: 'identity.subject_taken',
    });
    known();
    const again = await departToLink(person, providerId);
    expect(await comeBack(person.browser, 'portal', queryOf(await idp.travel(again.url)))).toMatchObject({
      status: 409,
      code: 'identity.provider_linked',
    });
    expect(await linksOf(person.userId)).toEqual([{ provider_id: providerId, subject: person.subject }]);
    idp.person = person.subject;
    const same = await departToLink(person, providerId);
    expect(await comeBack(person.browser, 'portal', queryOf(await idp.travel(same.url)))).toMatchObject({
      state: 'linked',
    });
  });

  test('a link is seen, taken away with a proof, told by mail, and the other sessions end', async () => {
    const person = await linked();
    const { browser } = await enter();
    expect((await person.browser.call('GET', '/api/portal/linked-sign-ins')).body).toEqual({
      items: [
        {
          id: providerId,
          name: 'Annuaire',
          linkedAt: expect.any(String),
          lastUsedAt: expect.any(String),
          offered: true,
        },
      ],
    });
    const stranger = await aPerson(h, tenant);
    const remove = (of: FactorPerson, secret = 'une barque sur la mer 42') =>
      of.browser.call('POST', `/api/portal/linked-sign-ins/${providerId}/removal`, {
        proof: { kind: 'password', secret },
      });
    expect((await remove(stranger)).status).toBe(404);
    expect((await remove(person, 'non')).status).toBe(401);
    expect((await remove(person)).status).toBe(204);
    expect(await stateOf(browser, 'portal')).toBe('anonymous');
    expect(await stateOf(person.browser, 'portal')).toBe('signed_in');
    expect(await enter()).toMatchObject({ code: 'identity.no_linked_account' });
    const changes = (await h.events(tenant.id, 'user.linked_sign_in_changed')).filter(
      ({ payload }) => (payload as { userId: string }).userId === person.userId,
    );
    expect(changes.map(({ payload }) => (payload as { change: string }).change)).toEqual(['linked', 'unlinked']);
  });
});
