import { customerKind } from '@cm/identity';
import { locale } from '@cm/kit/i18n';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { membershipEnd, offerOutcome } from './contact.ts';
import { customerState, provenField } from './customer.ts';
import { about, customer, customerOf } from './event-customer.ts';
import { exportColumn } from './export.ts';
import { kycItemKind, kycVerdict } from './kyc.ts';

const contact = (p: { contactId: string; name: string }): EventSubject => ({
  type: 'contact',
  id: p.contactId,
  label: p.name,
});
const verification = (p: { verificationId: string; number: string }): EventSubject => ({
  type: 'kyc',
  id: p.verificationId,
  label: p.number,
});
const changes = z.record(z.string(), z.object({ from: z.json(), to: z.json() }));

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
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'L’état de votre compte a changé', ar: 'تغيرت حالة حسابك', en: 'Your account changed state' },
});

export const customerProfileChanged = defineEvent({
  name: 'customer.profile_changed',
  label: { fr: 'Fiche client modifiée', ar: 'تعديل بطاقة العميل', en: 'Customer profile changed' },
  version: 1,
  payload: z.object({ ...about, changes }),
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Votre fiche a été modifiée', ar: 'عُدّلت بياناتك', en: 'Your details were changed' },
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

/** Customers left the platform as a file: which of them, what of them, how many, and by whom (the event's actor). */
export const customersExported = defineEvent({
  name: 'customer_list.exported',
  label: { fr: 'Clients exportés', ar: 'تصدير عملاء', en: 'Customers exported' },
  version: 1,
  payload: z.object({
    columns: z.array(exportColumn),
    /** Keys of the operator's own fields, and what was asked of them. */
    custom: z.array(z.string()).default([]),
    fields: z.string().nullable().default(null),
    state: customerState.nullable(),
    kind: customerKind.nullable(),
    categoryId: z.uuid().nullable(),
    count: z.int(),
  }),
  subject: () => ({ type: 'customer_list', id: 'customers' }),
});

const person = { customerId: z.uuid(), contactId: z.uuid(), name: z.string(), email: z.string() };

export const contactAdded = defineEvent({
  name: 'contact.added',
  label: { fr: 'Contact ajouté', ar: 'إضافة جهة اتصال', en: 'Contact added' },
  version: 1,
  payload: z.object(person),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact a été ajouté', ar: 'أُضيفت جهة اتصال', en: 'A contact was added' },
});

/** Somebody is asked to act for the customer, by mail. */
export const contactInvited = defineEvent({
  name: 'contact.invited',
  label: { fr: 'Contact invité', ar: 'دعوة جهة اتصال', en: 'Contact invited' },
  version: 2,
  payload: z.object({
    ...person,
    locale: locale,
    invitationId: z.uuid(),
    permissions: z.array(z.string()),
    asOwner: z.boolean(),
  }),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact a été invité', ar: 'دُعيت جهة اتصال', en: 'A contact was invited' },
});

/** The invitation was accepted by whoever proved the address: from now on they act for the customer. */
export const contactJoined = defineEvent({
  name: 'contact.joined',
  label: { fr: 'Invitation acceptée', ar: 'قبول دعوة', en: 'Invitation accepted' },
  version: 1,
  payload: z.object({ ...person, userId: z.uuid(), permissions: z.array(z.string()), owner: z.boolean() }),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact a accepté l’invitation', ar: 'قبلت جهة اتصال الدعوة', en: 'A contact accepted' },
});

export const contactDeclined = defineEvent({
  name: 'contact.declined',
  label: { fr: 'Invitation refusée', ar: 'رفض دعوة', en: 'Invitation declined' },
  version: 1,
  payload: z.object(person),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact a refusé l’invitation', ar: 'رفضت جهة اتصال الدعوة', en: 'A contact declined' },
});

export const invitationRevoked = defineEvent({
  name: 'contact.invitation_revoked',
  label: { fr: 'Invitation retirée', ar: 'سحب دعوة', en: 'Invitation taken back' },
  version: 1,
  payload: z.object(person),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Une invitation a été retirée', ar: 'سُحبت دعوة', en: 'An invitation was taken back' },
});

export const contactChanged = defineEvent({
  name: 'contact.changed',
  label: { fr: 'Contact modifié', ar: 'تعديل جهة اتصال', en: 'Contact changed' },
  version: 1,
  payload: z.object({ ...person, changes }),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact a été modifié', ar: 'عُدّلت جهة اتصال', en: 'A contact was changed' },
});

/** `userId` is null for somebody who never came in. */
export const contactRemoved = defineEvent({
  name: 'contact.removed',
  label: { fr: 'Contact retiré', ar: 'إزالة جهة اتصال', en: 'Contact removed' },
  version: 1,
  payload: z.object({ ...person, userId: z.uuid().nullable(), by: membershipEnd }),
  subject: contact,
  customer: customerOf,
  toCustomer: { fr: 'Un contact n’a plus accès', ar: 'لم يعد لجهة اتصال وصول', en: 'A contact has no more access' },
});

const offer = { ...about, offerId: z.uuid(), fromUserId: z.uuid(), toUserId: z.uuid() };

export const ownershipOffered = defineEvent({
  name: 'customer.ownership_offered',
  label: {
    fr: 'Compte proposé à un autre titulaire',
    ar: 'عرض الحساب على صاحب آخر',
    en: 'Account offered to another owner',
  },
  version: 1,
  payload: z.object(offer),
  subject: customer,
  customer: customerOf,
  toCustomer: {
    fr: 'Le compte a été proposé à un autre titulaire',
    ar: 'عُرض الحساب على صاحب آخر',
    en: 'The account was offered to another owner',
  },
});

export const ownershipOfferEnded = defineEvent({
  name: 'customer.ownership_offer_ended',
  label: { fr: 'Proposition de titularité close', ar: 'إنهاء عرض الملكية', en: 'Offer of ownership ended' },
  version: 1,
  payload: z.object({ ...offer, outcome: offerOutcome }),
  subject: customer,
  customer: customerOf,
  toCustomer: {
    fr: 'La proposition de changer de titulaire est close',
    ar: 'انتهى عرض تغيير صاحب الحساب',
    en: 'The offer of another owner has ended',
  },
});

/** With both sides' word, or by staff with a reason. */
export const ownershipMoved = defineEvent({
  name: 'customer.owner_changed',
  label: { fr: 'Titulaire du compte changé', ar: 'تغيير صاحب الحساب', en: 'Owner of the account changed' },
  version: 1,
  payload: z.object({
    ...about,
    fromUserId: z.uuid().nullable(),
    toUserId: z.uuid(),
    name: z.string(),
    reason: z.string().nullable(),
  }),
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Le titulaire du compte a changé', ar: 'تغيّر صاحب الحساب', en: 'The account has another owner' },
});

export const contactRightsChanged = defineEvent({
  name: 'contact.rights_changed',
  label: { fr: 'Droits d’un contact modifiés', ar: 'تعديل صلاحيات جهة اتصال', en: 'Rights of a contact changed' },
  version: 1,
  payload: z.object({ ...person, from: z.array(z.string()), to: z.array(z.string()) }),
  subject: contact,
  customer: customerOf,
  toCustomer: {
    fr: 'Les droits d’un contact ont changé',
    ar: 'تغيرت صلاحيات جهة اتصال',
    en: 'A contact’s rights changed',
  },
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

export const kycExpired = defineEvent({
  name: 'kyc.expired',
  label: { fr: 'Dossier KYC expiré', ar: 'انتهاء صلاحية ملف تحقق', en: 'KYC file expired' },
  version: 1,
  payload: z.object({ ...kyc, expiresOn: z.string() }),
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

export const categoryChanged = defineEvent({
  name: 'customer_category.changed',
  label: { fr: 'Catégorie de clients modifiée', ar: 'تعديل فئة عملاء', en: 'Customer category changed' },
  version: 1,
  payload: z.object({ categoryId: z.uuid(), name: z.string(), change: z.enum(['created', 'updated']), changes }),
  subject: (p) => ({ type: 'customer_category', id: p.categoryId, label: p.name }),
});
