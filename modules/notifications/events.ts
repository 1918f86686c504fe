import { locale } from '@cm/kit/i18n';
import { differing } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { templateFields } from './changed-fields.ts';

/** `<class>.<channel>` → wanted. */
const classes = z.record(z.string(), z.boolean());

export const preferencesChanged = defineEvent({
  name: 'notification_preferences.changed',
  label: {
    fr: 'Préférences de notification modifiées',
    ar: 'تعديل تفضيلات الإشعارات',
    en: 'Notification preferences changed',
  },
  version: 2,
  payload: z.object({ userId: z.uuid(), before: classes, after: classes }),
  subject: (p) => ({ type: 'user', id: p.userId }),
});

export const notificationsRead = defineEvent({
  name: 'notifications.read',
  label: { fr: 'Notifications lues', ar: 'قراءة الإشعارات', en: 'Notifications read' },
  version: 1,
  payload: z.object({ userId: z.uuid(), count: z.int() }),
  subject: (p) => ({ type: 'user', id: p.userId }),
});

const record = z.object({ type: z.string(), id: z.string(), label: z.string().optional() }).nullable();

/** A message about a customer's business left: its timeline shows it beside the record that it tells of. */
export const deliverySent = defineEvent({
  name: 'delivery.sent',
  label: { fr: 'Message envoyé', ar: 'إرسال رسالة', en: 'Message sent' },
  version: 1,
  payload: z.object({
    deliveryId: z.uuid(),
    template: z.string(),
    channel: z.string(),
    customerId: z.uuid(),
    about: record,
  }),
  subject: (p) => p.about ?? { type: 'delivery', id: p.deliveryId, label: p.template },
  customer: (p) => p.customerId,
});

/** Something could not be delivered and nobody will try again unless asked. */
export const deliveryFailed = defineEvent({
  name: 'delivery.failed',
  label: { fr: 'Envoi échoué', ar: 'فشل الإرسال', en: 'Delivery failed' },
  version: 2,
  payload: z.object({
    deliveryId: z.uuid(),
    template: z.string(),
    attempts: z.int(),
    error: z.string(),
    channel: z.string().nullable().default(null),
    customerId: z.uuid().nullable().default(null),
    about: record.default(null),
  }),
  subject: (p) => p.about ?? { type: 'delivery', id: p.deliveryId, label: p.template },
  customer: (p) => p.customerId,
});

export const deliveryRetried = defineEvent({
  name: 'delivery.retried',
  label: { fr: 'Envoi relancé', ar: 'إعادة الإرسال', en: 'Delivery retried' },
  version: 1,
  payload: z.object({ deliveryId: z.uuid(), template: z.string(), attempts: z.int() }),
  subject: (p) => ({ type: 'delivery', id: p.deliveryId, label: p.template }),
});

const words = z.object({ subject: z.string(), body: z.string() }).nullable();

/** `after: null`: back to the built-in words. */
export const templateChanged = defineEvent({
  name: 'template.changed',
  label: { fr: 'Modèle de message modifié', ar: 'تعديل قالب رسالة', en: 'Message template changed' },
  version: 1,
  payload: z.object({ template: z.string(), locale: locale, before: words, after: words }),
  changes: { fields: templateFields, of: ({ before, after }) => differing(before, after) },
  subject: (p) => ({ type: 'template', id: p.template, label: `${p.template} (${p.locale})` }),
});
