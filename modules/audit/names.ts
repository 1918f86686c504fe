import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Audit', ar: 'التدقيق', en: 'Audit' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  'audit-log': { fr: 'Journal d’audit', ar: 'سجل التدقيق', en: 'Audit log' },
};
