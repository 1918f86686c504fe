import { named } from '@cm/kit/named';
import { z } from 'zod';

/** What of a customer a list that leaves the platform may hold, in the order of its columns. */
export const exportColumn = named(
  'CustomerExportColumn',
  z.enum([
    'number',
    'name',
    'kind',
    'state',
    'email',
    'phone',
    'addressLine',
    'commune',
    'wilaya',
    'postalCode',
    'mailingAddressee',
    'mailingLine',
    'mailingPostalCode',
    'mailingCommune',
    'mailingRegion',
    'mailingCountry',
    'legalForm',
    'activity',
    'rc',
    'nif',
    'nis',
    'ai',
    'nin',
    'rib',
    'locale',
    'category',
    'tags',
    'accountManager',
    'createdAt',
  ]),
);
export type ExportColumn = z.infer<typeof exportColumn>;
