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

export const stateWords = {
  'services.state.pending': { fr: 'En attente', ar: 'قيد الانتظار', en: 'Pending' },
  'services.state.active': { fr: 'Actif', ar: 'نشطة', en: 'Active' },
  'services.state.suspended': { fr: 'Suspendu', ar: 'معلّقة', en: 'Suspended' },
  'services.state.terminated': { fr: 'Résilié', ar: 'مفسوخة', en: 'Terminated' },
  'services.suspension.non_payment': { fr: 'Impayé', ar: 'عدم الدفع', en: 'Non-payment' },
  'services.suspension.abuse': { fr: 'Abus', ar: 'إساءة استعمال', en: 'Abuse' },
  'services.suspension.customer_request': {
    fr: 'À la demande du client',
    ar: 'بطلب من الزبون',
    en: 'At the customer’s request',
  },
  'services.suspension.other': { fr: 'Autre motif', ar: 'سبب آخر', en: 'Other reason' },
  'services.termination.customer_request': {
    fr: 'À la demande du client',
    ar: 'بطلب من الزبون',
    en: 'At the customer’s request',
  },
  'services.termination.non_payment': { fr: 'Impayé', ar: 'عدم الدفع', en: 'Non-payment' },
  'services.termination.abuse': { fr: 'Abus', ar: 'إساءة استعمال', en: 'Abuse' },
  'services.termination.replaced': { fr: 'Remplacé', ar: 'مُستبدلة', en: 'Replaced' },
  'services.termination.other': { fr: 'Autre motif', ar: 'سبب آخر', en: 'Other reason' },
  'services.cycle.monthly': { fr: 'Mensuel', ar: 'شهري', en: 'Monthly' },
  'services.cycle.quarterly': { fr: 'Trimestriel', ar: 'فصلي', en: 'Quarterly' },
  'services.cycle.yearly': { fr: 'Annuel', ar: 'سنوي', en: 'Yearly' },
} as const satisfies Readonly<Record<string, Words>>;
