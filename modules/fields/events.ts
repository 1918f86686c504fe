import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { fieldChanges, fieldFields } from './changed-fields.ts';
import { fieldKey, fieldKind, fieldSubject } from './field.ts';

/** A field was defined, changed or archived: who sees a value, and what is taken for one, depends on it. */
export const fieldDefined = defineEvent({
  name: 'custom_field.changed',
  label: { fr: 'Champ personnalisé modifié', ar: 'تعديل حقل مخصّص', en: 'Custom field changed' },
  version: 1,
  payload: z.object({
    fieldId: z.uuid(),
    subject: fieldSubject,
    key: fieldKey,
    kind: fieldKind,
    name: z.string(),
    change: z.enum(['created', 'updated']),
    changes: fieldChanges,
  }),
  changes: { fields: fieldFields, of: ({ changes }) => changes },
  subject: (p) => ({ type: 'custom_field', id: p.fieldId, label: p.name }),
});
