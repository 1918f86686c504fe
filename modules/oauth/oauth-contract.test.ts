import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, startHarness } from '@cm/kit/testing';
import * as oauth from 'oauth4webapi';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { oauth as oauthModule } from './module.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, oauthModule], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

/** `oauth4webapi` is somebody else's: as a client it asks us, as a resource server it checks what we signed. */
for (const method of ['basic', 'form'] as const)
  test(`a library that is not ours discovers, asks (${method}) and verifies`, async () => {
    h.clock.set(new Date());
    const tenant = await aTenant(h);
    const admin = await aStaffMember(h, tenant, ['oauth_clients.manage', 'users.read']);
    const app = await h.app();
    const made = await app.inject({
      method: 'POST',
      url: '/api/admin/oauth-clients',
      headers: admin.headers,
      remoteAddress: '10.8.0.7',
      payload: { name: 'Sonde', scopes: ['users.read'], reason: 'Une sonde.' },
    });
    const { id, secret } = made.json<{ id: string; secret: string }>();
    const custom = async (
      url: string,
      init: { method?: string; headers?: Headers | Record<string, string>; body?: URLSearchParams | null | undefined },
    ) => {
      const { pathname, search, host } = new URL(url);
      const answer = await app.inject({
        method: (init.method ?? 'GET') as 'GET',
        url: `${pathname}${search}`,
        headers: { ...Object.fromEntries(new Headers(init.headers)), host },
        remoteAddress: '10.8.0.7',
        ...(init.body === undefined || init.body === null ? {} : { payload: init.body.toString() }),
      });
      return new Response(answer.body, {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    };
    const options = { [oauth.customFetch]: custom, [oauth.allowInsecureRequests]: true } as const;
    const issuer = new URL(tenant.baseUrl);
    const found = await oauth.discoveryRequest(issuer, { ...options, algorithm: 'oauth2' });
    const server = await oauth.processDiscoveryResponse(issuer, found).catch((error: unknown) => {
      throw new Error(JSON.stringify(error));
    });
    const client = { client_id: id };
    const auth = method === 'basic' ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
    const asked = await oauth.clientCredentialsGrantRequest(server, client, auth, { scope: 'users.read' }, options);
    const { access_token: token, scope } = await oauth.processClientCredentialsResponse(server, client, asked);
    expect(scope).toBe('users.read');
    const request = new Request('http://localhost/x', { headers: { authorization: `Bearer ${token}` } });
    const claims = await oauth.validateJwtAccessToken(server, request, `${tenant.baseUrl}/api`, options);
    expect(claims).toMatchObject({ sub: id, client_id: id, scope: 'users.read', iss: tenant.baseUrl });
    const wrong = method === 'basic' ? oauth.ClientSecretBasic('faux') : oauth.ClientSecretPost('faux');
    const refused = await oauth.clientCredentialsGrantRequest(server, client, wrong, {}, options);
    await expect(oauth.processClientCredentialsResponse(server, client, refused)).rejects.toMatchObject(
      method === 'basic' ? { code: oauth.WWW_AUTHENTICATE_CHALLENGE } : { status: 401 },
    );
  });
