import type { ChangedField, ChangedFields } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import type { AddressInput, AddressPurpose } from './address.ts';
import { countryCode, countryWords } from './countries.ts';
import { exportHeadings } from './export-words.ts';
import { WILAYAS } from './wilayas.ts';

export const purposeWords: Readonly<Record<AddressPurpose, Words>> = {
  mailing: { fr: 'Adresse d’envoi', ar: 'عنوان الإرسال', en: 'Mailing address' },
  site: { fr: 'Site d’intervention', ar: 'موقع التدخل', en: 'Site of intervention' },
};

const toCustomer = 'portal.account';
const field = (label: Words, words?: Readonly<Record<string, Words>>): ChangedField =>
  words ? { label, toCustomer, format: { words } } : { label, toCustomer };

/** Of an address beside the registered office. */
export const addressFields = {
  label: field({ fr: 'Libellé', ar: 'التسمية', en: 'Label' }),
  purposes: field({ fr: 'Usage', ar: 'الاستعمال', en: 'Use' }, purposeWords),
  addressee: field({ fr: 'Destinataire', ar: 'المرسل إليه', en: 'Addressee' }),
  line: field({ fr: 'Rue et numéro', ar: 'الشارع والرقم', en: 'Street and number' }),
  postalCode: field(exportHeadings.postalCode),
  commune: field(exportHeadings.commune),
  wilaya: field(exportHeadings.wilaya, Object.fromEntries(WILAYAS.map(({ id, fr, ar }) => [id, { fr, ar, en: fr }]))),
  region: field({ fr: 'Région', ar: 'المنطقة', en: 'Region' }),
  country: field(
    { fr: 'Pays', ar: 'البلد', en: 'Country' },
    Object.fromEntries(countryCode.options.map((code) => [code, countryWords(code)])),
  ),
} as const satisfies Record<keyof AddressInput, ChangedField> & ChangedFields;
