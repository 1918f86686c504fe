import type { OutsideCtx } from '@cm/kit/ctx';
import { protocolRoute } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { issueAccessToken } from '../issue-access-token.ts';
import { issuerOf } from '../oauth-client.ts';
import { listPublishedKeys } from '../signing-key.queries.ts';
import { publishedKey } from '../signing-key.ts';
import { tokenRequests } from '../throttles.ts';
import { clientNamedIn, readTokenRequest, tokenError, TokenRefusal } from '../token-request.ts';

const refusal = named('OAuthError', z.object({ error: tokenError }));
const issued = named(
  'OAuthAccessToken',
  z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int(), scope: z.string() }),
);
/** RFC 6749 §5.1: nothing of it is kept on the way. */
const unkept = { 'cache-control': 'no-store', pragma: 'no-cache' };
const nothing = { maxBytes: 1, contentType: 'application/json', headers: [] } as const;

export const protocolRoutes = [
  protocolRoute({
    operationId: 'corporate.oauth.token',
    method: 'POST',
    path: '/api/corporate/oauth/token',
    summary: 'OAuth 2.0: an access token by the client credentials grant, for ten minutes',
    throttle: tokenRequests,
    example: {},
    protocol: {
      maxBytes: 8192,
      contentType: 'application/x-www-form-urlencoded',
      headers: ['authorization', 'content-type'],
      form: named(
        'OAuthTokenRequest',
        z.object({
          grant_type: z.string(),
          scope: z.string().optional(),
          client_id: z.string().optional(),
          client_secret: z.string().optional(),
        }),
      ),
      answers: { 200: issued, 400: refusal, 401: refusal },
      account: clientNamedIn,
    },
    handler: async (ctx: OutsideCtx<'secrets'>, message) => {
      try {
        const { accessToken, expiresIn, scopes } = await issueAccessToken(ctx, readTokenRequest(message));
        const body = {
          access_token: accessToken,
          token_type: 'Bearer',
          expires_in: expiresIn,
          scope: scopes.join(' '),
        };
        return { status: 200, headers: unkept, body };
      } catch (error) {
        if (!(error instanceof TokenRefusal)) throw error;
        return error.error === 'invalid_client'
          ? { status: 401, headers: { ...unkept, 'www-authenticate': 'Basic realm="oauth"' }, body: error }
          : { status: 400, headers: unkept, body: error };
      }
    },
  }),
  protocolRoute({
    operationId: 'public.oauth.keys',
    method: 'GET',
    path: '/.well-known/jwks.json',
    summary: 'OAuth 2.0: the public keys by which access tokens of this operator are verified (RFC 7517)',
    example: {},
    protocol: {
      ...nothing,
      answers: {
        200: named(
          'JsonWebKeySet',
          z.object({
            keys: z.array(
              z.object({
                kty: z.string(),
                crv: z.string(),
                x: z.string(),
                y: z.string(),
                kid: z.string(),
                use: z.literal('sig'),
                alg: z.string(),
              }),
            ),
          }),
        ),
      },
    },
    handler: async (ctx) => {
      const keys = await ctx.transaction((tx) => listPublishedKeys(tx.db, tx.now()));
      return { status: 200, body: { keys: keys.map(publishedKey) } };
    },
  }),
  protocolRoute({
    operationId: 'public.oauth.server',
    method: 'GET',
    path: '/.well-known/oauth-authorization-server',
    summary: 'OAuth 2.0: what this authorization server can, and where (RFC 8414)',
    example: {},
    protocol: {
      ...nothing,
      answers: {
        200: named(
          'OAuthServerMetadata',
          z.object({
            issuer: z.string(),
            token_endpoint: z.string(),
            jwks_uri: z.string(),
            grant_types_supported: z.array(z.string()),
            response_types_supported: z.array(z.string()),
            token_endpoint_auth_methods_supported: z.array(z.string()),
          }),
        ),
      },
    },
    handler: async ({ tenant }) => {
      const { issuer, tokenEndpoint, jwksUri } = issuerOf(tenant);
      return {
        status: 200,
        body: {
          issuer,
          token_endpoint: tokenEndpoint,
          jwks_uri: jwksUri,
          grant_types_supported: ['client_credentials'],
          response_types_supported: [],
          token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        },
      };
    },
  }),
];
