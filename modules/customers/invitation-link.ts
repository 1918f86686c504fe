import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { portal } from '@cm/paths/areas';

/**
 * The absolute URL to mail. The secret part is computed, never stored: whoever reads the database cannot answer for
 * somebody.
 * @query
 */
export function invitationUrl(ctx: Ctx<'secrets'>, invitationId: string): string {
  return `${ctx.tenant.baseUrl}${portal.join()}#${invitationId}.${signature(ctx, invitationId).toString('base64url')}`;
}

/** The invitation that a mailed link names; null for one that we did not write. */
export function readInvitationToken(ctx: Ctx<'secrets'>, token: string): string | null {
  const [id = '', secret = ''] = token.split('.', 2);
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return sameSecret(Buffer.from(secret, 'base64url'), signature(ctx, id)) ? id : null;
}

function signature(ctx: Ctx<'secrets'>, invitationId: string): Buffer {
  return hmac(ctx.ports.secrets.key('customer-invitations'), ctx.tenant.id, invitationId);
}
