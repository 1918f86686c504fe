import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Paramètres', ar: 'الإعدادات', en: 'Settings' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  setting: { fr: 'Paramètre', ar: 'إعداد', en: 'Setting' },
};
