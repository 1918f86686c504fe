import { maySendAs } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { MailParts } from '@cm/kit/notices';
import { readSetting } from '@cm/kit/settings';
import type { OutgoingMail } from '@cm/mail/send';
import type { MailNotice } from './catalogue.ts';
import type { Outgoing } from './channel.ts';
import { writtenFor } from './facts.ts';
import { oneLine } from './liquid.ts';
import { attachmentsFor } from './mail-attachments.ts';
import { type MailWords, toHtml, toText } from './mail-layout.ts';
import { footerOf, mailSellerOf, renderWords } from './mail-words.ts';
import { senderSetting } from './settings.ts';
import { findOverride } from './template-override.queries.ts';

/** Marks of a mail that no person wrote (RFC 3834 §5), the second for Exchange. The loop mark is the mailer's own. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } as const;

/**
 * The whole mail of a delivery, links and attachments included, made anew at each try. Call it outside a transaction:
 * it reads files and may have a PDF rendered.
 *
 * @returns null when what it would carry is gone: there is nothing to send
 */
export async function composeMail(ctx: OutsideCtx, delivery: Outgoing): Promise<OutgoingMail | null> {
  const { notice, ref } = delivery;
  const { mail } = notice;
  if (!mail) return null;
  const parts = mail.carries && ref !== null ? await mail.carries.load(ctx, ref) : {};
  if (parts === null) return null;
  const ending = await ctx.transaction((tx) => endingOf(tx, delivery));
  if (ending === null) return null;
  const { words, from, replyTo } = await ctx.transaction((tx) => wordsOf(tx, delivery, { ...notice, mail }, parts));
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const { attachments, left } = await attachmentsFor(ctx, parts.fileIds ?? []);
  const footer = [...ending.lines, ...words.footer, ...(left.length === 0 ? [] : [left.join(', ')])];
  const whole = { ...words, footer };
  return {
    from,
    to: [{ address: delivery.address, name: oneLine(delivery.name) }],
    ...(replyTo === '' ? {} : { replyTo }),
    subject: whole.subject,
    text: toText(whole),
    html: toHtml(whole),
    headers: {
      ...(mail.automatic ? AUTOMATIC : {}),
      // RFC 2369: mail programs show their own way to stop.
      ...(ending.stopUrl === null ? {} : { 'List-Unsubscribe': `<${ending.stopUrl}>` }),
    },
    // The same at each try: a mail that arrives twice is recognised as one.
    messageId: parts.messageId ?? `<${delivery.id}@${host}>`,
    ...(parts.inReplyTo ? { inReplyTo: parts.inReplyTo } : {}),
    references: parts.references ?? [],
    attachments,
  };
}

/** How the mail ends where nobody's account reads it; null when that mailbox wants no more of it. */
async function endingOf(
  ctx: Ctx,
  { notice, locale, subscription }: Outgoing,
): Promise<{ readonly lines: readonly string[]; readonly stopUrl: string | null } | null> {
  if (subscription === undefined) return { lines: [], stopUrl: null };
  return (await notice.audience.ending?.(ctx, { subscription, locale, right: notice.right })) ?? null;
}

async function wordsOf(
  ctx: Ctx,
  delivery: Outgoing,
  notice: MailNotice,
  parts: MailParts,
): Promise<{ words: MailWords; from: OutgoingMail['from']; replyTo: string }> {
  const { locale, link } = delivery;
  const [seller, sender, own] = await Promise.all([
    mailSellerOf(ctx),
    readSetting(ctx, senderSetting),
    findOverride(ctx.db, notice.key, locale),
  ]);
  const brand = oneLine(seller.brand);
  const facts = writtenFor(locale, ctx.tenant.timeZone, delivery.facts);
  const rendered = renderWords(ctx, notice, own, locale, { ...facts, name: delivery.name, brand });
  const mayChoose = notice.class.always !== true && delivery.userId !== null;
  const area = link !== null && /^\/(corporate|admin)(\/|$)/.test(link) ? 'staff' : 'customer';
  const url = parts.url ?? (link === null ? null : `${ctx.tenant.baseUrl}${link}`);
  const { action } = notice.mail;
  return {
    words: {
      locale,
      brand,
      subject: withToken(rendered.subject, parts.subjectToken ?? null),
      body: rendered.body,
      content: parts.content ?? null,
      marker: parts.marker ?? null,
      action: url === null || action === null ? null : { label: action[locale], url },
      footer: footerOf(ctx, seller, locale, mayChoose ? area : null),
    },
    from: await ownSender(ctx, parts.from ?? { address: sender.address, name: sender.name || brand }),
    replyTo: parts.replyTo ?? sender.replyTo,
  };
}

/** Nobody sends in the name of a domain that is not theirs, whatever was set when it was: the operator's host stands for it. */
async function ownSender(ctx: Ctx, { address, name }: OutgoingMail['from']): Promise<OutgoingMail['from']> {
  const isOwn = address !== '' && (await maySendAs(ctx, address));
  return { address: isOwn ? address : `no-reply@${new URL(ctx.tenant.baseUrl).hostname}`, name: oneLine(name) };
}

function withToken(subject: string, token: string | null): string {
  return token === null || subject.includes(token) ? subject : `${token} ${subject}`;
}
