import type { MachineClient } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { ACCESS_TOKEN_SECONDS, issuerOf } from './oauth-client.ts';
import { findClientInUse } from './oauth-client.queries.ts';
import { findVerifyingKey } from './signing-key.queries.ts';
import { ALGORITHM, publicKeyOf } from './signing-key.ts';

const claims = z.object({
  sub: z.uuid(),
  client_id: z.uuid(),
  scope: z.string(),
  generation: z.int(),
  jti: z.string().min(1),
});

/**
 * The client behind an access token (RFC 9068 §4): signed by a key of this operator's, for this API, not over; and its client is
 * there, not disabled, not over and of the token's generation at this moment. It carries what the token and the client both have.
 * Undefined for anything else.
 */
export async function readAccessToken(ctx: Ctx, bearer: string): Promise<MachineClient | undefined> {
  const said = await verified(ctx, bearer);
  const read = claims.safeParse(said);
  if (!read.success || read.data.sub !== read.data.client_id) return undefined;
  const { client_id: id, generation, scope } = read.data;
  const client = await findClientInUse(ctx.db, { id, generation }, ctx.now());
  if (!client) return undefined;
  const { userId, networks } = client;
  return { id, userId, networks, scopes: scope.split(' ').filter((one) => client.scopes.includes(one)) };
}

async function verified(ctx: Ctx, bearer: string): Promise<unknown> {
  try {
    const { kid, alg } = decodeProtectedHeader(bearer);
    // The key says by which algorithm it signs: the token has no choice.
    if (alg !== ALGORITHM || !z.uuid().safeParse(kid).success) return undefined;
    const key = await findVerifyingKey(ctx.db, kid ?? '', ctx.now());
    if (!key) return undefined;
    const { issuer, audience } = issuerOf(ctx.tenant);
    const { payload } = await jwtVerify(bearer, await publicKeyOf(key), {
      algorithms: [ALGORITHM],
      typ: 'at+jwt',
      issuer,
      audience,
      currentDate: ctx.now(),
      maxTokenAge: ACCESS_TOKEN_SECONDS,
      requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}
