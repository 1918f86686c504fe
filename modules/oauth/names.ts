import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Applications', ar: 'التطبيقات', en: 'Applications' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  oauth_client: { fr: 'Application', ar: 'تطبيق', en: 'Application' },
  signing_key: { fr: 'Clé de signature', ar: 'مفتاح التوقيع', en: 'Signing key' },
};
