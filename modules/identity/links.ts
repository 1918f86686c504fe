import { type UserKind } from './session.ts';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { uuidv7 } from '@cm/kit/ids';
import { claimLink, endLinksOf, findLink, findLinkOwner, insertLink } from './link.queries.ts';
import { problems } from './problems.ts';
import { lockUser } from './user.queries.ts';

export const linkPurpose = named(
  'LinkPurpose',
  z.enum(['verify_email', 'reset_password', 'invitation', 'change_email']),
);
export type LinkPurpose = z.infer<typeof linkPurpose>;
/** The links with which a password is set. */
export const passwordLinkPurpose = named('PasswordLinkPurpose', linkPurpose.exclude(['verify_email', 'change_email']));
export type PasswordLinkPurpose = z.infer<typeof passwordLinkPurpose>;

/** Seconds that a link lives. */
const LIFETIME: Readonly<Record<LinkPurpose, number>> = {
  verify_email: 86_400,
  reset_password: 1800,
  invitation: 7 * 86_400,
  change_email: 86_400,
};

const PAGES: Readonly<Record<LinkPurpose, string>> = {
  verify_email: 'verify-email',
  reset_password: 'reset-password',
  invitation: 'invitation',
  change_email: 'account/email-change',
};

export interface OneTimeLink {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
}

/** Makes a link and ends the earlier ones of that purpose: only the newest mail works. */
export async function createLink(ctx: Ctx, purpose: LinkPurpose, user: { id: string; email: string }): Promise<string> {
  await endLinksOf(ctx.db, user.id, purpose, ctx.now());
  return addLink(ctx, purpose, user, null);
}

/** Makes a link beside the others; one with `usedAt` opens nothing and counts as a mail to that person. */
export async function addLink(
  ctx: Ctx,
  purpose: LinkPurpose,
  user: { readonly id: string; readonly email: string },
  usedAt: Date | null,
): Promise<string> {
  const now = ctx.now();
  const id = uuidv7(now);
  await insertLink(ctx.db, {
    id,
    userId: user.id,
    purpose,
    email: user.email,
    createdAt: now,
    expiresAt: addSeconds(now, LIFETIME[purpose]),
    usedAt,
  });
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
 * Uses a link up, once: of fifty requests at the same moment one gets it. Its owner's account is locked first, as by every
 * act on it: two of them follow each other.
 * @throws ProblemError `identity.link_invalid` when it is unknown, forged, used or too old
 */
export async function consumeLink(ctx: Ctx<'secrets'>, purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
  const linkId = signedId(ctx, purpose, token);
  const owner = await findLinkOwner(ctx.db, linkId);
  if (owner !== undefined) await lockUser(ctx.db, owner);
  const row = await claimLink(ctx.db, linkId, purpose, ctx.now());
  if (!row) throw problems.link_invalid();
  return { id: row.id, userId: row.userId, email: row.email };
}

/**
 * What a link leads to, without using it up.
 * @throws ProblemError `identity.link_invalid` when it is unknown, forged, used or too old
 */
export async function readLink(ctx: Ctx<'secrets'>, purpose: LinkPurpose, token: string): Promise<OneTimeLink> {
  const row = await findLink(ctx.db, signedId(ctx, purpose, token), purpose, ctx.now());
  if (!row) throw problems.link_invalid();
  return { id: row.id, userId: row.userId, email: row.email };
}

function signedId(ctx: Ctx<'secrets'>, purpose: LinkPurpose, token: string): string {
  const [linkId = '', secret = ''] = token.split('.', 2);
  const expected = /^[0-9a-f-]{36}$/.test(linkId) ? signature(ctx, purpose, linkId) : null;
  if (!expected || !sameSecret(Buffer.from(secret, 'base64url'), expected)) throw problems.link_invalid();
  return linkId;
}

function signature(ctx: Ctx<'secrets'>, purpose: LinkPurpose, linkId: string): Buffer {
  return hmac(ctx.ports.secrets.key('one-time-links'), ctx.tenant.id, purpose, linkId);
}
