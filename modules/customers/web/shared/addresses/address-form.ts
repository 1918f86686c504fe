import { addressPurposes, countryCodes } from '@cm/api-client/vocabulary';
import type { CustomerAddress } from '@cm/api-client/schema';
import { z } from '@cm/web-kit/schema.ts';

export const ALGERIA = 'DZ';

const text = (max: number) => z.string().trim().max(max);

export const addressSchema = z
  .object({
    label: text(80).min(1),
    purposes: z.array(z.enum(addressPurposes)).min(1, 'required'),
    addressee: text(200),
    country: z.enum(countryCodes),
    line: text(300).min(1),
    postalCode: text(20),
    commune: text(100).min(1),
    wilaya: text(41),
    region: text(100),
  })
  .superRefine(({ country, wilaya, postalCode }, context) => {
    if (country !== ALGERIA) return;
    if (wilaya === '') context.addIssue({ code: 'custom', path: ['wilaya'], message: 'required' });
    if (!/^(\d{5})?$/.test(postalCode)) context.addIssue({ code: 'custom', path: ['postalCode'], message: 'pattern' });
  });
export type AddressValues = z.infer<typeof addressSchema>;

/** What a form begins with: an address that is there, or a new one. */
export function addressValues(address: CustomerAddress | null): AddressValues {
  return {
    label: address?.label ?? '',
    purposes: [...(address?.purposes ?? [])],
    addressee: address?.addressee ?? '',
    country: address?.country ?? ALGERIA,
    line: address?.line ?? '',
    postalCode: address?.postalCode ?? '',
    commune: address?.commune ?? '',
    wilaya: address?.wilaya ?? '',
    region: address?.region ?? '',
  };
}

/** What the API takes: empty is null, and what the country does not have is left out. */
export function addressBody({ addressee, postalCode, wilaya, region, ...values }: AddressValues) {
  const isAlgerian = values.country === ALGERIA;
  return {
    ...values,
    addressee: addressee || null,
    postalCode: postalCode || null,
    wilaya: isAlgerian ? wilaya : null,
    region: isAlgerian ? null : region || null,
  };
}
export type AddressBody = ReturnType<typeof addressBody>;
