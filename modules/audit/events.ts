import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

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
