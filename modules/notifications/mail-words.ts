import { legalIdentity } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { fill, type Locale, type Words } from '@cm/kit/i18n';
import type { MailNotice } from './catalogue.ts';
import type { Variables } from './facts.ts';
import { renderBody, renderSubject, TemplateError } from './liquid.ts';
import type { MailWords } from './mail-layout.ts';
import { corporate, portal } from './paths.ts';
import type { OverrideRow } from './template-override.queries.ts';

/** Everybody's variables: the reader's name and the operator's. */
export const COMMON_VARIABLES = ['name', 'brand'] as const;

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

/** The operator as its mails name it. */
export interface MailSeller {
  readonly brand: string;
  /** Street and city; empty when the operator gave none. */
  readonly place: string;
}

export async function mailSellerOf(ctx: Ctx): Promise<MailSeller> {
  const { name, address, city } = await legalIdentity(ctx);
  return { brand: name || ctx.tenant.name, place: [address, city].filter((part) => part !== '').join(', ') };
}

/** Last lines of a mail. `choose`: the reader has an account and may switch this kind of mail off. */
export function footerOf(
  ctx: Ctx,
  { brand, place }: MailSeller,
  locale: Locale,
  choose: 'customer' | 'staff' | null,
): string[] {
  const path = (choose === 'staff' ? corporate : portal).preferences();
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
export function renderWords(
  ctx: Ctx,
  { key, mail }: MailNotice,
  own: Pick<OverrideRow, 'subject' | 'body'> | undefined,
  locale: Locale,
  variables: Variables,
): Pick<MailWords, 'subject' | 'body'> {
  if (own) {
    try {
      return { subject: renderSubject(locale, own.subject, variables), body: renderBody(locale, own.body, variables) };
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      ctx.log.warn({ template: key, locale, reason: error.message }, 'own template words do not render');
    }
  }
  return {
    subject: renderSubject(locale, mail.subject[locale], variables),
    body: renderBody(locale, mail.body[locale], variables),
  };
}
