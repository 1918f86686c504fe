import { type BuyerIdentity, buyerIdentity } from '@cm/customers';
import { legalIdentity } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import type { Buyer, Seller } from './party.ts';

const known = (value: string | null | undefined): string | null => value?.trim() || null;

/** The seller's mentions as they are today. */
export async function sellerOf(ctx: Ctx): Promise<Seller> {
  const identity = await legalIdentity(ctx);
  return {
    name: identity.name.trim(),
    legalForm: known(identity.legalForm),
    activity: known(identity.activity),
    capital: identity.capital,
    address: [identity.address, identity.city].flatMap((part) => known(part) ?? []).join('\n'),
    phone: known(identity.phone),
    email: known(identity.email),
    rc: known(identity.rc),
    nif: known(identity.nif),
    nis: known(identity.nis),
    ai: known(identity.ai),
    bank: known(identity.bank),
    rib: known(identity.rib),
  };
}

/** The buyer's mentions as they are today, with the customer's number. @throws ProblemError 404 */
export async function buyerOf(
  ctx: Ctx,
  customerId: string,
  locale: Locale,
): Promise<{ buyer: Buyer; customerNumber: string }> {
  const identity = await buyerIdentity(ctx, customerId);
  const buyer: Buyer = {
    kind: identity.kind,
    name: identity.name.trim(),
    legalForm: known(identity.legalForm),
    activity: known(identity.activity),
    address: addressOf(identity, locale),
    phone: known(identity.phone),
    email: known(identity.email),
    rc: known(identity.rc),
    nif: known(identity.nif),
    nis: known(identity.nis),
    ai: known(identity.ai),
    ...(identity.mailing
      ? { mailing: { addressee: identity.mailing.addressee, address: identity.mailing.address[locale] } }
      : {}),
  };
  return { buyer, customerNumber: identity.number };
}

/** The street, then the town. A wilaya or a town alone is no address: without a street it stays empty. */
function addressOf(identity: BuyerIdentity, locale: Locale): string {
  const street = known(identity.addressLine);
  if (street === null) return '';
  const wilaya = identity.wilaya && (locale === 'ar' ? identity.wilaya.ar : identity.wilaya.fr);
  const town = [identity.postalCode, identity.commune].flatMap((part) => known(part) ?? []).join(' ');
  return [street, [town, known(wilaya)].filter(Boolean).join(', ')].filter(Boolean).join('\n');
}
