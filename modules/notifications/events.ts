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

/** Something could not be delivered and nobody will try again unless asked. */
export const deliveryFailed = defineEvent({
  name: 'delivery.failed',
  label: { fr: 'Envoi échoué', ar: 'فشل الإرسال', en: 'Delivery failed' },
  version: 1,
  payload: z.object({ deliveryId: z.uuid(), template: z.string(), attempts: z.int(), error: z.string() }),
  subject: (p) => ({ type: 'delivery', id: p.deliveryId, label: p.template }),
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
