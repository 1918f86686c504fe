import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** Somebody of whom the provider knows. */
export interface KnownPerson {
  readonly email: string;
  readonly emailVerified: boolean;
}

/** A provider of somebody else's make (`oidc-provider`), on loopback, where whoever is asked to sign in is `person`. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly people: Map<string, KnownPerson>;
  /** The subject of whoever signs in next. */
  person: string;
  /** Goes where a browser is sent, as that person; gives the address that it is sent to in the end. */
  travel(url: string): Promise<string>;
  close(): Promise<void>;
}

const SCOPE = 'openid email';
const MOST_HOPS = 12;

/**
 * @param redirectUris of our side, as they are registered at the provider
 * @param port a free one is taken when it is 0
 */
export async function startOpenIdProvider(redirectUris: readonly string[], port = 0): Promise<TestProvider> {
  const people = new Map<string, KnownPerson>();
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(24).toString('base64url');
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'cloudmanager',
        client_secret: clientSecret,
        redirect_uris: [...redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'one' } as never] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id) => {
      const known = people.get(id);
      return (
        known && { accountId: id, claims: () => ({ sub: id, email: known.email, email_verified: known.emailVerified }) }
      );
    },
    loadExistingGrant: async ({ oidc }: KoaContextWithOIDC) => {
      const { provider, client, session } = oidc;
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const answer = provider.callback();
  const self = { person: 'nobody' };
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: self.person, remember: false } });
  });
  return Object.assign(self, {
    issuer,
    clientId: 'cloudmanager',
    clientSecret,
    people,
    travel: (url: string) => travel(url, issuer),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

/** A browser at the provider: it keeps cookies and follows redirects for as long as they stay there. */
async function travel(start: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = start;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const one of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split('=', 2);
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next).href;
    if (!next.startsWith(issuer)) return next;
  }
  throw new Error('the provider sends people in circles');
}
