import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { portal } from './paths.ts';

/** `asking`: says yes or no to a question. `stop`: ends what an address is told. */
export type LinkKind = 'asking' | 'stop';

/**
 * The absolute URL to mail. The secret part is computed, never stored: whoever reads the database cannot answer for somebody.
 * @param id of the question, or of the address that is told no more
 * @query
 */
export function contactPointUrl(ctx: Ctx<'secrets'>, kind: LinkKind, id: string): string {
  const secret = signature(ctx, kind, id).toString('base64url');
  return `${ctx.tenant.baseUrl}${portal.contactPointAnswer()}#${kind}.${id}.${secret}`;
}

/** What a mailed link names; null for one that we did not write. */
export function readContactPointToken(
  ctx: Ctx<'secrets'>,
  token: string,
): { readonly kind: LinkKind; readonly id: string } | null {
  const [kind, id = '', secret = ''] = token.split('.', 3);
  if ((kind !== 'asking' && kind !== 'stop') || !/^[0-9a-f-]{36}$/.test(id)) return null;
  return sameSecret(Buffer.from(secret, 'base64url'), signature(ctx, kind, id)) ? { kind, id } : null;
}

/** What stands for an address where it is not to be read. */
export function addressKeyOf(ctx: Ctx<'secrets'>, email: string): Buffer {
  return hmac(ctx.ports.secrets.key('contact-point-addresses'), ctx.tenant.id, email);
}

function signature(ctx: Ctx<'secrets'>, kind: LinkKind, id: string): Buffer {
  return hmac(ctx.ports.secrets.key('contact-point-links'), ctx.tenant.id, kind, id);
}
