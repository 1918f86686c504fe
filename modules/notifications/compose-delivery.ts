import { linkUrl } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import type { OutgoingMail } from '@cm/mail/send';
import { builtInTemplate } from './built-in-templates.ts';
import { deliveryData, type MailTarget } from './delivery.ts';
import type { DeliveryRow } from './delivery.queries.ts';
import { oneLine } from './liquid.ts';
import { attachmentsFor, type SourcedMail, sourcedMail } from './mail-source.ts';
import { type MailWords, toHtml, toText } from './mail-layout.ts';
import type { MailTemplate } from './mail-template.ts';
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
export async function composeDelivery(ctx: Ctx, delivery: DeliveryRow): Promise<OutgoingMail | null> {
  const template = builtInTemplate(delivery.template);
  const data = deliveryData.parse(delivery.data);
  const source = data.source === null ? null : await sourcedMail(ctx, data.source);
  if (data.source !== null && source === null) return null;
  const { words, from, replyTo } = await ctx.transaction((tx) => wordsOf(tx, delivery, template, source));
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const { attachments, left } = await attachmentsFor(ctx, source?.fileIds ?? []);
  const whole = left.length === 0 ? words : { ...words, footer: [...words.footer, left.join(', ')] };
  return {
    from,
    to: [{ address: delivery.recipient, name: oneLine(delivery.recipientName) }],
    ...(replyTo === '' ? {} : { replyTo }),
    subject: whole.subject,
    text: toText(whole),
    html: toHtml(whole),
    headers: template.automatic ? AUTOMATIC : {},
    // The same at each try: a mail that arrives twice is recognised as one.
    messageId: source?.messageId ?? `<${delivery.id}@${host}>`,
    ...(source?.inReplyTo ? { inReplyTo: source.inReplyTo } : {}),
    references: source?.references ?? [],
    attachments,
  };
}

async function wordsOf(
  ctx: Ctx,
  delivery: DeliveryRow,
  template: MailTemplate,
  source: SourcedMail | null,
): Promise<{ words: MailWords; from: OutgoingMail['from']; replyTo: string }> {
  const { variables, target } = deliveryData.parse(delivery.data);
  const { locale } = delivery;
  const [seller, sender, own] = await Promise.all([
    mailSellerOf(ctx),
    readSetting(ctx, senderSetting),
    findOverride(ctx, template.key, locale),
  ]);
  const brand = oneLine(seller.brand);
  const rendered = renderWords(ctx, template, own, locale, { ...variables, name: delivery.recipientName, brand });
  const mayChoose = template.class !== 'security' && delivery.userId !== null;
  const area = target?.type === 'path' && /^\/(corporate|admin)(\/|$)/.test(target.path) ? 'staff' : 'customer';
  return {
    words: {
      locale,
      brand,
      subject: withNumber(rendered.subject, source?.subjectToken ?? null),
      body: rendered.body,
      content: source?.content ?? null,
      marker: source?.marker ?? null,
      action:
        target === null || template.action === null
          ? null
          : { label: template.action[locale], url: urlOf(ctx, target) },
      footer: footerOf(ctx, seller, locale, mayChoose ? area : null),
    },
    from: source?.from ?? {
      address: sender.address || `no-reply@${new URL(ctx.tenant.baseUrl).hostname}`,
      name: oneLine(sender.name || brand),
    },
    replyTo: source?.replyTo ?? sender.replyTo,
  };
}

/** A reply is threaded by the number as a last resort, so it is in the subject whatever the template says. */
function withNumber(subject: string, token: string | null): string {
  return token === null || subject.includes(token) ? subject : `${token} ${subject}`;
}

function urlOf(ctx: Ctx, target: MailTarget): string {
  return target.type === 'path'
    ? `${ctx.tenant.baseUrl}${target.path}`
    : linkUrl(ctx, target.purpose, target.linkId, target.kind);
}
