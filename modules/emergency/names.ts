import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Accès d’urgence', ar: 'النفاذ الطارئ', en: 'Emergency access' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  emergency_access: { fr: 'Accès d’urgence', ar: 'نفاذ طارئ', en: 'Emergency access' },
  emergency_role: { fr: 'Rôle d’urgence', ar: 'دور طوارئ', en: 'Emergency role' },
};
