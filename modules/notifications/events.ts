import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

/** `<class>.<channel>` → wanted. */
const classes = z.record(z.string(), z.boolean());

export const preferencesChanged = defineEvent({
  name: 'notification_preferences.changed',
  version: 2,
  payload: z.object({ userId: z.uuid(), before: classes, after: classes }),
  subject: (p) => ({ type: 'user', id: p.userId }),
});

export const notificationsRead = defineEvent({
  name: 'notifications.read',
  version: 1,
  payload: z.object({ userId: z.uuid(), count: z.int() }),
  subject: (p) => ({ type: 'user', id: p.userId }),
});

/** Something could not be delivered and nobody will try again unless asked. */
export const deliveryFailed = defineEvent({
  name: 'delivery.failed',
  version: 1,
  payload: z.object({ deliveryId: z.uuid(), template: z.string(), attempts: z.int(), error: z.string() }),
  subject: (p) => ({ type: 'delivery', id: p.deliveryId, label: p.template }),
});

export const deliveryRetried = defineEvent({
  name: 'delivery.retried',
  version: 1,
  payload: z.object({ deliveryId: z.uuid(), template: z.string(), attempts: z.int() }),
  subject: (p) => ({ type: 'delivery', id: p.deliveryId, label: p.template }),
});

const words = z.object({ subject: z.string(), body: z.string() }).nullable();

/** `after: null`: back to the built-in words. */
export const templateChanged = defineEvent({
  name: 'template.changed',
  version: 1,
  payload: z.object({ template: z.string(), locale: z.enum(['fr', 'ar', 'en']), before: words, after: words }),
  subject: (p) => ({ type: 'template', id: p.template, label: `${p.template} (${p.locale})` }),
});
