import type { Words } from '@cm/kit/i18n';

export const problemWords: Readonly<Record<string, Words>> = {
  'settings.unknown': {
    fr: 'Ce paramètre n’existe pas.',
    ar: 'هذا الإعداد غير موجود.',
    en: 'There is no such setting.',
  },
};
