import { appliesTo, type Field } from '@cm/fields';
import { fold } from '@cm/kit/folding';
import type { ImportField, ImportFieldMapping, ImportMapping } from './import.ts';

/** How a column is called in lists that people keep, in French, English and Arabic, and in WHMCS. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  sourceId: [
    'id',
    'client id',
    'customer id',
    'user id',
    'userid',
    'identifiant',
    'code client',
    'n° client',
    'numéro client',
    'ref',
    'référence',
    'الرقم',
    'رقم العميل',
  ],
  kind: ['type', 'type de client', 'nature', 'kind', 'customer type', 'نوع العميل', 'النوع'],
  name: [
    'nom complet',
    'nom et prénom',
    'nom prénom',
    'full name',
    'fullname',
    'name',
    'client',
    'customer',
    'الاسم الكامل',
    'الاسم واللقب',
    'العميل',
  ],
  firstName: ['prénom', 'first name', 'firstname', 'given name', 'الاسم'],
  lastName: ['nom', 'nom de famille', 'last name', 'lastname', 'surname', 'family name', 'اللقب'],
  companyName: [
    'société',
    'raison sociale',
    'entreprise',
    'dénomination',
    'company',
    'company name',
    'companyname',
    'organisation',
    'organization',
    'الشركة',
    'اسم الشركة',
    'المؤسسة',
  ],
  email: [
    'email',
    'e-mail',
    'mail',
    'courriel',
    'adresse email',
    'adresse e-mail',
    'adresse mail',
    'email address',
    'البريد الإلكتروني',
    'البريد',
  ],
  phone: [
    'téléphone',
    'tél',
    'tel',
    'mobile',
    'portable',
    'gsm',
    'numéro de téléphone',
    'phone',
    'phone number',
    'phonenumber',
    'الهاتف',
    'رقم الهاتف',
  ],
  addressLine: ['adresse', 'rue', 'adresse 1', 'address', 'address 1', 'address1', 'street', 'العنوان'],
  addressLine2: ['adresse 2', 'complément', 'complément d’adresse', 'address 2', 'address2'],
  commune: ['commune', 'ville', 'city', 'town', 'البلدية', 'المدينة'],
  wilaya: ['wilaya', 'état', 'région', 'province', 'state', 'الولاية'],
  postalCode: ['code postal', 'cp', 'zip', 'zip code', 'postal code', 'postcode', 'الرمز البريدي'],
  country: ['pays', 'country', 'code pays', 'country code', 'البلد'],
  legalForm: ['forme juridique', 'legal form', 'الشكل القانوني'],
  activity: ['activité', 'secteur', 'activity', 'industry', 'النشاط'],
  rc: ['rc', 'registre de commerce', 'registre du commerce', 'n° rc', 'trade register', 'السجل التجاري'],
  nif: [
    'nif',
    'n° nif',
    'matricule fiscal',
    'identifiant fiscal',
    'tax id',
    'tax_id',
    'taxid',
    'vat',
    'vat number',
    'الرقم الجبائي',
    'رقم التعريف الجبائي',
  ],
  nis: ['nis', 'n° nis', 'identifiant statistique', 'رقم التعريف الإحصائي'],
  ai: ['ai', 'article d’imposition', 'n° article', 'رقم المادة'],
  nin: ['nin', 'numéro d’identification nationale', 'رقم التعريف الوطني'],
  rib: ['rib', 'compte', 'رقم الحساب'],
  locale: ['langue', 'language', 'locale', 'lang', 'اللغة'],
  status: ['statut', 'état du client', 'status', 'الحالة'],
  since: [
    'client depuis',
    'date de création',
    'date création',
    'créé le',
    'date created',
    'datecreated',
    'created at',
    'customer since',
    'تاريخ الإنشاء',
  ],
  tags: ['étiquettes', 'tags', 'mots-clés', 'labels', 'الوسوم'],
  notes: ['notes', 'note', 'remarque', 'remarques', 'observations', 'commentaire', 'comment', 'comments', 'ملاحظات'],
};

const keyOf = (heading: string): string => fold(heading).replace(/[^\p{L}\p{N}]/gu, '');

const FIELD_OF = new Map(
  (Object.entries(HEADINGS) as [ImportField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [keyOf(name), field] as const),
  ),
);

/**
 * What the columns mean by their headings: the first column of each meaning; the operator's own fields are known by their key
 * and by what they are called. A list without first names has whole names under « Nom ».
 */
export function proposeMapping(
  columns: readonly string[],
  fields: readonly Field[] = [],
): { readonly mapping: ImportMapping; readonly fieldMapping: ImportFieldMapping } {
  const mapping: { [F in ImportField]?: number } = {};
  const fieldMapping: Record<string, number> = {};
  // A customer of an import is in no category.
  const own = new Map(
    fields
      .filter((field) => appliesTo(field, null))
      .flatMap(({ key, label }) =>
        [key, label.fr, label.ar, label.en].map((name) => [keyOf(name ?? ''), key] as const),
      ),
  );
  for (const [index, heading] of columns.entries()) {
    const key = own.get(keyOf(heading));
    const field = FIELD_OF.get(keyOf(heading));
    if (field !== undefined) mapping[field] ??= index;
    else if (key !== undefined && keyOf(heading) !== '') fieldMapping[key] ??= index;
  }
  if (mapping.lastName !== undefined && mapping.firstName === undefined && mapping.name === undefined) {
    mapping.name = mapping.lastName;
    delete mapping.lastName;
  }
  return { mapping, fieldMapping };
}
