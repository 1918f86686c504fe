import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

const prefix = (p: { readonly prefix: string }) => ({ type: 'sms_prefix', id: p.prefix, label: `+${p.prefix}` });

/** A part of the day's budget is spent; at 100 no message leaves until the next day. */
export const budgetReached = defineEvent({
  name: 'sms.budget_reached',
  label: { fr: 'Budget de SMS atteint', ar: 'بلوغ ميزانية الرسائل القصيرة', en: 'Budget of text messages reached' },
  version: 1,
  payload: z.object({
    day: z.iso.date(),
    percent: z.int().min(1).max(100),
    /** Both in hundredths of the tenant's currency. */
    spent: z.int(),
    budget: z.int(),
  }),
  subject: ({ day }) => ({ type: 'sms_budget', id: day, label: day }),
});

export const prefixBlocked = defineEvent({
  name: 'sms.prefix_blocked',
  label: { fr: 'Préfixe de SMS bloqué', ar: 'حظر بادئة للرسائل القصيرة', en: 'Prefix of text messages blocked' },
  version: 1,
  payload: z.object({ prefix: z.string(), sent: z.int(), verified: z.int() }),
  subject: prefix,
});

export const prefixReleased = defineEvent({
  name: 'sms.prefix_released',
  label: { fr: 'Préfixe de SMS débloqué', ar: 'رفع حظر بادئة', en: 'Prefix of text messages let through again' },
  version: 1,
  payload: z.object({ prefix: z.string() }),
  subject: prefix,
});
