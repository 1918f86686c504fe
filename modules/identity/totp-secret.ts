import type { Ctx } from '@cm/kit/ctx';
import { unseal } from '@cm/kit/secrets';
import { type UserRow } from './user.queries.ts';

export function openSecret(ctx: Ctx<'secrets'>, user: Pick<UserRow, 'id' | 'totpSecret'>): Buffer {
  return unseal(ctx.ports.secrets.key('totp'), user.totpSecret ?? Buffer.alloc(0), totpPlace(ctx, user.id));
}

/** What a sealed authenticator secret is bound to. */
export function totpPlace(ctx: Ctx, userId: string): string {
  return `${ctx.tenant.id}|identity.users|${userId}|totp_secret`;
}
