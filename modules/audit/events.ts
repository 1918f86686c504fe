import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { MAX_ERASED } from './sealed-payload.ts';

/** A part of the log left the platform as a file: which days, which positions, and by whom (the event's actor). */
export const auditExported = defineEvent({
  name: 'audit.exported',
  label: { fr: 'Journal d’audit exporté', ar: 'تصدير سجل التدقيق', en: 'Audit log exported' },
  version: 1,
  payload: z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    first: z.int(),
    last: z.int(),
  }),
  subject: ({ first, last }) => ({ type: 'audit-log', id: `${first}-${last}`, label: `${first} – ${last}` }),
});

/** What these entries told is taken out of the log in the transaction that chains this; their place in the chain stays. */
export const payloadsErased = defineEvent({
  name: 'audit.payloads_erased',
  label: {
    fr: 'Contenu d’entrées d’audit effacé',
    ar: 'محو محتوى قيود من سجل التدقيق',
    en: 'Content of audit entries erased',
  },
  version: 1,
  payload: z.object({
    positions: z.array(z.int().positive()).min(1).max(MAX_ERASED),
    /** On whose behalf: the number of the request about personal data. */
    reference: z.string().min(1).max(40),
  }),
  subject: ({ reference }) => ({ type: 'audit-log', id: reference, label: reference }),
});
