import { changesSchema, type ChangedFields } from '@cm/kit/changes';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { locale, type Words } from '@cm/kit/i18n';
import { z } from 'zod';
import { contactPointKind, contactPointPurpose, type ContactPointPurpose } from './contact-point.ts';
import { customerOf } from './event-customer.ts';

const PURPOSES: Readonly<Record<ContactPointPurpose, Words>> = {
  billing: { fr: 'Facturation', ar: 'الفوترة', en: 'Billing' },
  technical: { fr: 'Technique', ar: 'تقني', en: 'Technical' },
  commercial: { fr: 'Commercial', ar: 'تجاري', en: 'Sales' },
  emergency: { fr: 'Urgence', ar: 'الطوارئ', en: 'Emergency' },
};
const toCustomer = 'portal.members';

const contactPointFields = {
  value: { label: { fr: 'Numéro', ar: 'الرقم', en: 'Number' }, toCustomer },
  label: { label: { fr: 'Libellé', ar: 'التسمية', en: 'Label' }, toCustomer },
  purposes: { label: { fr: 'Usages', ar: 'الاستعمالات', en: 'Purposes' }, format: { words: PURPOSES }, toCustomer },
  locale: { label: { fr: 'Langue', ar: 'اللغة', en: 'Language' }, format: 'language', toCustomer },
} as const satisfies ChangedFields;

const purposes = z.array(contactPointPurpose).max(contactPointPurpose.options.length);
const point = { customerId: z.uuid(), pointId: z.uuid(), kind: contactPointKind, value: z.string() };
const subject = (p: { pointId: string; value: string }): EventSubject => ({
  type: 'contact_point',
  id: p.pointId,
  label: p.value,
});

export const contactPointAdded = defineEvent({
  name: 'contact_point.added',
  label: {
    fr: 'Adresse ou numéro de contact ajouté',
    ar: 'إضافة عنوان أو رقم للتواصل',
    en: 'Contact address or number added',
  },
  version: 1,
  payload: z.object({ ...point, label: z.string().nullable(), purposes }),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse ou un numéro de contact a été ajouté',
    ar: 'أُضيف عنوان أو رقم للتواصل',
    en: 'A contact address or number was added',
  },
});

/** Whoever reads the address is asked by mail whether it wants to be told. */
export const contactPointAsked = defineEvent({
  name: 'contact_point.asked',
  label: {
    fr: 'Confirmation demandée à une adresse de contact',
    ar: 'طلب تأكيد من عنوان للتواصل',
    en: 'Contact address asked to confirm',
  },
  version: 1,
  payload: z.object({ ...point, number: z.string(), askingId: z.uuid(), locale, purposes }),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une confirmation a été demandée à une adresse de contact',
    ar: 'طُلب تأكيد من عنوان للتواصل',
    en: 'A contact address was asked to confirm',
  },
});

export const contactPointConfirmed = defineEvent({
  name: 'contact_point.confirmed',
  label: { fr: 'Adresse de contact confirmée', ar: 'تأكيد عنوان للتواصل', en: 'Contact address confirmed' },
  version: 1,
  payload: z.object(point),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse de contact a été confirmée',
    ar: 'أُكّد عنوان للتواصل',
    en: 'A contact address was confirmed',
  },
});

/** « It is not me »: the address is gone, and is not asked for this customer again. */
export const contactPointRefused = defineEvent({
  name: 'contact_point.refused',
  label: {
    fr: 'Adresse de contact refusée par qui la lit',
    ar: 'رفض عنوان للتواصل من قارئه',
    en: 'Contact address refused by its reader',
  },
  version: 1,
  payload: z.object(point),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse de contact a refusé de recevoir vos messages',
    ar: 'رفض عنوان للتواصل استلام رسائلك',
    en: 'A contact address refused to receive your messages',
  },
});

/** The reader of an address that was told asked to be told no more: it is gone. */
export const contactPointStopped = defineEvent({
  name: 'contact_point.stopped',
  label: {
    fr: 'Messages arrêtés par une adresse de contact',
    ar: 'إيقاف الرسائل من عنوان للتواصل',
    en: 'Messages stopped by a contact address',
  },
  version: 1,
  payload: z.object(point),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse de contact ne veut plus recevoir vos messages',
    ar: 'لم يعد عنوان للتواصل يريد استلام رسائلك',
    en: 'A contact address no longer wants your messages',
  },
});

export const contactPointChanged = defineEvent({
  name: 'contact_point.changed',
  label: {
    fr: 'Adresse ou numéro de contact modifié',
    ar: 'تعديل عنوان أو رقم للتواصل',
    en: 'Contact address or number changed',
  },
  version: 1,
  payload: z.object({ ...point, changes: changesSchema(contactPointFields) }),
  changes: { fields: contactPointFields, of: ({ changes }) => changes },
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse ou un numéro de contact a été modifié',
    ar: 'عُدّل عنوان أو رقم للتواصل',
    en: 'A contact address or number was changed',
  },
});

export const contactPointRemoved = defineEvent({
  name: 'contact_point.removed',
  label: {
    fr: 'Adresse ou numéro de contact retiré',
    ar: 'إزالة عنوان أو رقم للتواصل',
    en: 'Contact address or number removed',
  },
  version: 1,
  payload: z.object(point),
  subject,
  customer: customerOf,
  toCustomer: {
    fr: 'Une adresse ou un numéro de contact a été retiré',
    ar: 'أُزيل عنوان أو رقم للتواصل',
    en: 'A contact address or number was removed',
  },
});
