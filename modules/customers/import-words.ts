import type { Words } from '@cm/kit/i18n';
import type { ImportField, importReasonCode } from './import.ts';
import type { z } from 'zod';

/** What the fields are called in the notes and lists that an import writes. */
export const importFieldWords: Readonly<Record<ImportField, Words>> = {
  sourceId: { fr: 'Identifiant d’origine', ar: 'المعرّف الأصلي', en: 'Id of origin' },
  kind: { fr: 'Type de client', ar: 'نوع العميل', en: 'Kind of customer' },
  name: { fr: 'Nom complet', ar: 'الاسم الكامل', en: 'Full name' },
  firstName: { fr: 'Prénom', ar: 'الاسم', en: 'First name' },
  lastName: { fr: 'Nom', ar: 'اللقب', en: 'Last name' },
  companyName: { fr: 'Société', ar: 'الشركة', en: 'Company' },
  email: { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' },
  phone: { fr: 'Téléphone', ar: 'الهاتف', en: 'Telephone' },
  addressLine: { fr: 'Adresse', ar: 'العنوان', en: 'Address' },
  addressLine2: { fr: 'Complément d’adresse', ar: 'تكملة العنوان', en: 'Address, second line' },
  commune: { fr: 'Commune', ar: 'البلدية', en: 'Commune' },
  wilaya: { fr: 'Wilaya', ar: 'الولاية', en: 'Wilaya' },
  postalCode: { fr: 'Code postal', ar: 'الرمز البريدي', en: 'Postal code' },
  country: { fr: 'Pays', ar: 'البلد', en: 'Country' },
  legalForm: { fr: 'Forme juridique', ar: 'الشكل القانوني', en: 'Legal form' },
  activity: { fr: 'Activité', ar: 'النشاط', en: 'Activity' },
  rc: { fr: 'RC', ar: 'السجل التجاري', en: 'RC' },
  nif: { fr: 'NIF', ar: 'رقم التعريف الجبائي', en: 'NIF' },
  nis: { fr: 'NIS', ar: 'رقم التعريف الإحصائي', en: 'NIS' },
  ai: { fr: 'AI', ar: 'رقم المادة', en: 'AI' },
  nin: { fr: 'NIN', ar: 'رقم التعريف الوطني', en: 'NIN' },
  rib: { fr: 'RIB', ar: 'رقم الحساب البنكي', en: 'RIB' },
  locale: { fr: 'Langue', ar: 'اللغة', en: 'Language' },
  status: { fr: 'Statut', ar: 'الحالة', en: 'Status' },
  since: { fr: 'Client depuis', ar: 'عميل منذ', en: 'Customer since' },
  tags: { fr: 'Étiquettes', ar: 'الوسوم', en: 'Tags' },
  notes: { fr: 'Notes', ar: 'ملاحظات', en: 'Notes' },
};

/** Why a row was not taken, as the list of refused rows says it. `{field}` and what it is like are filled in. */
export const importReasonWords: Readonly<Record<z.infer<typeof importReasonCode>, Words>> = {
  missing: { fr: '{field} : absent', ar: '{field}: غير موجود', en: '{field}: missing' },
  invalid: { fr: '{field} : incorrect', ar: '{field}: غير صحيح', en: '{field}: not correct' },
  left_out: { fr: '{field} : mis dans une note', ar: '{field}: نُقل إلى ملاحظة', en: '{field}: put into a note' },
  twice: {
    fr: 'même identifiant qu’à la ligne {like}',
    ar: 'نفس المعرّف كما في السطر {like}',
    en: 'the same id as in row {like}',
  },
  like: {
    fr: '{field} : comme le client {like}',
    ar: '{field}: مثل العميل {like}',
    en: '{field}: like customer {like}',
  },
  like_row: { fr: '{field} : comme la ligne {like}', ar: '{field}: مثل السطر {like}', en: '{field}: like row {like}' },
  may_be: {
    fr: '{field} : peut-être le client {like}',
    ar: '{field}: قد يكون العميل {like}',
    en: '{field}: perhaps customer {like}',
  },
};

export const refusedHeadings: readonly Words[] = [
  { fr: 'Ligne', ar: 'السطر', en: 'Row' },
  { fr: 'Raison', ar: 'السبب', en: 'Reason' },
];

/** The heading of what an import could not put into a field. */
export const leftOutWords: Words = {
  fr: 'Repris tel quel de l’importation :',
  ar: 'نُقل كما هو من الاستيراد:',
  en: 'Taken over as it was by the import:',
};
