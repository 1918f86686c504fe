import type { Ctx } from '@cm/kit/ctx';
import { fill, type Locale, type Words } from '@cm/kit/i18n';
import type { Audience, Recipient, SubscriptionEnding } from '@cm/kit/notices';
import { contactPointUrl } from './contact-point-link.ts';
import { type ContactPointPurpose, purposeOf } from './contact-point.ts';
import { findLinkedPoint, listConfirmed } from './contact-point.queries.ts';
import type { CustomerSummary } from './customer.ts';
import { findCustomerFacts } from './customer.queries.ts';
import { own } from './ports.ts';

const urlOf = own.command(contactPointUrl);

/** What is told to a confirmed address; of an emergency nothing is mailed. */
const WHY: Readonly<Record<Exclude<ContactPointPurpose, 'emergency'>, Words>> = {
  billing: {
    fr: 'Vous recevez ce message parce que cette adresse a accepté ceux qui concernent la facturation du client {number}.',
    ar: 'تصلك هذه الرسالة لأن هذا العنوان قبل الرسائل المتعلقة بفوترة العميل {number}.',
    en: 'You receive this message because this address accepted those about the billing of customer {number}.',
  },
  technical: {
    fr: 'Vous recevez ce message parce que cette adresse a accepté ceux qui concernent les services du client {number}.',
    ar: 'تصلك هذه الرسالة لأن هذا العنوان قبل الرسائل المتعلقة بخدمات العميل {number}.',
    en: 'You receive this message because this address accepted those about the services of customer {number}.',
  },
  commercial: {
    fr: 'Vous recevez ce message parce que cette adresse a accepté ceux qui concernent les devis et commandes du client {number}.',
    ar: 'تصلك هذه الرسالة لأن هذا العنوان قبل الرسائل المتعلقة بعروض أسعار العميل {number} وطلبياته.',
    en: 'You receive this message because this address accepted those about the quotes and orders of customer {number}.',
  },
};
const STOP: Words = {
  fr: 'Ne plus les recevoir : {url}',
  ar: 'التوقف عن استلامها: {url}',
  en: 'Receive them no more: {url}',
};

/**
 * The addresses of a customer that said yes to what is told to the holders of a right, without those that are told already. Named
 * as the customer: nobody in particular reads them.
 */
export async function confirmedPoints(
  ctx: Ctx,
  { id: customerId, displayName: name, locale }: CustomerSummary,
  right: string | null,
  told: readonly Recipient[],
): Promise<Recipient[]> {
  const purpose = purposeOf(right);
  if (purpose === null) return [];
  const addresses = new Set(told.map(({ email }) => email.toLowerCase()));
  const points = await ctx.transaction((tx) => listConfirmed(tx.db, customerId, purpose));
  return points.flatMap((point): Recipient[] => {
    if (addresses.has(point.value)) return [];
    const recipient = {
      kind: 'customer',
      email: point.value,
      name,
      locale: point.locale ?? locale,
      customerId,
    } as const;
    return [{ ...recipient, userId: null, subscription: point.id }];
  });
}

/** Why the mail came and how to stop it; null for an address that does not want it any more. */
export async function endingForPoint(
  ctx: Ctx,
  {
    subscription,
    right,
    locale,
  }: { readonly subscription: string; readonly right: string | null; readonly locale: Locale },
): Promise<SubscriptionEnding | null> {
  return ctx.transaction(async (tx) => {
    const purpose = purposeOf(right);
    const point = await findLinkedPoint(tx.db, subscription);
    if (!point || point.confirmedAt === null || purpose === null || purpose === 'emergency') return null;
    const customer = point.purposes.includes(purpose) ? await findCustomerFacts(tx.db, point.customerId) : undefined;
    if (!customer) return null;
    const stopUrl = urlOf(tx, 'stop', point.id);
    return {
      stopUrl,
      lines: [fill(WHY[purpose][locale], { number: customer.number }), fill(STOP[locale], { url: stopUrl })],
    };
  });
}

/** The address that is asked whether it wants to be told: no name stands in the mail, since somebody else typed all of it. */
export const askedAddress: Audience<{ readonly value: string; readonly locale: Locale }> = {
  who: 'the address that is asked whether it wants to be told',
  kinds: ['customer'],
  find: async (_ctx, { payload: { value: email, locale } }) => [
    { kind: 'customer', email, locale, name: '', userId: null, customerId: null },
  ],
};
