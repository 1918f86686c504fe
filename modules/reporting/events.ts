import { exportName } from './export-name.ts';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

/** Data left the platform as a file: which, of which period, and by whom (the event's actor). */
export const reportExported = defineEvent({
  name: 'report.exported',
  label: { fr: 'Rapport exporté', ar: 'تصدير تقرير', en: 'Report exported' },
  version: 1,
  payload: z.object({
    report: exportName,
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  subject: (p) => ({ type: 'report', id: p.report, label: p.report }),
});
