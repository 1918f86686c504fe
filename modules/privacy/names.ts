import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = {
  fr: 'Données personnelles',
  ar: 'المعطيات الشخصية',
  en: 'Personal data',
};

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  data_request: {
    fr: 'Demande sur les données personnelles',
    ar: 'طلب بشأن المعطيات الشخصية',
    en: 'Personal data request',
  },
  processing_activity: { fr: 'Traitement de données', ar: 'معالجة معطيات', en: 'Processing activity' },
  breach: { fr: 'Violation de données', ar: 'خرق معطيات', en: 'Data breach' },
  register: { fr: 'Registre', ar: 'سجل', en: 'Register' },
};
