import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Messages et tâches', ar: 'الرسائل والمهام', en: 'Messages and jobs' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  delivery: { fr: 'Envoi', ar: 'إرسال', en: 'Delivery' },
  template: { fr: 'Modèle', ar: 'قالب', en: 'Template' },
};
