import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { portal } from '@cm/paths/areas';

interface Handover {
  readonly id: string;
  readonly staffSessionId: string;
}

/**
 * The address that opens the portal, which may be on another host than the staff's: no cookie crosses. The secret part is computed
 * from the row and the colleague's session, never stored, and stands behind the `#`, which browsers send nowhere.
 */
export function handoverUrl(ctx: Ctx<'secrets'>, handover: Handover): string {
  const secret = signature(ctx, handover).toString('base64url');
  return `${ctx.tenant.baseUrl}${portal.supportAccess()}#${handover.id}.${secret}`;
}

/** The id that a token speaks of; undefined for what cannot be one. */
export function handoverId(token: string): string | undefined {
  const [id = ''] = token.split('.', 1);
  return /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}

export function isHandover(ctx: Ctx<'secrets'>, token: string, handover: Handover): boolean {
  const [, secret = ''] = token.split('.', 2);
  return sameSecret(Buffer.from(secret, 'base64url'), signature(ctx, handover));
}

function signature(ctx: Ctx<'secrets'>, { id, staffSessionId }: Handover): Buffer {
  return hmac(ctx.ports.secrets.key('impersonation-handovers'), ctx.tenant.id, id, staffSessionId);
}
