import { filePurpose } from './file.ts';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

const file = { fileId: z.uuid(), filename: z.string(), purpose: filePurpose };

export const fileStored = defineEvent({
  name: 'file.stored',
  label: { fr: 'Fichier déposé', ar: 'إيداع ملف', en: 'File uploaded' },
  version: 1,
  payload: z.object({ ...file, contentType: z.string(), size: z.int(), sha256: z.string() }),
  subject: (p) => ({ type: 'file', id: p.fileId, label: p.filename }),
});

/** The scanner found a virus in it: it is kept, sealed, as evidence, and never opened. */
export const fileInfected = defineEvent({
  name: 'file.infected',
  label: { fr: 'Fichier infecté', ar: 'ملف مصاب', en: 'Infected file' },
  version: 1,
  payload: z.object({
    ...file,
    /** What the scanner calls it. */
    finding: z.string(),
    /** The account that sent it; null for a mail. */
    userId: z.uuid().nullable(),
    /** What it belongs to; null while nothing has claimed it. */
    owner: z.object({ type: z.string(), id: z.uuid() }).nullable(),
  }),
  subject: (p) => ({ type: 'file', id: p.fileId, label: p.filename }),
});

/** Nobody claimed it within a day, or whoever it was about is erased: it has no name then. */
export const fileRemoved = defineEvent({
  name: 'file.removed',
  label: { fr: 'Fichier supprimé', ar: 'حذف ملف', en: 'File removed' },
  version: 1,
  payload: z.object({ ...file, reason: z.enum(['unclaimed', 'erased']) }),
  subject: (p) => ({ type: 'file', id: p.fileId, label: p.filename }),
});
