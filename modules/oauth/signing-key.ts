import type { Ctx } from '@cm/kit/ctx';
import { seal, unseal } from '@cm/kit/secrets';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';
import type { SigningKeyRow } from './signing-key.queries.ts';

/** RFC 7518 §3.4; every library of these years verifies it. */
export const ALGORITHM = 'ES256';

const publicKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });

/** A new pair: the public half as it is published, the private one sealed for its row. */
export async function newSigningKey(ctx: Ctx<'secrets'>, id: string) {
  const { publicKey: pub, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const bytes = Buffer.from(JSON.stringify(await exportJWK(privateKey)));
  return {
    publicJwk: JSON.stringify(publicKey.parse(await exportJWK(pub))),
    privateKey: seal(ctx.ports.secrets.key('signing-keys'), bytes, placeOf(ctx, id)),
  };
}

/** @throws Error for a key that signs no more */
export function privateKeyOf(ctx: Ctx<'secrets'>, { id, privateKey }: SigningKeyRow) {
  if (privateKey === null) throw new Error(`the signing key ${id} signs no more`);
  const opened = unseal(ctx.ports.secrets.key('signing-keys'), privateKey, placeOf(ctx, id)).toString();
  return importJWK(publicKey.extend({ d: z.string() }).parse(JSON.parse(opened)), ALGORITHM);
}

export const publicKeyOf = ({ publicJwk }: SigningKeyRow) => importJWK(publicKey.parse(publicJwk), ALGORITHM);

/** As `/.well-known/jwks.json` has it (RFC 7517 §4). */
export const publishedKey = ({ id, publicJwk }: SigningKeyRow) => ({
  ...publicKey.parse(publicJwk),
  kid: id,
  use: 'sig' as const,
  alg: ALGORITHM,
});

/** As keys were sealed when the table was identity's: another place would open none of them. */
const placeOf = (ctx: Ctx, id: string): string => `${ctx.tenant.id}|identity.signing_keys|${id}|private_key`;
