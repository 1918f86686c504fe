import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import type { MailNotice } from './catalogue.ts';
import { tryWords } from './change-template.ts';
import { oneLine } from './liquid.ts';
import { type MailWords, toHtml, toText } from './mail-layout.ts';
import { footerOf, mailSellerOf } from './mail-words.ts';
import { findOverride } from './template-override.queries.ts';

const READER: Readonly<Record<Locale, string>> = { fr: 'Amina Benali', ar: 'أمينة بن علي', en: 'Amina Benali' };
const CONTENT: Readonly<Record<Locale, string>> = {
  fr: 'Bonjour,\n\nVotre serveur a été redémarré, tout est rentré dans l’ordre.',
  ar: 'مرحبا،\n\nأُعيد تشغيل خادمكم وعاد كل شيء إلى طبيعته.',
  en: 'Hello,\n\nYour server was restarted and all is back in order.',
};

/**
 * What a mail would look like with these words, else the tenant's, else ours; from sample data, never a customer's.
 * @throws ProblemError `notifications.template_invalid`
 */
export function previewTemplate(
  outer: Ctx,
  notice: MailNotice,
  input: { locale: Locale; subject?: string | undefined; body?: string | undefined },
): Promise<{ subject: string; text: string; html: string }> {
  const { locale } = input;
  const { key, mail } = notice;
  return outer.transaction(async (ctx) => {
    const own = await findOverride(ctx.db, key, locale);
    const seller = await mailSellerOf(ctx);
    const brand = oneLine(seller.brand);
    const rendered = tryWords(
      notice,
      {
        subject: input.subject ?? own?.subject ?? mail.subject[locale],
        body: input.body ?? own?.body ?? mail.body[locale],
      },
      { name: READER[locale], brand, locale, timeZone: ctx.tenant.timeZone },
    );
    const words: MailWords = {
      locale,
      brand,
      ...rendered,
      content: mail.automatic ? null : CONTENT[locale],
      action: mail.action === null ? null : { label: mail.action[locale], url: `${ctx.tenant.baseUrl}/` },
      marker: null,
      footer: footerOf(ctx, seller, locale, notice.class.always ? null : 'customer'),
    };
    return { subject: words.subject, text: toText(words), html: toHtml(words) };
  });
}
