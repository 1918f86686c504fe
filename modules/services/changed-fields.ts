import type { ChangedFields } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import type { ServiceState } from './service.ts';

const states: Readonly<Record<ServiceState, Words>> = {
  pending: { fr: 'En attente d’activation', ar: 'في انتظار التفعيل', en: 'Awaiting activation' },
  active: { fr: 'Actif', ar: 'مفعّلة', en: 'Active' },
  suspended: { fr: 'Suspendu', ar: 'معلّقة', en: 'Suspended' },
  terminated: { fr: 'Résilié', ar: 'مُنهاة', en: 'Terminated' },
};

export const stateFields = {
  state: {
    label: { fr: 'État', ar: 'الحالة', en: 'State' },
    format: { words: states },
    toCustomer: 'portal.services',
  },
} as const satisfies ChangedFields;
