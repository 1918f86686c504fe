import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'SMS', ar: 'الرسائل القصيرة', en: 'Text messages' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  sms_budget: { fr: 'Budget de SMS', ar: 'ميزانية الرسائل القصيرة', en: 'Budget of text messages' },
  sms_prefix: { fr: 'Préfixe de numéros', ar: 'بادئة أرقام', en: 'Prefix of numbers' },
};
