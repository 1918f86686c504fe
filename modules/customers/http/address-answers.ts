import { named } from '@cm/kit/named';
import { z } from 'zod';
import { addressPurpose, MOST_READ } from '../address.ts';
import type { AddressRow } from '../address.queries.ts';
import { countryCode } from '../countries.ts';
import { saidOf } from '../said-address.ts';

const addressSchema = named(
  'CustomerAddress',
  z.object({
    id: z.uuid(),
    /** None where a merge took away that it was the mailing address, and it was for nothing else. */
    purposes: z.array(addressPurpose),
    label: z.string(),
    /** Whose name stands on the envelope; null: the customer's. */
    addressee: z.string().nullable(),
    line: z.string(),
    commune: z.string(),
    postalCode: z.string().nullable(),
    country: countryCode,
    /** In Algeria. */
    wilaya: z.string().nullable(),
    /** Elsewhere. */
    region: z.string().nullable(),
    /** It was the mailing address until a merge with a customer that has one. */
    mailingCeded: z.boolean(),
    version: z.int(),
  }),
);

export const addressListSchema = z.object({ items: z.array(addressSchema).max(MOST_READ) });

export const addressListOf = (rows: readonly AddressRow[]) => ({
  items: rows.map((row) => {
    const { id, mailingCeded, version } = row;
    return { ...saidOf(row), id, mailingCeded, version };
  }),
});

const text = (max: number) => z.string().trim().max(max).nullable();
const words = (max: number) => z.string().trim().min(1).max(max);

const address = {
  purposes: z.array(addressPurpose).min(1).max(addressPurpose.options.length),
  label: words(80),
  addressee: text(200).default(null),
  line: words(300),
  commune: words(100),
  postalCode: text(20).default(null),
  country: countryCode.default('DZ'),
  wilaya: text(41).default(null),
  region: text(100).default(null),
};

export const newAddressBody = named('NewCustomerAddress', z.strictObject({ id: z.uuid().optional(), ...address }));
/** The whole address as it will be. */
export const addressBody = named('CustomerAddressChange', z.strictObject({ ...address, version: z.int().min(1) }));

export const addressExample = {
  purposes: ['mailing' as const],
  label: 'Comptabilité',
  addressee: 'Service comptabilité',
  line: '14, rue Larbi Ben M’Hidi',
  commune: 'Alger Centre',
  postalCode: '16000',
  wilaya: 'alger',
};
