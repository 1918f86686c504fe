import type { Permission } from '@cm/kit/module';

/** Administrators hold them; who else answers people about their data is the operator's decision. */
export const permissions = [
  {
    key: 'data_requests.read',
    zone: 'staff',
    label: {
      fr: 'Voir les demandes sur les données personnelles',
      ar: 'عرض الطلبات بشأن المعطيات الشخصية',
      en: 'See personal data requests',
    },
  },
  {
    key: 'data_requests.manage',
    zone: 'staff',
    label: {
      fr: 'Enregistrer, examiner et traiter les demandes sur les données personnelles',
      ar: 'تسجيل الطلبات بشأن المعطيات الشخصية ودراستها ومعالجتها',
      en: 'Record, examine and answer personal data requests',
    },
  },
] as const satisfies readonly Permission[];
