import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Services', ar: 'الخدمات', en: 'Services' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  service: { fr: 'Service', ar: 'خدمة', en: 'Service' },
};
