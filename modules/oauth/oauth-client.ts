import { tokenNetworks } from '@cm/identity';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** Seconds that an access token is good for: nobody asks a database abroad whether it still is. */
export const ACCESS_TOKEN_SECONDS = 600;
/** Of an operator, those that are disabled not counted. */
export const MAX_CLIENTS = 50;
export const LONGEST_OVERLAP_HOURS = 168;

/** Which of its two secrets: the one that is good, or the one before it, for the overlap of a rotation. */
export const clientSecretSlot = named('OAuthClientSecretSlot', z.enum(['current', 'previous']));

export const signingKeyState = named('SigningKeyState', z.enum(['next', 'current', 'retired', 'withdrawn']));

/** Whether a client is given tokens now; `stopped`: its person has no access any more. */
export const clientState = named('OAuthClientState', z.enum(['in_use', 'disabled', 'over', 'stopped']));

/** Why somebody who named a client of ours was given nothing. The caller is told the same of all. */
export const clientRefusal = named('OAuthClientRefusal', z.enum(['secret', 'network', 'disabled', 'expired', 'owner']));
export type ClientRefusal = z.infer<typeof clientRefusal>;

/** Why somebody does it, for the audit. */
export const clientReason = () => z.string().trim().min(5).max(400);

export const wantedClient = named(
  'WantedOAuthClient',
  z.strictObject({
    name: z.string().trim().min(1).max(80),
    scopes: z.array(z.string().max(60)).min(1).max(60),
    networks: tokenNetworks().optional(),
    expiresInDays: z.int().min(1).max(730).optional(),
    reason: clientReason(),
  }),
);
export type WantedClient = z.infer<typeof wantedClient>;

/** Of an operator: who issues its access tokens, for whom, and where (RFC 8414 §2, RFC 9068 §2.2). */
export const issuerOf = ({ baseUrl }: { readonly baseUrl: string }) => ({
  issuer: baseUrl,
  audience: `${baseUrl}/api`,
  tokenEndpoint: `${baseUrl}/api/corporate/oauth/token`,
  jwksUri: `${baseUrl}/.well-known/jwks.json`,
});
