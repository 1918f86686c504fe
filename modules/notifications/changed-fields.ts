import type { ChangedFields } from '@cm/kit/changes';

/** Of the words of a message; none: those of the product. */
export const templateFields = {
  subject: { label: { fr: 'Objet', ar: 'الموضوع', en: 'Subject' } },
  body: { label: { fr: 'Texte', ar: 'النص', en: 'Text' } },
} as const satisfies ChangedFields;
