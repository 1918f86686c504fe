import { heldPermissions, mayComeFrom, programOwner } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { isClientSecret } from './client-secret.ts';
import { ACCESS_TOKEN_SECONDS, type ClientRefusal, issuerOf } from './oauth-client.ts';
import { oauthClientRefused } from './events.ts';
import { type ClientRow, findClient, listSecrets, noteRefusal, updateClient } from './oauth-client.queries.ts';
import { findCurrentKey } from './signing-key.queries.ts';
import { ALGORITHM, privateKeyOf } from './signing-key.ts';
import { type TokenRequest, TokenRefusal } from './token-request.ts';

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly scopes: readonly string[];
}

/** An hour between two that the audit is told of. */
const TOLD_EVERY_SECONDS = 3600;

/**
 * An access token for a client (RFC 6749 §4.4, RFC 9068): ten minutes, of what it was given and its person holds now, or of the part
 * that it asks for. Whatever is wrong with the client is answered alike.
 *
 * @throws TokenRefusal `invalid_client`, `invalid_scope`
 */
export async function issueAccessToken(ctx: OutsideCtx<'secrets'>, request: TokenRequest): Promise<IssuedToken> {
  const found = await ctx.transaction((tx) => authenticated(tx, request));
  if ('refused' in found) throw new TokenRefusal('invalid_client');
  const { client, held, key } = found;
  const may = client.scopes.filter((scope) => held.includes(scope));
  const scopes = request.scopes ?? may;
  if (scopes.length === 0 || scopes.some((scope) => !may.includes(scope))) throw new TokenRefusal('invalid_scope');
  const { issuer, audience } = issuerOf(ctx.tenant);
  const now = Math.floor(ctx.now().getTime() / 1000);
  const accessToken = await new SignJWT({
    client_id: client.id,
    scope: scopes.join(' '),
    generation: client.generation,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: key.id })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(client.id)
    .setJti(uuidv7(ctx.now()))
    .setIssuedAt(now)
    .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
    .sign(await privateKeyOf(ctx, key));
  return { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, scopes };
}

async function authenticated(tx: Ctx, { clientId, secret }: TokenRequest) {
  const isId = z.uuid().safeParse(clientId).success;
  const client = isId ? await findClient(tx.db, clientId) : undefined;
  const now = tx.now();
  const isRight = isClientSecret(secret, client ? await listSecrets(tx.db, [client.id]) : [], now);
  const key = await findCurrentKey(tx.db);
  if (!client || !key) return { refused: true } as const;
  const owner = await programOwner(tx, client.userId);
  const networks = client.networks.length > 0 ? client.networks : (owner?.networks ?? []);
  const why: ClientRefusal | undefined = !isRight
    ? 'secret'
    : client.disabledAt !== null
      ? 'disabled'
      : client.expiresAt !== null && client.expiresAt <= now
        ? 'expired'
        : !owner || owner.isDisabled
          ? 'owner'
          : mayComeFrom(networks, tx.actor.ip)
            ? undefined
            : 'network';
  if (why !== undefined) {
    await tell(tx, client, why);
    return { refused: true } as const;
  }
  await updateClient(tx.db, client.id, { lastTokenAt: now });
  return { client, key, held: await heldPermissions(tx, client.userId) };
}

async function tell(tx: Ctx, { id, name, userId }: ClientRow, why: ClientRefusal): Promise<void> {
  const now = tx.now();
  const isNoted = await noteRefusal(tx.db, id, { now, before: addSeconds(now, -TOLD_EVERY_SECONDS) });
  if (isNoted) await emit(tx, oauthClientRefused, { clientId: id, name, userId, why });
}
