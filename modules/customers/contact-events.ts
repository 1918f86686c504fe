import { changesSchema } from '@cm/kit/changes';
import { locale } from '@cm/kit/i18n';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { membershipEnd, offerOutcome } from './contact.ts';
import { contactFields, ownerFields, rightsFields } from './changed-fields.ts';
import { about, customer, customerOf } from './event-customer.ts';

const contact = (p: { contactId: string; name: string }): EventSubject => ({
  type: 'contact',
  id: p.contactId,
  label: p.name,
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
  payload: z.object({ ...person, changes: changesSchema(contactFields) }),
  changes: { fields: contactFields, of: ({ changes }) => changes },
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
  changes: { fields: ownerFields, of: ({ fromUserId, toUserId }) => ({ owner: { from: fromUserId, to: toUserId } }) },
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Le titulaire du compte a changé', ar: 'تغيّر صاحب الحساب', en: 'The account has another owner' },
});

export const contactRightsChanged = defineEvent({
  name: 'contact.rights_changed',
  label: { fr: 'Droits d’un contact modifiés', ar: 'تعديل صلاحيات جهة اتصال', en: 'Rights of a contact changed' },
  version: 1,
  payload: z.object({ ...person, from: z.array(z.string()), to: z.array(z.string()) }),
  changes: { fields: rightsFields, of: ({ from, to }) => ({ permissions: { from, to } }) },
  subject: contact,
  customer: customerOf,
  toCustomer: {
    fr: 'Les droits d’un contact ont changé',
    ar: 'تغيرت صلاحيات جهة اتصال',
    en: 'A contact’s rights changed',
  },
});
