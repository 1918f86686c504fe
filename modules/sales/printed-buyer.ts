import type { BuyerIdentity } from '@cm/customers';
import type { Locale } from '@cm/kit/i18n';
import type { CommercialDocument } from '@cm/pdf/documents';

/**
 * The buyer as a quote prints it. A quote is no invoice: a company whose registrations we do not know yet is printed by
 * name and address; its invoice will need them (décret exécutif 05-468, art. 3).
 */
export function printedBuyer(buyer: BuyerIdentity, locale: Locale): CommercialDocument['buyer'] {
  const { name, rc, nif, nis } = buyer;
  const address = addressOf(buyer, locale);
  // An association has no register of commerce: it is printed as a body, by name, address and fiscal numbers.
  if (buyer.kind === 'public_body' || buyer.kind === 'association')
    return { type: 'public_body', name, address, ...(nif ? { nif } : {}), ...(nis ? { nis } : {}) };
  if (buyer.kind === 'individual' || !rc || !nif || !nis || !buyer.legalForm)
    return { type: 'individual', name, address };
  return {
    type: 'company',
    name,
    legalForm: buyer.legalForm,
    ...(buyer.activity ? { activity: buyer.activity } : {}),
    address,
    rc,
    nif,
    nis,
    ...(buyer.ai ? { ai: buyer.ai } : {}),
    ...(buyer.phone ? { phone: buyer.phone } : {}),
    email: buyer.email,
  };
}

/** Street, then "16000 Alger Centre, Alger"; a dash when nothing is known. */
function addressOf(buyer: BuyerIdentity, locale: Locale): string {
  const wilaya = buyer.wilaya && (locale === 'ar' ? buyer.wilaya.ar : buyer.wilaya.fr);
  const commune = [buyer.postalCode, buyer.commune].filter(Boolean).join(' ');
  const town = [commune, wilaya].filter(Boolean).join(locale === 'ar' ? '، ' : ', ');
  return [buyer.addressLine, town].filter(Boolean).join('\n') || '—';
}
