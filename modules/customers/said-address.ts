import { addressPurpose } from './address.ts';
import type { AddressRow } from './address.queries.ts';
import { countryCode } from './countries.ts';

/** What an address says, apart from whose it is: the fields of its events. */
export function saidOf(row: AddressRow) {
  const { label, addressee, line, commune, postalCode, wilaya, region } = row;
  const purposes = addressPurpose.options.filter((purpose) => row.purposes.includes(purpose));
  const country = countryCode.parse(row.country);
  return { purposes, label, addressee, line, commune, postalCode, country, wilaya, region };
}
