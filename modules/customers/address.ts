import { LOCALES, type Locale, type Words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import type { FieldError } from '@cm/kit/problems';
import { z } from 'zod';
import { type CountryCode, countryWords } from './countries.ts';

/**
 * What an address beside the registered office is for. `mailing`: documents are sent there, and print it; one at a time. `site`:
 * where we work for the customer.
 */
export const addressPurpose = named('AddressPurpose', z.enum(['mailing', 'site']));
export type AddressPurpose = z.infer<typeof addressPurpose>;

/** More than any customer has beside its registered office; beyond it nothing is added. */
export const MAX_ADDRESSES = 20;
/** Of those that are read: a merge may bring more together. */
export const MOST_READ = 200;

/** An address as it is typed, and as it is kept. */
export interface AddressInput {
  readonly purposes: readonly AddressPurpose[];
  readonly label: string;
  /** Whose name stands on the envelope; null: the customer's. */
  readonly addressee: string | null;
  readonly line: string;
  readonly commune: string;
  readonly postalCode: string | null;
  readonly country: CountryCode;
  /** In Algeria, by its slug. */
  readonly wilaya: string | null;
  /** Elsewhere. */
  readonly region: string | null;
}

const ALGERIA = 'DZ';
const empty = (text: string | null): string | null => (text?.trim() ? text.trim() : null);

/** The address in its one writing, and what is wrong with it (pointers into the body). */
export function normaliseAddress(
  input: AddressInput,
  wilayas: ReadonlySet<string>,
): { readonly address: AddressInput; readonly errors: readonly FieldError[] } {
  const address = {
    ...input,
    purposes: addressPurpose.options.filter((purpose) => input.purposes.includes(purpose)),
    label: input.label.trim(),
    addressee: empty(input.addressee),
    line: input.line.trim(),
    commune: input.commune.trim(),
    postalCode: empty(input.postalCode),
    wilaya: empty(input.wilaya),
    region: empty(input.region),
  };
  const { postalCode, wilaya, region } = address;
  const faults: [field: string, code: string, isFault: boolean][] =
    address.country === ALGERIA
      ? [
          ['wilaya', 'required', wilaya === null],
          ['wilaya', 'wilaya', wilaya !== null && !wilayas.has(wilaya)],
          ['postalCode', 'pattern', postalCode !== null && !/^\d{5}$/.test(postalCode)],
          ['region', 'invalid', region !== null],
        ]
      : [['wilaya', 'invalid', wilaya !== null]];
  const errors = faults.flatMap(([field, code, isFault]) =>
    isFault ? [{ pointer: `/body/${field}`, code, params: {} }] : [],
  );
  return { address, errors };
}

type Placed = Pick<AddressInput, 'line' | 'commune' | 'postalCode' | 'region'> & { readonly country: string };

/**
 * What stands on the envelope under the name, in each language: street, town, and the country where that is not Algeria.
 * @param wilaya the names of the address's wilaya, null when it has none
 */
export function postalAddress(address: Placed, wilaya: { readonly fr: string; readonly ar: string } | null): Words {
  const of = (locale: Locale) => {
    const isArabic = locale === 'ar';
    const town = [address.postalCode, address.commune].filter(Boolean).join(' ');
    const region = wilaya ? wilaya[isArabic ? 'ar' : 'fr'] : address.region;
    const place = [town, region].filter(Boolean).join(isArabic ? '، ' : ', ');
    const country =
      address.country === ALGERIA ? null : countryWords(address.country)[locale].toLocaleUpperCase(locale);
    return [address.line, place, country].filter(Boolean).join('\n');
  };
  const [fr = '', ar = '', en = ''] = LOCALES.map(of);
  return { fr, ar, en };
}
