import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Facts = Readonly<Record<string, unknown>>;

/** How an ID token is signed: by the provider's key, by another one under its name, by a shared secret, or not at all. */
export type Signing = 'own' | 'foreign' | 'hs256' | 'hs256_public_key' | 'none' | 'rs256_as_hs256';

/** A provider that says whatever a test has it say. What is not said is as it should be. */
export interface HostileProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Replaces parts of its metadata. */
  metadata: Facts;
  /** Replaces or, with undefined, leaves out parts of the ID token. */
  claims: Facts;
  signing: Signing;
  /** Replaces the whole answer of an address, `/token` for one. */
  answers: Record<
    string,
    { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  >;
  /** What was asked of it, in order. */
  readonly requests: { readonly path: string; readonly body: string }[];
  /** The nonce that the next token is given; the one of the authorisation address. */
  nonce: string;
  reset(): void;
  close(): Promise<void>;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(
  signing: Signing,
  input: string,
  keys: { own: KeyObject; foreign: KeyObject; shared: string; pem: string },
): string {
  if (signing === 'none') return '';
  if (signing === 'hs256' || signing === 'rs256_as_hs256')
    return createHmac('sha256', keys.shared).update(input).digest('base64url');
  if (signing === 'hs256_public_key') return createHmac('sha256', keys.pem).update(input).digest('base64url');
  return createSign('RSA-SHA256')
    .update(input)
    .sign(signing === 'own' ? keys.own : keys.foreign, 'base64url');
}

const ALG: Readonly<Record<Signing, string>> = {
  own: 'RS256',
  foreign: 'RS256',
  hs256: 'HS256',
  hs256_public_key: 'HS256',
  none: 'none',
  rs256_as_hs256: 'RS256',
};

export async function startHostileProvider(now: () => Date): Promise<HostileProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = own.publicKey.export({ type: 'spki', format: 'pem' });
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientId = 'cloudmanager';
  const clientSecret = 'a shared secret of both, 32 bytes';
  const self: HostileProvider = {
    issuer,
    clientId,
    clientSecret,
    metadata: {},
    claims: {},
    signing: 'own',
    answers: {},
    requests: [],
    nonce: '',
    reset: () => {
      Object.assign(self, { metadata: {}, claims: {}, signing: 'own', answers: {}, nonce: '' });
      self.requests.length = 0;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const idToken = (): string => {
    const seconds = Math.floor(now().getTime() / 1000);
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: 'someone',
      iat: seconds,
      exp: seconds + 300,
      nonce: self.nonce,
      ...self.claims,
    };
    const input = `${encoded({ alg: ALG[self.signing], kid: 'one', typ: 'JWT' })}.${encoded(claims)}`;
    const keys = { own: own.privateKey, foreign: foreign.privateKey, shared: clientSecret, pem: String(pem) };
    return `${input}.${sign(self.signing, input, keys)}`;
  };
  const bodies: Readonly<Record<string, () => unknown>> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      ...self.metadata,
    }),
    '/jwks': () => ({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] }),
    '/token': () => ({ access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: idToken() }),
  };
  server.on('request', (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url?.split('?')[0] ?? '';
      self.requests.push({ path, body: Buffer.concat(parts).toString() });
      const wanted = self.answers[path] ?? (bodies[path] ? { status: 200, body: bodies[path]() } : { status: 404 });
      response.writeHead(wanted.status, { 'content-type': 'application/json', ...wanted.headers });
      response.end(wanted.body === undefined ? '' : JSON.stringify(wanted.body));
    });
  });
  return self;
}
