import { type Outbound, OutboundError } from '@cm/kit/outbound';
import * as oidc from 'openid-client';

/**
 * `forbidden`: its address is not one that may be asked; `unreachable`: it does not answer; `unfit`: it answers, but not as a
 * provider of that issuer with whom one may sign in; `refused`: it, or what it said of somebody, was not accepted.
 * `why` is for the log.
 */
export interface ProviderFailure {
  readonly kind: 'forbidden' | 'unreachable' | 'unfit' | 'refused';
  readonly why: string;
}

/** What a provider says of itself. */
export interface ProviderFound {
  readonly kind: 'found';
  /** Where people are sent to sign in. */
  readonly authorizationHost: string;
  /** Whether it names itself in its answers (RFC 9207). */
  readonly namesItself: boolean;
}

/** What a provider knows us by. */
export interface RegisteredClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Not needed to begin. */
  readonly clientSecret?: string;
}

/** What one sign-in is bound to. */
export interface Asked {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636); the provider is told its SHA-256. */
  readonly verifier: string;
}

/** Whom the provider says somebody is. */
export interface ProviderPerson {
  readonly kind: 'person';
  readonly subject: string;
  /** An address of which the provider says that it is theirs; null when it does not say so. */
  readonly verifiedEmail: string | null;
}

/** Providers of identity, asked over the network. Nothing in here rejects. */
export interface ProviderClient {
  look(issuer: string, now: Date): Promise<ProviderFound | ProviderFailure>;
  /** Where to send the browser: authorization code, PKCE with S256, state and nonce. */
  begin(client: RegisteredClient, asked: Asked, now: Date): Promise<{ kind: 'begun'; url: string } | ProviderFailure>;
  /**
   * Exchanges the code of an answer and checks the ID token: issuer, audience, times, nonce, and the signature by a key of the
   * provider, which no shared secret and no absence of one takes the place of.
   * @param parameters the query string with which the browser came back
   */
  redeem(
    client: RegisteredClient,
    asked: Asked,
    parameters: string,
    now: Date,
  ): Promise<ProviderPerson | ProviderFailure>;
}

/** Seconds that the clocks of both may differ. */
const TOLERANCE = 30;

/** @param clock of the machine, in milliseconds: the library reads it, and is told how far it is from `now` */
export function createProviderClient(outbound: Outbound, clock: () => number): ProviderClient {
  const configure = async (client: RegisteredClient, now: Date): Promise<oidc.Configuration> => {
    const skew = Math.round((now.getTime() - clock()) / 1000);
    const secret = client.clientSecret === undefined ? {} : { client_secret: client.clientSecret };
    const metadata = { ...secret, [oidc.clockSkew]: skew, [oidc.clockTolerance]: TOLERANCE };
    const isPlain = client.issuer.startsWith('http://');
    const configuration = await oidc.discovery(new URL(client.issuer), client.clientId, metadata, authenticate, {
      [oidc.customFetch]: (url, { method, headers, body, signal }) =>
        outbound.fetch(url, { method, headers, ...bodyOf(body), signal }),
      // The library would take a token's word for it, as it came over TLS from the provider; the key is asked for here.
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
    });
    assertFit(configuration.serverMetadata(), client.issuer);
    return configuration;
  };
  return {
    look: async (issuer, now) => {
      try {
        const found = (await configure({ issuer, clientId: 'look' }, now)).serverMetadata();
        return {
          kind: 'found',
          authorizationHost: new URL(found.authorization_endpoint ?? issuer).host,
          namesItself: found.authorization_response_iss_parameter_supported === true,
        };
      } catch (error) {
        return failureOf(error, 'unfit');
      }
    },
    begin: async (client, { redirectUri, state, nonce, verifier }, now) => {
      try {
        const url = oidc.buildAuthorizationUrl(await configure(client, now), {
          redirect_uri: redirectUri,
          scope: 'openid email',
          state,
          nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        });
        return { kind: 'begun', url: url.href };
      } catch (error) {
        return failureOf(error, 'unfit');
      }
    },
    redeem: async (client, { redirectUri, state, nonce, verifier }, parameters, now) => {
      try {
        const configuration = await configure(client, now);
        const answer = new URL(redirectUri);
        answer.search = parameters;
        // The library takes an empty one for none.
        if (answer.searchParams.getAll('iss').some((one) => one !== client.issuer))
          return { kind: 'refused', why: 'the answer names another issuer' };
        const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims || claims.sub === '' || claims.sub.length > 255) return { kind: 'refused', why: 'no subject' };
        // OpenID Connect Core §3.1.3.7, 5: the library asks for it beside several audiences only.
        if (claims.azp !== undefined && claims.azp !== client.clientId)
          return { kind: 'refused', why: 'made for another client' };
        const told =
          claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
            ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
            : claims;
        return { kind: 'person', subject: claims.sub, verifiedEmail: verifiedEmailIn(told) };
      } catch (error) {
        return failureOf(error, 'refused');
      }
    },
  };
}

/** Where no provider is asked: none answers. */
const silent = { kind: 'unreachable', why: 'no provider is asked here' } as const;
export const noProviderClient: ProviderClient = {
  look: async () => silent,
  begin: async () => silent,
  redeem: async () => silent,
};

/** As the provider says that clients show themselves; `client_secret_basic` where it says nothing (Discovery §3). */
const authenticate: oidc.ClientAuth = (server, client, body, headers) => {
  const methods = server.token_endpoint_auth_methods_supported;
  const how =
    methods === undefined || methods.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
  how()(server, client, body, headers);
};

const bodyOf = (body: oidc.FetchBody): { body?: string } =>
  typeof body === 'string' || body instanceof URLSearchParams ? { body: String(body) } : {};

class Unfit extends Error {}

function assertFit(server: oidc.ServerMetadata, issuer: string): void {
  const { authorization_endpoint: endpoint, code_challenge_methods_supported: challenges } = server;
  if (endpoint === undefined || !URL.canParse(endpoint)) throw new Unfit('nowhere to send people');
  // To the letter: the library lets a slash pass, and one issuer more that a tenant did not name.
  if (server.issuer !== issuer) throw new Unfit(`calls itself ${server.issuer.slice(0, 200)}`);
  // The browser goes there: no script, no other program of the person's machine.
  const { protocol } = new URL(endpoint);
  if (protocol !== 'https:' && !(issuer.startsWith('http://') && protocol === 'http:'))
    throw new Unfit(`people would be sent to ${protocol}`);
  if (server.token_endpoint === undefined || server.jwks_uri === undefined) throw new Unfit('no code, or no keys');
  if (challenges !== undefined && !challenges.includes('S256')) throw new Unfit('PKCE without S256');
}

/** OpenID Connect Core §5.1: a JSON boolean. A text is not one, whatever it says. */
function verifiedEmailIn(claims: Readonly<Record<string, unknown>>): string | null {
  const { email, email_verified: isVerified } = claims;
  return typeof email === 'string' && isVerified === true && email.length <= 254 ? email.toLowerCase() : null;
}

function failureOf(error: unknown, otherwise: 'unfit' | 'refused'): ProviderFailure {
  const chain: unknown[] = [];
  for (let one: unknown = error; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one);
  const outbound = chain.find((one) => one instanceof OutboundError);
  const why = chain.map((one) => (one instanceof Error ? one.message : '')).join(' < ') || 'unknown';
  return { kind: outbound?.reason ?? otherwise, why };
}
