import type { Tenant } from '@cm/kit/ctx';
import { createOutbound } from '@cm/kit/outbound';
import { createSecrets, seal } from '@cm/kit/secrets';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createProviderClient } from '../provider-client.ts';
import { identity } from '@cm/identity/module';
import { federation } from '../module.ts';
import type { SignInZone } from '@cm/identity';
import { testGatekeeper } from '@cm/identity/testing';
import { aBrowser, type Browser, type FactorPerson, PASSWORD } from '@cm/identity/testing/factor-people';

const SECRET = 'a secret for the tests only, 32+ characters';

/** With providers: the modules that ask these issuers on loopback. */
export const startWithProviders = (issuers: readonly string[]): Promise<Harness> =>
  startHarness({
    modules: [identity, federation],
    gatekeeper: testGatekeeper,
    ports: {
      providers: createProviderClient(
        createOutbound({ insideHosts: issuers.map((issuer) => new URL(issuer).host), totalMs: 3000 }),
        Date.now,
      ),
    },
  });

export interface Registered {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A provider of the operator's that lets people in. */
export async function anEnabledProvider(
  h: Harness,
  tenant: Tenant,
  { issuer, clientId, clientSecret }: Registered,
  wanted: { readonly zones?: readonly SignInZone[]; readonly counts?: boolean; readonly clientId?: string } = {},
): Promise<string> {
  const id = uuidv7(h.clock.now());
  const place = `${tenant.id}|identity.identity_providers|${id}|client_secret`;
  const sealed = seal(createSecrets(SECRET).key('provider-secrets'), Buffer.from(clientSecret), place);
  const zones = wanted.zones ?? ['portal', 'corporate'];
  await h.admin.query(
    `insert into federation.identity_providers (tenant_id, id, name, issuer, client_id, client_secret, zones, counts_as_second_factor, enabled_at, created_at)
     values ($1, $2, 'Annuaire', $3, $4, $5, $6, $7, $8, $8)`,
    [tenant.id, id, issuer, wanted.clientId ?? clientId, sealed, zones, wanted.counts ?? false, h.clock.now()],
  );
  return id;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Goes to a provider; `url` is where a browser is sent. */
export async function depart(browser: Browser, zone: SignInZone, providerId: string) {
  const begun = await browser.call('POST', `/api/${zone}/session/providers/${providerId}/attempts`);
  return { status: begun.status, code: begun.body['code'], url: textOf(begun.body['url']) };
}

/** Comes back from there with a query string. */
export async function comeBack(browser: Browser, zone: SignInZone, parameters: string) {
  const { status, body } = await browser.call('POST', `/api/${zone}/session/provider`, { parameters });
  return { status, state: body['state'] as string | undefined, code: body['code'] as string | undefined };
}

/** Goes to a provider to link what a signed-in person is there. */
export async function departToLink({ browser, zone }: FactorPerson, providerId: string, secret = PASSWORD) {
  const proof = { kind: 'password', secret };
  const begun = await browser.call('POST', `/api/${zone}/linked-sign-ins/attempts`, { providerId, proof });
  return { status: begun.status, code: begun.body['code'], url: textOf(begun.body['url']) };
}

/** Whether the browser is signed in in the area. */
export async function stateOf(browser: Browser, zone: SignInZone): Promise<string> {
  return String((await browser.call('GET', `/api/${zone}/session`)).body['state']);
}

export const aVisitor = (h: Harness, tenant: Tenant): Browser => aBrowser(h, tenant);
export const queryOf = (url: string): string => new URL(url).search.slice(1);
