import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { breachReminder } from './register.ts';

export const activityWritten = defineEvent({
  name: 'processing_activity.written',
  label: {
    fr: 'Registre des traitements : fiche écrite',
    ar: 'سجل المعالجات: تحرير بطاقة',
    en: 'Register of processing: entry written',
  },
  version: 1,
  payload: z.object({ activityId: z.uuid(), name: z.string(), version: z.int() }),
  subject: ({ activityId, name }) => ({ type: 'processing_activity', id: activityId, label: name }),
});

const breach = z.object({ breachId: z.uuid(), title: z.string(), notifyBy: z.string() });
const subject = ({ breachId, title }: z.infer<typeof breach>) => ({ type: 'breach', id: breachId, label: title });

export const breachWritten = defineEvent({
  name: 'breach.written',
  label: {
    fr: 'Registre des violations : fiche écrite',
    ar: 'سجل الخروقات: تحرير بطاقة',
    en: 'Register of breaches: entry written',
  },
  version: 1,
  payload: breach.extend({ version: z.int(), notifiedOn: z.string().nullable(), closed: z.boolean() }),
  subject,
});

/** The authority must be told soon, or should have been. */
export const breachClock = defineEvent({
  name: 'breach.clock_reminded',
  label: {
    fr: 'Violation à notifier à l’ANPDP',
    ar: 'خرق يجب إخطار السلطة الوطنية به',
    en: 'Breach to notify to the ANPDP',
  },
  version: 1,
  payload: breach.extend({ kind: breachReminder }),
  subject,
});

/** A register left as a file. */
export const registerExported = defineEvent({
  name: 'register.exported',
  label: { fr: 'Registre exporté', ar: 'تصدير سجل', en: 'Register exported' },
  version: 1,
  payload: z.object({ register: z.enum(['activities', 'breaches']), count: z.int() }),
  subject: ({ register }) => ({ type: 'register', id: register }),
});
