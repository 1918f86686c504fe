import { type UserKind } from './session.ts';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import { problems } from './problems.ts';
import type { IdentityTables } from './tables.ts';

export const linkPurpose = named('LinkPurpose', z.enum(['verify_email', 'reset_password', 'invitation']));
export type LinkPurpose = z.infer<typeof linkPurpose>;
/** The links with which a password is set. */
export const passwordLinkPurpose = named('PasswordLinkPurpose', linkPurpose.exclude(['verify_email']));
export type PasswordLinkPurpose = z.infer<typeof passwordLinkPurpose>;

/** Seconds that a link lives. */
const LIFETIME: Readonly<Record<LinkPurpose, number>> = {
  verify_email: 86_400,
  reset_password: 1800,
  invitation: 7 * 86_400,
};

const PAGES: Readonly<Record<LinkPurpose, string>> = {
  verify_email: 'verify-email',
  reset_password: 'reset-password',
  invitation: 'invitation',
};

export interface OneTimeLink {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
}

/** Makes a link and ends the earlier ones of that purpose: only the newest mail works. */
export async function createLink(ctx: Ctx, purpose: LinkPurpose, user: { id: string; email: string }): Promise<string> {
  const id = uuidv7(ctx.now());
  const db = ctx.db.withTables<IdentityTables>();
  await db
    .updateTable('identity.one_time_links')
    .set({ usedAt: ctx.now() })
    .where('userId', '=', user.id)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .execute();
  await db
    .insertInto('identity.one_time_links')
    .values({
      id,
      userId: user.id,
      purpose,
      email: user.email,
      createdAt: ctx.now(),
      expiresAt: addSeconds(ctx.now(), LIFETIME[purpose]),
    })
    .execute();
  return id;
}

/**
 * The absolute URL to mail. The secret part is computed, never stored: whoever reads the database cannot open it.
 * @query
 */
export function linkUrl(ctx: Ctx<'secrets'>, purpose: LinkPurpose, linkId: string, kind: UserKind): string {
  const area = kind === 'staff' ? '/corporate' : '';
  return `${ctx.tenant.baseUrl}${area}/${PAGES[purpose]}#${linkId}.${signature(ctx, purpose, linkId).toString('base64url')}`;
}

/**
 * Uses a link up, once: of fifty requests at the same moment one gets it.
 * @throws ProblemError `identity.link_invalid` when it is unknown, forged, used or too old
 */
export async function consumeLink(ctx: Ctx<'secrets'>, purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
  const [linkId = '', secret = ''] = token.split('.', 2);
  const expected = /^[0-9a-f-]{36}$/.test(linkId) ? signature(ctx, purpose, linkId) : null;
  if (!expected || !sameSecret(Buffer.from(secret, 'base64url'), expected)) throw problems.link_invalid();
  const row = await ctx.db
    .withTables<IdentityTables>()
    .updateTable('identity.one_time_links')
    .set({ usedAt: ctx.now() })
    .where('id', '=', linkId)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', ctx.now())
    .returning(['id', 'userId', 'email'])
    .executeTakeFirst();
  if (!row) throw problems.link_invalid();
  return { id: row.id, userId: row.userId, email: row.email };
}

function signature(ctx: Ctx<'secrets'>, purpose: LinkPurpose, linkId: string): Buffer {
  return hmac(ctx.ports.secrets.key('one-time-links'), ctx.tenant.id, purpose, linkId);
}
