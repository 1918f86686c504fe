import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { tokenChanged } from './events.ts';
import { problems } from './problems.ts';
import { endToken, insertToken, listTokenRows, MAX_TOKENS } from './token.queries.ts';

export interface ApiToken {
  readonly id: string;
  readonly name: string;
  /** Enough to recognise it in a configuration file, too little to use it. */
  readonly prefix: string;
  readonly scopes: string[];
  /** The customer that it acts for; null for one of the staff. */
  readonly customerId: string | null;
  /** Where it may be used from, in CIDR notation; none: from anywhere. */
  readonly networks: string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export async function tokensOf(ctx: Ctx, userId: string): Promise<ApiToken[]> {
  const rows = await listTokenRows(ctx.db, userId);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes,
    customerId: row.customerId,
    networks: row.networks,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    lastUsedAt: row.lastUsedAt,
  }));
}

/** The caller has checked that the person holds every scope. Only the digest of the secret is kept. */
export async function createToken(
  ctx: Ctx,
  { userId, customerId }: { readonly userId: string; readonly customerId: string | null },
  input: {
    readonly name: string;
    readonly scopes: readonly string[];
    readonly networks?: readonly string[] | undefined;
    readonly expiresInDays?: number | undefined;
  },
): Promise<ApiToken & { secret: string }> {
  return ctx.transaction(async (tx) => {
    if ((await tokensOf(tx, userId)).length >= MAX_TOKENS) throw problems.too_many_tokens();
    const secret = `cm_${newToken()}`;
    const token: ApiToken = {
      id: uuidv7(tx.now()),
      name: input.name,
      prefix: secret.slice(0, 9),
      scopes: [...new Set(input.scopes)].sort(),
      customerId,
      networks: [...(input.networks ?? [])],
      createdAt: tx.now(),
      expiresAt: input.expiresInDays === undefined ? null : addSeconds(tx.now(), input.expiresInDays * 86_400),
      lastUsedAt: null,
    };
    await insertToken(tx.db, {
      id: token.id,
      userId,
      name: token.name,
      prefix: token.prefix,
      tokenHash: sha256(secret),
      scopes: token.scopes,
      customerId,
      networks: token.networks,
      createdAt: token.createdAt,
      expiresAt: token.expiresAt,
    });
    await emit(tx, tokenChanged, {
      tokenId: token.id,
      userId,
      name: token.name,
      change: 'created',
      scopes: token.scopes,
      networks: token.networks,
    });
    return { ...token, secret };
  });
}

/** @throws ProblemError 404 for a token that is not the person's own, or already revoked */
export async function revokeToken(ctx: Ctx, userId: string, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await endToken(tx.db, userId, id, tx.now());
    if (!row) throw common.not_found();
    await emit(tx, tokenChanged, {
      tokenId: id,
      userId,
      name: row.name,
      change: 'revoked',
      scopes: row.scopes,
      networks: row.networks,
    });
  });
}
