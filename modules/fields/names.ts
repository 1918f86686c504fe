import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Champs personnalisés', ar: 'الحقول المخصّصة', en: 'Custom fields' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  custom_field: { fr: 'Champ personnalisé', ar: 'حقل مخصّص', en: 'Custom field' },
};
