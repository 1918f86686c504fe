import { legalIdentity } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { fill, type Locale, type Words } from '@cm/kit/i18n';
import { renderBody, renderSubject, TemplateError } from './liquid.ts';
import type { MailWords } from './mail-layout.ts';
import type { MailTemplate } from './mail-template.ts';
import { findOverride } from './template-override.queries.ts';

const AUTOMATIC: Words = {
  fr: 'Message envoyé par {brand}.',
  ar: 'رسالة مرسلة من {brand}.',
  en: 'Message sent by {brand}.',
};
const CHOOSE: Words = {
  fr: 'Choisir les messages que vous recevez : {url}',
  ar: 'اختيار الرسائل التي تصلك: {url}',
  en: 'Choose which messages you receive: {url}',
};

/** The name under which the operator writes. */
export async function brandOf(ctx: Ctx): Promise<string> {
  return (await legalIdentity(ctx)).name || ctx.tenant.name;
}

/** Last lines of a mail. `choose`: the reader has an account and may switch this kind of mail off. */
export async function footerOf(ctx: Ctx, locale: Locale, choose: 'customer' | 'staff' | null): Promise<string[]> {
  const seller = await legalIdentity(ctx);
  const brand = seller.name || ctx.tenant.name;
  const place = [seller.address, seller.city].filter((part) => part !== '').join(', ');
  const path = choose === 'staff' ? '/corporate/account/notifications' : '/account/notifications';
  return [
    fill(AUTOMATIC[locale], { brand }),
    ...(place === '' ? [] : [place]),
    ...(choose === null ? [] : [fill(CHOOSE[locale], { url: `${ctx.tenant.baseUrl}${path}` })]),
  ];
}

/**
 * Subject and body in the tenant's own words, else in ours. Words of a tenant that no longer render do not hold the
 * mail back: the built-in ones go out, and the log says so.
 */
export async function renderWords(
  ctx: Ctx,
  template: MailTemplate,
  locale: Locale,
  variables: Readonly<Record<string, string>>,
): Promise<Pick<MailWords, 'subject' | 'body'>> {
  const own = await findOverride(ctx, template.key, locale);
  if (own) {
    try {
      return { subject: renderSubject(own.subject, variables), body: renderBody(own.body, variables) };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      ctx.log.warn({ template: template.key, locale, reason: error.message }, 'own template words do not render');
    }
  }
  return {
    subject: renderSubject(template.subject[locale], variables),
    body: renderBody(template.body[locale], variables),
  };
}
