import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { portal } from '@cm/paths/areas';
import { type ContactPointLinkKind, contactPointLinkKind } from './contact-point.ts';

/**
 * The absolute URL to mail. The secret part is computed, never stored: whoever reads the database cannot answer for somebody.
 * @param id of the question, or of the address that is told no more
 * @query
 */
export function contactPointUrl(ctx: Ctx<'secrets'>, kind: ContactPointLinkKind, id: string): string {
  return `${ctx.tenant.baseUrl}${portal.contactAddress()}#${id}.${signature(ctx, kind, id).toString('base64url')}`;
}

/** What a mailed link names; null for one that we did not write. A link of one kind is none of the other. */
export function readContactPointToken(
  ctx: Ctx<'secrets'>,
  token: string,
): { readonly kind: ContactPointLinkKind; readonly id: string } | null {
  const [id = '', secret = ''] = token.split('.', 2);
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const given = Buffer.from(secret, 'base64url');
  const kind = contactPointLinkKind.options.find((one) => sameSecret(given, signature(ctx, one, id)));
  return kind === undefined ? null : { kind, id };
}

/** What stands for an address where it is not to be read. */
export function addressKeyOf(ctx: Ctx<'secrets'>, email: string): Buffer {
  return hmac(ctx.ports.secrets.key('contact-point-addresses'), ctx.tenant.id, email);
}

function signature(ctx: Ctx<'secrets'>, kind: ContactPointLinkKind, id: string): Buffer {
  return hmac(ctx.ports.secrets.key('contact-point-links'), ctx.tenant.id, kind, id);
}
