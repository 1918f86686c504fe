import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { person, user } from './event-person.ts';
import { smsCodePurpose } from './sms-code.ts';

/** Numbers are told masked: an event is read by more people than its account's owner. */
export const smsCodeRequested = defineEvent({
  name: 'user.sms_code_requested',
  label: { fr: 'Code par SMS demandé', ar: 'طلب رمز برسالة قصيرة', en: 'Code by text message asked for' },
  version: 1,
  payload: z.object({ ...person, purpose: smsCodePurpose, number: z.string(), isLetThrough: z.boolean() }),
  subject: user,
});

export const smsFactorChanged = defineEvent({
  name: 'user.sms_factor_changed',
  label: {
    fr: 'Numéro pour les codes par SMS modifié',
    ar: 'تعديل رقم رموز الرسائل القصيرة',
    en: 'Number for codes by text message changed',
  },
  version: 1,
  payload: z.object({
    ...person,
    number: z.string(),
    /** `fell`: it went with the last factor that it stood beside. */
    change: z.enum(['added', 'replaced', 'removed', 'fell']),
  }),
  subject: user,
});
