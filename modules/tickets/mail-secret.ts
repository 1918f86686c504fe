import type { Ctx } from '@cm/kit/ctx';

/** What reply addresses and Message-IDs of one tenant are signed with: another tenant's signature is worth nothing. */
export function mailSecret(ctx: Ctx<'secrets'>): string {
  return ctx.ports.secrets.key(`tickets.mail:${ctx.tenant.id}`).toString('hex');
}
