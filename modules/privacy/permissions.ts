import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';
import { ERASE } from './data-request.ts';

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
  {
    key: ERASE,
    zone: 'staff',
    label: {
      fr: 'Demander et approuver l’effacement définitif de données personnelles',
      ar: 'طلب المحو النهائي لمعطيات شخصية والموافقة عليه',
      en: 'Ask for and approve the final erasure of personal data',
    },
  },
  {
    key: 'consents.read',
    zone: 'staff',
    label: {
      fr: 'Voir les consentements des clients',
      ar: 'عرض موافقات العملاء',
      en: 'See customers’ consents',
    },
  },
  {
    key: 'consents.record',
    zone: 'staff',
    label: {
      fr: 'Noter un consentement donné ou retiré par un client',
      ar: 'تدوين موافقة منحها عميل أو سحبها',
      en: 'Write down a consent given or withdrawn by a customer',
    },
  },
  {
    key: 'registers.read',
    zone: 'staff',
    label: {
      fr: 'Voir et exporter les registres des traitements et des violations',
      ar: 'عرض سجلي المعالجات والخروقات وتصديرهما',
      en: 'See and export the registers of processing and of breaches',
    },
  },
  {
    key: 'registers.manage',
    zone: 'staff',
    label: {
      fr: 'Tenir les registres des traitements et des violations',
      ar: 'مسك سجلي المعالجات والخروقات',
      en: 'Keep the registers of processing and of breaches',
    },
  },
] as const satisfies readonly Permission[];

/** Whoever sells sees whom they may call, and writes down what they are told. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = { sales: ['consents.read', 'consents.record'] };
