import { shownFields, valuesOf } from '@cm/fields';
import { type PersonalData, personalRows, type PersonalRows } from '@cm/kit/personal-data';
import { listFieldValues } from './field-value.queries.ts';

const contactOfPerson = { column: 'id', of: 'customers.memberships', key: 'contactId', by: 'userId' } as const;
const verification = {
  column: 'verificationId',
  of: 'customers.kyc_verifications',
  key: 'id',
  by: 'customerId',
} as const;

/** The operator's own fields, those that are for its staff alone not. */
const fieldValues: PersonalRows = {
  table: 'customers.field_values',
  label: { fr: 'Informations complémentaires', ar: 'معلومات إضافية', en: 'More information' },
  columns: ['field', 'value'],
  read: async (db, { customer }) => {
    if (customer === undefined) return { rows: [], next: null };
    const [fields, held] = [await shownFields(db, 'customer'), await listFieldValues(db, [customer])];
    const rows = fields.flatMap((field) => {
      const value = valuesOf([{ ...field, groupIds: [], archivedAt: null }], null, held)[field.key];
      return value === undefined ? [] : [{ field: field.label.fr, value }];
    });
    return { rows, next: null };
  },
};

/** What a customer and its people have here; what colleagues note for themselves is looked at by whoever answers a request. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'customers.customers',
    label: { fr: 'Fiche du client', ar: 'بطاقة العميل', en: 'Customer’s record' },
    customer: 'id',
    columns: [
      'id',
      'number',
      'kind',
      'name',
      'email',
      'phone',
      'locale',
      'state',
      'stateChangedAt',
      'addressLine',
      'postalCode',
      'commune',
      'wilaya',
      'legalForm',
      'activity',
      'rc',
      'nif',
      'nis',
      'ai',
      'nin',
      'rib',
      'tags',
      'createdAt',
      'updatedAt',
    ],
  }),
  fieldValues,
  personalRows({
    table: 'customers.contacts',
    label: { fr: 'Contacts', ar: 'جهات الاتصال', en: 'Contacts' },
    person: contactOfPerson,
    customer: 'customerId',
    columns: ['id', 'customerId', 'name', 'email', 'phone', 'locale', 'createdAt', 'removedAt'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.memberships',
    label: { fr: 'Accès aux comptes clients', ar: 'الوصول إلى حسابات العملاء', en: 'Access to customer accounts' },
    person: 'userId',
    customer: 'customerId',
    columns: ['id', 'customerId', 'contactId', 'isOwner', 'permissions', 'beganAt', 'endedAt', 'endedBy'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.invitations',
    label: { fr: 'Invitations', ar: 'الدعوات', en: 'Invitations' },
    person: { ...contactOfPerson, column: 'contactId' },
    customer: 'customerId',
    columns: ['id', 'customerId', 'email', 'permissions', 'asOwner', 'createdAt', 'expiresAt', 'endedAt', 'outcome'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.ownership_offers',
    label: { fr: 'Offres de titularité', ar: 'عروض نقل الملكية', en: 'Offers of ownership' },
    person: 'toUserId',
    customer: 'customerId',
    columns: ['id', 'customerId', 'createdAt', 'expiresAt', 'endedAt', 'outcome'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.kyc_verifications',
    label: { fr: 'Vérifications d’identité', ar: 'عمليات التحقق من الهوية', en: 'Identity verifications' },
    customer: 'customerId',
    columns: ['id', 'attempt', 'state', 'createdAt', 'submittedAt', 'decidedAt', 'expiresOn', 'reason'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.kyc_documents',
    label: { fr: 'Pièces justificatives', ar: 'الوثائق المثبتة', en: 'Identity documents' },
    customer: verification,
    columns: ['verificationId', 'type', 'state', 'reason', 'fileId', 'createdAt'],
    file: 'fileId',
  }),
  personalRows({
    table: 'customers.kyc_checks',
    label: { fr: 'Contrôles des vérifications', ar: 'فحوص عمليات التحقق', en: 'Checks of verifications' },
    customer: verification,
    columns: ['verificationId', 'kind', 'subject', 'seen', 'verdict', 'reason', 'checkedAt'],
  }),
  personalRows({
    table: 'customers.documents',
    label: { fr: 'Documents', ar: 'الوثائق', en: 'Documents' },
    customer: 'customerId',
    columns: ['id', 'title', 'fileId', 'createdAt'],
    key: 'id',
    file: 'fileId',
  }),
  personalRows({
    table: 'customers.exceptions',
    label: { fr: 'Régime et exceptions', ar: 'النظام والاستثناءات', en: 'Regime and exceptions' },
    customer: 'customerId',
    columns: [
      'id',
      'kind',
      'validFrom',
      'validUntil',
      'days',
      'certificateNumber',
      'office',
      'mention',
      'grantedAt',
      'endedOn',
    ],
    key: 'id',
  }),
  personalRows({
    table: 'customers.external_ids',
    label: { fr: 'Identifiants d’autres systèmes', ar: 'المعرّفات في أنظمة أخرى', en: 'Ids of other systems' },
    customer: 'customerId',
    columns: ['source', 'sourceId', 'createdAt'],
  }),
  personalRows({
    table: 'customers.timeline_entries',
    label: { fr: 'Historique', ar: 'السجل الزمني', en: 'Timeline' },
    customer: 'customerId',
    columns: ['id', 'eventName', 'subjectType', 'subjectId', 'subjectLabel', 'occurredAt'],
    key: 'id',
    only: { visible: [true] },
  }),
  { table: 'customers.notes', excused: 'what colleagues note for themselves: looked at by whoever answers a request' },
  { table: 'customers.note_mentions', excused: 'which colleagues a note for colleagues mentions' },
  { table: 'customers.search_words', excused: 'words of the record and of its contacts, made from them' },
  { table: 'customers.identity_keys', excused: 'fields of the record, folded to be compared' },
  { table: 'customers.probable_duplicates', excused: 'that two records have fields in common' },
  { table: 'customers.distinct_customers', excused: 'that a colleague looked at two records and told them apart' },
  { table: 'customers.import_rows', excused: 'a line of a file, for ninety days; what was taken over is the record' },
];
