import type { buyerIdentity } from '@cm/customers';
import type { CommercialDocument } from '@cm/pdf/documents';

type Buyer = Awaited<ReturnType<typeof buyerIdentity>>;

/**
 * The buyer as a quote prints it. A quote is no invoice: a company whose registrations we do not know yet is printed by
 * name and address; its invoice will need them (décret exécutif 05-468, art. 3).
 */
export function printedBuyer(buyer: Buyer): CommercialDocument['buyer'] {
  const { name, rc, nif, nis } = buyer;
  const address = buyer.address === '' ? '—' : buyer.address;
  if (buyer.kind === 'public_body')
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
    ...(buyer.email ? { email: buyer.email } : {}),
  };
}
