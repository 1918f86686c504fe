export const problemWords = {
  'settings.unknown': {
    fr: 'Ce paramètre n’existe pas.',
    ar: 'هذا الإعداد غير موجود.',
    en: 'There is no such setting.',
  },
  'settings.invalid': {
    fr: 'Cette valeur ne convient pas à ce paramètre.',
    ar: 'هذه القيمة لا تناسب هذا الإعداد.',
    en: 'This value does not fit the setting.',
  },
};
