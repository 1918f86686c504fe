import { customerKind } from '@cm/identity';
import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { customerState } from './customer.ts';
import { about, customer, customerOf } from './event-customer.ts';
import { importCounts, importFormat } from './import.ts';

/** An import brought the customer and its first contact: nobody is told, nobody proved the address. */
export const customerImported = defineEvent({
  name: 'customer.imported',
  label: { fr: 'Client importé', ar: 'استيراد عميل', en: 'Customer imported' },
  version: 1,
  payload: z.object({
    ...about,
    kind: customerKind,
    name: z.string(),
    email: z.string(),
    state: customerState,
    contactId: z.uuid(),
    importId: z.uuid(),
    importNumber: z.string(),
    /** By what the other system knows it; null when the file has no ids. */
    source: z.string(),
    sourceId: z.string().nullable(),
    /** Who ran the import. */
    by: z.uuid(),
  }),
  subject: customer,
  customer: customerOf,
  toCustomer: { fr: 'Votre compte a été repris', ar: 'نُقل حسابك إلى هنا', en: 'Your account was taken over' },
});

/** A row of an import is this customer, a person said: from now on it is known by that id. */
export const customerLinked = defineEvent({
  name: 'customer.linked_to_import',
  label: { fr: 'Client relié à une importation', ar: 'ربط عميل بعملية استيراد', en: 'Customer linked to an import' },
  version: 1,
  payload: z.object({
    ...about,
    importId: z.uuid(),
    importNumber: z.string(),
    source: z.string(),
    sourceId: z.string().nullable(),
    by: z.uuid(),
  }),
  subject: customer,
  customer: customerOf,
});

const anImport = { importId: z.uuid(), number: z.string() };
const ofImport = (p: { importId: string; number: string }): EventSubject => ({
  type: 'customer_import',
  id: p.importId,
  label: p.number,
});

export const importReceived = defineEvent({
  name: 'customer_import.received',
  label: { fr: 'Fichier de clients reçu', ar: 'استلام ملف عملاء', en: 'File of customers received' },
  version: 1,
  payload: z.object({
    ...anImport,
    filename: z.string(),
    format: importFormat,
    source: z.string(),
    rows: z.int(),
  }),
  subject: ofImport,
});

/** Rows with personal numbers left in full, for whoever may see them. */
export const importRowsReadInFull = defineEvent({
  name: 'customer_import.rows_read_in_full',
  label: {
    fr: 'Lignes d’importation téléchargées, numéros personnels en entier',
    ar: 'تنزيل أسطر استيراد بأرقام شخصية كاملة',
    en: 'Rows of the import downloaded, personal numbers in full',
  },
  version: 1,
  payload: z.object({ ...anImport }),
  subject: ofImport,
});

export const importMapped = defineEvent({
  name: 'customer_import.mapped',
  label: { fr: 'Colonnes de l’importation définies', ar: 'تحديد أعمدة الاستيراد', en: 'Columns of the import set' },
  version: 1,
  payload: z.object({ ...anImport, fields: z.array(z.string()), arriveAs: z.string() }),
  subject: ofImport,
});

export const importChecked = defineEvent({
  name: 'customer_import.checked',
  label: { fr: 'Importation vérifiée à blanc', ar: 'فحص الاستيراد دون تنفيذ', en: 'Import checked in a dry run' },
  version: 1,
  payload: z.object({ ...anImport, counts: importCounts }),
  subject: ofImport,
});

export const importRowDecided = defineEvent({
  name: 'customer_import.row_decided',
  label: {
    fr: 'Doublon d’importation tranché',
    ar: 'البت في تكرار عند الاستيراد',
    en: 'Duplicate of an import decided',
  },
  version: 1,
  payload: z.object({ ...anImport, row: z.int(), choice: z.string().nullable() }),
  subject: ofImport,
});

export const importStarted = defineEvent({
  name: 'customer_import.started',
  label: { fr: 'Importation lancée', ar: 'بدء الاستيراد', en: 'Import started' },
  version: 1,
  payload: z.object(anImport),
  subject: ofImport,
});

export const importFinished = defineEvent({
  name: 'customer_import.finished',
  label: { fr: 'Importation terminée', ar: 'انتهاء الاستيراد', en: 'Import finished' },
  version: 1,
  payload: z.object({ ...anImport, counts: importCounts, by: z.uuid() }),
  subject: ofImport,
});
