import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'services.not_found': {
    fr: 'Ce service n’existe pas.',
    ar: 'هذه الخدمة غير موجودة.',
    en: 'This service does not exist.',
  },
  'services.wrong_state': {
    fr: 'Un service « {from} » ne peut pas passer à « {to} ».',
    ar: 'لا يمكن نقل خدمة من الحالة «{from}» إلى «{to}».',
    en: 'A service that is “{from}” cannot become “{to}”.',
  },
} as const satisfies Readonly<Record<string, Words>>;
