import { customerKind } from '@cm/identity';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { changesSchema, differing } from '@cm/kit/changes';
import { words } from '@cm/kit/i18n';
import { z } from 'zod';
import { categoryKyc } from './category.ts';
import { customerState, provenField } from './customer.ts';
import {
  categoryFields,
  managerFields,
  profileFields,
  reviewerFields,
  ruleFields,
  silencedFields,
  stateFields,
} from './changed-fields.ts';
import { about, customer, customerOf } from './event-customer.ts';
import { exportColumn } from './export.ts';
import { kycGate, kycItemKind, kycVerdict } from './kyc.ts';
import { personalNumber } from './personal-numbers.ts';

const verification = (p: { verificationId: string; number: string }): EventSubject => ({
  type: 'kyc',
  id: p.verificationId,
  label: p.number,
});

export const customerCreated = defineEvent({
  name: 'customer.created',
  label: { fr: 'Client créé', ar: 'إنشاء عميل', en: 'Customer created' },
  version: 1,
  payload: z.object({ ...about, kind: customerKind, name: z.string(), email: z.string(), state: customerState }),
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Votre compte est ouvert', ar: 'تم فتح حسابك', en: 'Your account is open' },
});

export const customerCreatedDespite = defineEvent({
  name: 'customer.created_despite_duplicates',
  label: {
    fr: 'Client créé malgré des clients semblables',
    ar: 'إنشاء عميل رغم وجود عملاء مشابهين',
    en: 'Customer created despite similar ones',
  },
  version: 1,
  payload: z.object({ ...about, reason: z.string(), like: z.array(z.string()) }),
  subject: customer,
  customer: customerOf,
});

export const customerStateChanged = defineEvent({
  name: 'customer.state_changed',
  label: { fr: 'État du client modifié', ar: 'تغيير حالة العميل', en: 'Customer state changed' },
  version: 1,
  payload: z.object({ ...about, from: customerState, to: customerState, reason: z.string() }),
  changes: { fields: stateFields, of: ({ from, to }) => ({ state: { from, to } }) },
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'L’état de votre compte a changé', ar: 'تغيرت حالة حسابك', en: 'Your account changed state' },
});

export const customerProfileChanged = defineEvent({
  name: 'customer.profile_changed',
  label: { fr: 'Fiche client modifiée', ar: 'تعديل بطاقة العميل', en: 'Customer profile changed' },
  version: 1,
  payload: z.object({ ...about, changes: changesSchema(profileFields) }),
  changes: { fields: profileFields, of: ({ changes }) => changes },
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Votre fiche a été modifiée', ar: 'عُدّلت بياناتك', en: 'Your details were changed' },
});

export const accountManagerChanged = defineEvent({
  name: 'customer.account_manager_changed',
  label: { fr: 'Chargé de clientèle modifié', ar: 'تغيير المكلف بالعميل', en: 'Account manager changed' },
  version: 1,
  payload: z.object({
    ...about,
    from: z.uuid().nullable(),
    to: z.uuid().nullable(),
    /** The colleague who decided it. */
    by: z.uuid().nullable(),
  }),
  changes: { fields: managerFields, of: ({ from, to }) => ({ accountManager: { from, to } }) },
  subject: customer,
  customer: customerOf,
});

export const customerNoteAdded = defineEvent({
  name: 'customer.note_added',
  label: { fr: 'Note ajoutée au client', ar: 'إضافة ملاحظة على العميل', en: 'Note added to the customer' },
  version: 1,
  payload: z.object({ ...about, noteId: z.uuid() }),
  subject: customer,
  customer: customerOf,
});

export const customerNoteChanged = defineEvent({
  name: 'customer.note_changed',
  label: { fr: 'Note du client modifiée', ar: 'تعديل ملاحظة على العميل', en: 'Note on the customer changed' },
  version: 1,
  payload: z.object({ ...about, noteId: z.uuid() }),
  subject: customer,
  customer: customerOf,
});

/** No entry of the timeline: the note is one. */
export const colleaguesMentioned = defineEvent({
  name: 'customer.colleagues_mentioned',
  label: { fr: 'Collègues mentionnés', ar: 'ذكر زملاء', en: 'Colleagues mentioned' },
  version: 1,
  payload: z.object({ ...about, noteId: z.uuid(), userIds: z.array(z.uuid()).max(20) }),
  subject: customer,
});

export const customerNotePinned = defineEvent({
  name: 'customer.note_pinned',
  label: {
    fr: 'Note du client épinglée ou non',
    ar: 'تثبيت ملاحظة على العميل أو رفعه',
    en: 'Note on the customer pinned or not',
  },
  version: 1,
  payload: z.object({ ...about, noteId: z.uuid(), pinned: z.boolean() }),
  subject: customer,
  customer: customerOf,
});

export const customerDocumentAdded = defineEvent({
  name: 'customer.document_added',
  label: { fr: 'Document ajouté au client', ar: 'إضافة وثيقة إلى العميل', en: 'Document added to the customer' },
  version: 1,
  payload: z.object({ ...about, documentId: z.uuid(), fileId: z.uuid(), title: z.string() }),
  subject: customer,
  customer: customerOf,
});

export const customerDocumentRead = defineEvent({
  name: 'customer.document_read',
  label: { fr: 'Document du client consulté', ar: 'الاطلاع على وثيقة العميل', en: 'Customer document read' },
  version: 1,
  payload: z.object({ ...about, documentId: z.uuid(), fileId: z.uuid() }),
  subject: customer,
  customer: customerOf,
});

/** One personal number was shown in full to a colleague: which, not what (loi 18-07). */
export const personalNumberRead = defineEvent({
  name: 'customer.personal_number_read',
  label: {
    fr: 'Numéro personnel du client affiché en entier',
    ar: 'عرض رقم شخصي للعميل كاملاً',
    en: 'Personal number of the customer shown in full',
  },
  version: 1,
  payload: z.object({ ...about, field: personalNumber }),
  subject: customer,
  customer: customerOf,
});

/** Customers left the platform as a file: which of them, what of them, how many, and by whom (the event's actor). */
export const customersExported = defineEvent({
  name: 'customer_list.exported',
  label: { fr: 'Clients exportés', ar: 'تصدير عملاء', en: 'Customers exported' },
  version: 1,
  payload: z.object({
    columns: z.array(exportColumn),
    /** The personal numbers among them that left in full; masked ones are not. */
    inFull: z.array(personalNumber).default([]),
    /** Keys of the operator's own fields, and what was asked of them. */
    custom: z.array(z.string()).default([]),
    fields: z.string().nullable().default(null),
    state: customerState.nullable(),
    kind: customerKind.nullable(),
    categoryId: z.uuid().nullable(),
    accountManagerId: z.uuid().nullable().default(null),
    count: z.int(),
  }),
  subject: () => ({ type: 'customer_list', id: 'customers' }),
});

const kyc = { verificationId: z.uuid(), ...about };

export const kycDocumentProvided = defineEvent({
  name: 'kyc.document_provided',
  label: { fr: 'Pièce KYC fournie', ar: 'تقديم وثيقة تحقق', en: 'KYC document provided' },
  version: 1,
  payload: z.object({ ...kyc, type: z.string(), fileId: z.uuid(), replaces: z.uuid().nullable() }),
  subject: verification,
  customer: customerOf,
  toCustomer: { fr: 'Une pièce a été déposée', ar: 'قُدّمت وثيقة', en: 'A document was provided' },
});

export const kycSubmitted = defineEvent({
  name: 'kyc.submitted',
  label: { fr: 'Dossier KYC transmis', ar: 'إيداع ملف تحقق', en: 'KYC file submitted' },
  version: 1,
  payload: z.object({ ...kyc, documents: z.array(z.string()) }),
  subject: verification,
  customer: customerOf,
  toCustomer: { fr: 'Votre dossier a été transmis', ar: 'أُرسل ملفك', en: 'Your file was submitted' },
});

export const kycReviewStarted = defineEvent({
  name: 'kyc.review_started',
  label: { fr: 'Examen KYC commencé', ar: 'بدء دراسة ملف تحقق', en: 'KYC review started' },
  version: 1,
  payload: z.object({ ...kyc, assigneeId: z.uuid(), previousAssigneeId: z.uuid().nullable() }),
  changes: {
    fields: reviewerFields,
    of: ({ assigneeId: to, previousAssigneeId: from }) => ({ assignee: { from, to } }),
  },
  subject: verification,
  customer: customerOf,
  toCustomer: { fr: 'Votre dossier est en cours d’examen', ar: 'ملفك قيد الدراسة', en: 'Your file is under review' },
});

/** No part of the customer's timeline: what became of the whole is. */
export const kycItemChecked = defineEvent({
  name: 'kyc.item_checked',
  label: { fr: 'Élément KYC contrôlé', ar: 'فحص عنصر من ملف تحقق', en: 'KYC item checked' },
  version: 1,
  payload: z.object({
    ...kyc,
    kind: kycItemKind,
    subject: z.string(),
    /** Null: what was found is taken back. */
    verdict: kycVerdict.nullable(),
    reason: z.string().nullable(),
  }),
  subject: verification,
});

/** Where two people approve: another one is waited for. */
export const kycFirstApproved = defineEvent({
  name: 'kyc.first_approved',
  label: { fr: 'Dossier KYC approuvé une première fois', ar: 'موافقة أولى على ملف تحقق', en: 'KYC file approved once' },
  version: 1,
  payload: z.object({ ...kyc }),
  subject: verification,
  customer: customerOf,
});

/** What it rested on was looked at again before the second person approved. */
export const kycFirstApprovalFell = defineEvent({
  name: 'kyc.first_approval_fell',
  label: {
    fr: 'Première approbation KYC tombée',
    ar: 'سقوط الموافقة الأولى على ملف تحقق',
    en: 'First KYC approval fell',
  },
  version: 1,
  payload: z.object({ ...kyc, kind: kycItemKind, subject: z.string(), approvedBy: z.uuid(), by: z.uuid() }),
  subject: verification,
  customer: customerOf,
});

export const kycApproved = defineEvent({
  name: 'kyc.approved',
  label: { fr: 'Dossier KYC approuvé', ar: 'الموافقة على ملف تحقق', en: 'KYC file approved' },
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string().nullable() }),
  subject: verification,
  customer: customerOf,
  toCustomer: { fr: 'Votre dossier est approuvé', ar: 'قُبل ملفك', en: 'Your file is approved' },
});

export const kycRejected = defineEvent({
  name: 'kyc.rejected',
  label: { fr: 'Dossier KYC rejeté', ar: 'رفض ملف تحقق', en: 'KYC file rejected' },
  version: 1,
  payload: z.object({
    ...kyc,
    reason: z.string(),
    documents: z.array(z.object({ type: z.string(), reason: z.string() })),
    fields: z.array(z.object({ field: provenField, reason: z.string() })).default([]),
  }),
  subject: verification,
  customer: customerOf,
  toCustomer: { fr: 'Votre dossier est à corriger', ar: 'ملفك يحتاج إلى تصحيح', en: 'Your file needs correcting' },
});

/** `days`: which reminder it is; `stops`: whether orders wait for an approval. */
export const kycExpiresSoon = defineEvent({
  name: 'kyc.expires_soon',
  label: { fr: 'Dossier KYC bientôt expiré', ar: 'قرب انتهاء صلاحية ملف تحقق', en: 'KYC file expires soon' },
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string(), days: z.int(), stops: kycGate }),
  subject: verification,
  customer: customerOf,
  toCustomer: {
    fr: 'Votre vérification expire bientôt',
    ar: 'تنتهي صلاحية التحقق من هويتك قريبا',
    en: 'Your verification expires soon',
  },
});

export const kycExpired = defineEvent({
  name: 'kyc.expired',
  label: { fr: 'Dossier KYC expiré', ar: 'انتهاء صلاحية ملف تحقق', en: 'KYC file expired' },
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string(), stops: kycGate.default('off') }),
  subject: verification,
  customer: customerOf,
  toCustomer: {
    fr: 'Votre vérification a expiré',
    ar: 'انتهت صلاحية التحقق من هويتك',
    en: 'Your verification has expired',
  },
});

/** By the virus scanner, not by a person. */
export const kycDocumentRefused = defineEvent({
  name: 'kyc.document_refused',
  label: {
    fr: 'Pièce refusée par l’antivirus',
    ar: 'وثيقة رفضها مضاد الفيروسات',
    en: 'Document refused by the virus scanner',
  },
  version: 1,
  payload: z.object({ ...about, verificationId: z.uuid(), type: z.string(), fileId: z.uuid(), finding: z.string() }),
  subject: verification,
  customer: customerOf,
  toCustomer: {
    fr: 'Une pièce de votre dossier a été refusée par l’antivirus',
    ar: 'رفض مضاد الفيروسات وثيقة من ملفك',
    en: 'A document of your file was refused by the virus scanner',
  },
});

/** Every reading of a document's content, whoever reads (loi 18-07: access to personal data leaves a trace). */
export const kycDocumentRead = defineEvent({
  name: 'kyc.document_read',
  label: { fr: 'Pièce KYC consultée', ar: 'الاطلاع على وثيقة تحقق', en: 'KYC document read' },
  version: 1,
  payload: z.object({ ...kyc, type: z.string(), fileId: z.uuid() }),
  subject: verification,
  customer: customerOf,
});

const rules = z.object({
  paymentDays: z.int().nullable(),
  kyc: categoryKyc.nullable(),
  discountBp: z.int().nullable().default(null),
});

export const categoryRulesChanged = defineEvent({
  name: 'customer_category.rules_changed',
  label: {
    fr: 'Règles d’une catégorie de clients modifiées',
    ar: 'تعديل قواعد فئة عملاء',
    en: 'Rules of a customer category changed',
  },
  version: 1,
  payload: z.object({ categoryId: z.uuid(), name: z.string(), from: rules, to: rules }),
  changes: { fields: ruleFields, of: ({ from, to }) => differing(from, to) },
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});

/** The classes with their names: a module that is gone by then says them no more. */
const classes = z.array(z.object({ key: z.string(), name: words }));
const namesOf = (list: z.output<typeof classes>) => list.map(({ name }) => name);

export const categoryNoticesChanged = defineEvent({
  name: 'customer_category.notices_changed',
  label: {
    fr: 'E-mails d’une catégorie de clients modifiés',
    ar: 'تعديل رسائل فئة عملاء',
    en: 'Mails of a customer category changed',
  },
  version: 1,
  payload: z.object({ categoryId: z.uuid(), name: z.string(), from: classes, to: classes }),
  changes: {
    fields: silencedFields,
    of: ({ from, to }) => differing({ classes: namesOf(from) }, { classes: namesOf(to) }),
  },
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});

export const categoryChanged = defineEvent({
  name: 'customer_category.changed',
  label: { fr: 'Catégorie de clients modifiée', ar: 'تعديل فئة عملاء', en: 'Customer category changed' },
  version: 1,
  payload: z.object({
    categoryId: z.uuid(),
    name: z.string(),
    change: z.enum(['created', 'updated']),
    changes: changesSchema(categoryFields),
  }),
  changes: { fields: categoryFields, of: ({ changes }) => changes },
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});
