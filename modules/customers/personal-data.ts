import { shownFields, valuesOf } from '@cm/fields';
import { blanked, ENDED, erasingOf, keptAsIds, keptByLaw, NO_NAME, NO_ADDRESS, removed } from '@cm/kit/erasure';
import { excusedRows, type PersonalData, personalRows, type PersonalRows } from '@cm/kit/personal-data';
import { listFieldValues } from './field-value.queries.ts';

const contactOfPerson = { column: 'id', of: 'customers.memberships', key: 'contactId', by: 'userId' } as const;
const noteOfCustomer = { column: 'noteId', of: 'customers.notes', key: 'id', by: 'customerId' } as const;
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
  erasing: erasingOf({ table: 'customers.field_values', customer: 'customerId', onErasure: removed }),
};

/** What a customer and its people have here; what colleagues note for themselves is looked at by whoever answers a request. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'customers.customers',
    onErasure: blanked({
      name: NO_NAME,
      sortName: '',
      email: NO_ADDRESS,
      phone: null,
      addressLine: null,
      postalCode: null,
      commune: null,
      wilaya: null,
      legalForm: null,
      activity: null,
      rc: null,
      nif: null,
      nis: null,
      ai: null,
      nin: null,
      rib: null,
      stateReason: null,
      tags: [],
      typed: '{}',
    }),
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
    onErasure: blanked({ name: NO_NAME, email: NO_ADDRESS, phone: null, removedAt: ENDED }),
    label: { fr: 'Contacts', ar: 'جهات الاتصال', en: 'Contacts' },
    person: contactOfPerson,
    customer: 'customerId',
    columns: ['id', 'customerId', 'name', 'email', 'phone', 'locale', 'createdAt', 'removedAt'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.memberships',
    onErasure: blanked({
      isOwner: false,
      permissions: [],
      endedAt: ENDED,
      endedBy: { absent: 'removed' },
    }),
    label: { fr: 'Accès aux comptes clients', ar: 'الوصول إلى حسابات العملاء', en: 'Access to customer accounts' },
    person: 'userId',
    customer: 'customerId',
    columns: ['id', 'customerId', 'contactId', 'isOwner', 'permissions', 'beganAt', 'endedAt', 'endedBy'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.invitations',
    onErasure: removed,
    label: { fr: 'Invitations', ar: 'الدعوات', en: 'Invitations' },
    person: { ...contactOfPerson, column: 'contactId' },
    customer: 'customerId',
    columns: ['id', 'customerId', 'email', 'permissions', 'asOwner', 'createdAt', 'expiresAt', 'endedAt', 'outcome'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.ownership_offers',
    onErasure: removed,
    label: { fr: 'Offres de titularité', ar: 'عروض نقل الملكية', en: 'Offers of ownership' },
    person: 'toUserId',
    customer: 'customerId',
    columns: ['id', 'customerId', 'createdAt', 'expiresAt', 'endedAt', 'outcome'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.kyc_verifications',
    onErasure: blanked({ reason: { present: NO_NAME } }),
    label: { fr: 'Vérifications d’identité', ar: 'عمليات التحقق من الهوية', en: 'Identity verifications' },
    customer: 'customerId',
    columns: ['id', 'attempt', 'state', 'createdAt', 'submittedAt', 'decidedAt', 'expiresOn', 'reason'],
    key: 'id',
  }),
  personalRows({
    table: 'customers.kyc_documents',
    onErasure: removed,
    label: { fr: 'Pièces justificatives', ar: 'الوثائق المثبتة', en: 'Identity documents' },
    customer: verification,
    columns: ['verificationId', 'type', 'state', 'reason', 'fileId', 'createdAt'],
    file: 'fileId',
  }),
  personalRows({
    table: 'customers.kyc_checks',
    onErasure: removed,
    label: { fr: 'Contrôles des vérifications', ar: 'فحوص عمليات التحقق', en: 'Checks of verifications' },
    customer: verification,
    columns: ['verificationId', 'kind', 'subject', 'seen', 'verdict', 'reason', 'checkedAt'],
  }),
  personalRows({
    table: 'customers.documents',
    onErasure: removed,
    // The certificate of an exemption is kept with it.
    unlessIn: { table: 'customers.exceptions', column: 'documentId' },
    label: { fr: 'Documents', ar: 'الوثائق', en: 'Documents' },
    customer: 'customerId',
    columns: ['id', 'title', 'fileId', 'createdAt'],
    key: 'id',
    file: 'fileId',
  }),
  personalRows({
    table: 'customers.exceptions',
    onErasure: keptByLaw,
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
    onErasure: removed,
    label: { fr: 'Identifiants d’autres systèmes', ar: 'المعرّفات في أنظمة أخرى', en: 'Ids of other systems' },
    customer: 'customerId',
    columns: ['source', 'sourceId', 'createdAt'],
  }),
  personalRows({
    table: 'customers.timeline_entries',
    // What changed names old telephones and addresses; some of it is for colleagues alone, and is not given.
    onErasure: blanked({ subjectLabel: null, changes: null }),
    label: { fr: 'Historique', ar: 'السجل الزمني', en: 'Timeline' },
    person: { contact: 'subjectId' },
    customer: 'customerId',
    columns: ['id', 'eventName', 'subjectType', 'subjectId', 'subjectLabel', 'occurredAt'],
    key: 'id',
    only: { visible: [true] },
  }),
  excusedRows({
    table: 'customers.notes',
    label: { fr: 'Notes du client', ar: 'ملاحظات العميل', en: 'Notes about the customer' },
    excused: 'what colleagues note for themselves: looked at by whoever answers a request',
    customer: 'customerId',
    onErasure: removed,
  }),
  excusedRows({
    table: 'customers.note_mentions',
    excused: 'which colleagues a note for colleagues mentions',
    customer: noteOfCustomer,
    onErasure: removed,
  }),
  excusedRows({
    table: 'customers.search_words',
    excused: 'words of the record and of its contacts, made from them',
    customer: 'customerId',
    onErasure: removed,
  }),
  excusedRows({
    table: 'customers.identity_keys',
    excused: 'fields of the record, folded to be compared',
    customer: 'customerId',
    onErasure: removed,
  }),
  excusedRows({
    table: 'customers.probable_duplicates',
    excused: 'that two records have fields in common',
    customer: 'customerId',
    onErasure: keptAsIds,
  }),
  excusedRows({
    table: 'customers.distinct_customers',
    excused: 'that a colleague looked at two records and told them apart',
    customer: 'customerId',
    onErasure: keptAsIds,
  }),
  excusedRows({
    table: 'customers.import_rows',
    label: { fr: 'Lignes de fichiers importés', ar: 'أسطر الملفات المستوردة', en: 'Lines of imported files' },
    excused: 'a line of a file, for ninety days; what was taken over is the record',
    customer: 'customerId',
    onErasure: removed,
  }),
  excusedRows({
    table: 'customers.merges',
    label: { fr: 'Réunions de clients', ar: 'عمليات دمج العملاء', en: 'Merges of customers' },
    excused: 'what of the record came from another one, to be undone within a day: the record says what it is now',
    customer: { anyOf: ['keptId', 'goneId'] },
    onErasure: blanked({ reason: NO_NAME, fields: '{}' }),
  }),
  excusedRows({
    table: 'customers.note_versions',
    excused: 'what a note said before: looked at by whoever answers a request',
    customer: noteOfCustomer,
    onErasure: removed,
  }),
];
