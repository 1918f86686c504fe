import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson, enrol, type FactorPerson, PASSWORD } from '@cm/identity/testing/factor-people';
import { aTenant } from '@cm/identity/testing';
import { startOpenIdProvider, type TestProvider } from './testing/openid-provider.ts';
import { anEnabledProvider, comeBack, departToLink, queryOf, startWithProviders } from './testing/provider-world.ts';

/**
 * The proof, the attempt that it allows and the link that the attempt ends in are three transactions, since the provider is asked in
 * between. Whatever stops between two of them leaves no link without a proof, and nothing that its person cannot do again.
 */
const SLUG = 'interrompu';
let h: Harness;
let idp: TestProvider;
let tenant: Tenant;
let providerId: string;
let person: FactorPerson;
beforeAll(async () => {
  idp = await startOpenIdProvider([`http://${SLUG}.localhost:3000/sign-in/return`]);
  h = await startWithProviders([idp.issuer]);
  tenant = await aTenant(h, { slug: SLUG });
  await h.admin.query(`create function federation.stop_here() returns trigger language plpgsql as
    $$ begin raise exception 'the process stopped here'; end $$`);
});
afterAll(async () => {
  await h.close();
  await idp.close();
});
const TABLES = ['provider_attempts', 'identity_links'] as const;
const ACT = { insert: 'before insert', delete: 'before delete' } as const;
const stopAt = (table: (typeof TABLES)[number], act: keyof typeof ACT) =>
  h.admin.query(`create trigger stop ${ACT[act]} on federation.${table} execute function federation.stop_here()`);
const goOn = async () => {
  for (const table of TABLES) await h.admin.query(`drop trigger if exists stop on federation.${table}`);
};
beforeEach(async () => {
  // The provider's tokens are of this day.
  h.clock.set(new Date());
  await h.admin.query('delete from federation.identity_providers where tenant_id = $1', [tenant.id]);
  providerId = await anEnabledProvider(h, tenant, idp);
  person = await aPerson(h, tenant);
  idp.people.set(person.userId, { email: 'quelquun@exemple.dz', emailVerified: true });
  idp.person = person.userId;
});
afterEach(goOn);

const count = async (table: string, where = 'true') =>
  (await h.admin.query<{ n: number }>(`select count(*)::int as n from federation.${table} where ${where}`)).rows[0]?.n;
const linksOf = () => count('identity_links', `user_id = '${person.userId}'`);
const linked = async (url: string) => comeBack(person.browser, 'portal', queryOf(await idp.travel(url)));
const changes = async () =>
  (await h.events(tenant.id, 'user.linked_sign_in_changed'))
    .map(({ payload }) => payload as { userId: string; change: string })
    .filter(({ userId }) => userId === person.userId)
    .map(({ change }) => change);

describe('what stops between', () => {
  test('the proof and the attempt: no attempt and no link; the same password proves again', async () => {
    await stopAt('provider_attempts', 'insert');
    expect((await departToLink(person, providerId)).status).toBe(500);
    expect([await count('provider_attempts'), await linksOf()]).toEqual([0, 0]);
    await goOn();
    expect(await linked((await departToLink(person, providerId)).url)).toMatchObject({ state: 'linked' });
  });

  test('a proof by code and the attempt: the code is used up, the next one and the password prove', async () => {
    const { code } = await enrol(h, tenant, person);
    h.clock.set(new Date());
    const begin = (secret: string) =>
      person.browser.call('POST', '/api/portal/linked-sign-ins/attempts', {
        providerId,
        proof: { kind: 'code', secret },
      });
    h.clock.advance(60);
    await stopAt('provider_attempts', 'insert');
    const first = code();
    expect((await begin(first)).status).toBe(500);
    await goOn();
    expect((await begin(first)).body).toMatchObject({ code: 'identity.wrong_code' });
    expect([await count('provider_attempts'), await linksOf()]).toEqual([0, 0]);
    expect((await departToLink(person, providerId, PASSWORD)).status).toBe(200);
    h.clock.advance(60);
    expect((await begin(code())).status).toBe(200);
  });

  test('the attempt and the link: the attempt is used up, nothing is linked, and the person begins again', async () => {
    const { url } = await departToLink(person, providerId);
    const back = queryOf(await idp.travel(url));
    await stopAt('identity_links', 'insert');
    expect((await comeBack(person.browser, 'portal', back)).status).toBe(500);
    await goOn();
    expect([await count('provider_attempts', "purpose = 'link'"), await linksOf()]).toEqual([0, 0]);
    expect(await comeBack(person.browser, 'portal', back)).toMatchObject({
      status: 401,
      code: 'identity.provider_refused',
    });
    expect(await changes()).toEqual([]);
    expect(await linked((await departToLink(person, providerId)).url)).toMatchObject({ state: 'linked' });
    expect([await linksOf(), await changes()]).toEqual([1, ['linked']]);
  });

  test('the proof and the removal of a link: it is still there, untold, and is taken away by proving again', async () => {
    await linked((await departToLink(person, providerId)).url);
    const remove = () =>
      person.browser.call('POST', `/api/portal/linked-sign-ins/${providerId}/removal`, {
        proof: { kind: 'password', secret: PASSWORD },
      });
    await stopAt('identity_links', 'delete');
    expect((await remove()).status).toBe(500);
    await goOn();
    expect([await linksOf(), await changes()]).toEqual([1, ['linked']]);
    expect((await remove()).status).toBe(204);
    expect([await linksOf(), await changes()]).toEqual([0, ['linked', 'unlinked']]);
  });
});
