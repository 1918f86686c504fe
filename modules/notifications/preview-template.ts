import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { builtInTemplate } from './built-in-templates.ts';
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
 * @throws ProblemError `notifications.template_not_found`, `notifications.template_invalid`
 */
export function previewTemplate(
  outer: Ctx,
  input: { key: string; locale: Locale; subject?: string | undefined; body?: string | undefined },
): Promise<{ subject: string; text: string; html: string }> {
  const { key, locale } = input;
  const template = builtInTemplate(key);
  return outer.transaction(async (ctx) => {
    const own = await findOverride(ctx, key, locale);
    const seller = await mailSellerOf(ctx);
    const brand = oneLine(seller.brand);
    const rendered = tryWords(
      template,
      {
        subject: input.subject ?? own?.subject ?? template.subject[locale],
        body: input.body ?? own?.body ?? template.body[locale],
      },
      { name: READER[locale], brand },
    );
    const words: MailWords = {
      locale,
      brand,
      ...rendered,
      content: template.automatic ? null : CONTENT[locale],
      action: template.action === null ? null : { label: template.action[locale], url: `${ctx.tenant.baseUrl}/` },
      marker: null,
      footer: footerOf(ctx, seller, locale, template.class === 'security' ? null : 'customer'),
    };
    return { subject: words.subject, text: toText(words), html: toHtml(words) };
  });
}
