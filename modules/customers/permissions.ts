import type { Permission } from '@cm/kit/module';
import type { RoleGrants } from '@cm/kit/roles';

export const permissions = [
  {
    key: 'portal.account',
    zone: 'portal',
    label: { fr: 'Gérer la fiche du compte', ar: 'إدارة بيانات الحساب', en: 'Manage the account’s details' },
  },
  {
    key: 'portal.members',
    zone: 'portal',
    label: {
      fr: 'Gérer les personnes du compte et leurs accès',
      ar: 'إدارة أشخاص الحساب وصلاحياتهم',
      en: 'Manage the people of the account and their access',
    },
  },
  {
    key: 'portal.kyc',
    zone: 'portal',
    label: {
      fr: 'Gérer la vérification d’identité',
      ar: 'إدارة التحقق من الهوية',
      en: 'Manage the identity verification',
    },
  },
  { key: 'customers.read', zone: 'staff', label: { fr: 'Voir les clients', ar: 'عرض العملاء', en: 'See customers' } },
  {
    key: 'customers.manage',
    zone: 'staff',
    label: { fr: 'Gérer les clients', ar: 'إدارة العملاء', en: 'Manage customers' },
  },
  {
    key: 'customers.import',
    zone: 'staff',
    label: {
      fr: 'Importer des clients depuis un fichier',
      ar: 'استيراد عملاء من ملف',
      en: 'Import customers from a file',
    },
  },
  {
    key: 'customers.export',
    zone: 'staff',
    label: {
      fr: 'Exporter la liste des clients',
      ar: 'تصدير قائمة العملاء',
      en: 'Export the list of customers',
    },
  },
  {
    key: 'customers.merge',
    zone: 'staff',
    label: {
      fr: 'Réunir deux clients en un, et défaire la réunion',
      ar: 'دمج عميلين في واحد وإلغاء الدمج',
      en: 'Merge two customers into one, and undo it',
    },
  },
  {
    key: 'customers.category_rules',
    zone: 'staff',
    label: {
      fr: 'Décider ce qu’une catégorie de clients change : délai de paiement, vérification, remise, e-mails',
      ar: 'تقرير ما تغيّره فئة العملاء: أجل الدفع والتحقق والتخفيض والرسائل',
      en: 'Decide what a customer category changes: terms of payment, verification, discount, mails',
    },
  },
  {
    key: 'customers.exceptions',
    zone: 'staff',
    label: {
      fr: 'Accorder à un client une exonération de TVA ou une autre exception, et y mettre fin',
      ar: 'منح عميل إعفاءً من الرسم على القيمة المضافة أو استثناءً آخر، وإنهاؤه',
      en: 'Give a customer an exemption from VAT or another exception, and end it',
    },
  },
  {
    key: 'kyc.read',
    zone: 'staff',
    label: {
      fr: 'Voir les dossiers KYC : état, historique et motifs, sans ouvrir les pièces',
      ar: 'عرض ملفات التحقق: حالتها وتاريخها وأسبابها، دون فتح الوثائق',
      en: 'See KYC files: state, history and reasons, without opening the documents',
    },
  },
  {
    key: 'kyc.originals',
    zone: 'staff',
    label: {
      fr: 'Ouvrir les pièces d’identité et voir en entier les numéros personnels (NIN, RIB)',
      ar: 'فتح وثائق الهوية والاطلاع على الأرقام الشخصية كاملة (NIN وRIB)',
      en: 'Open identity documents and see personal numbers (NIN, RIB) in full',
    },
  },
  {
    key: 'kyc.review',
    zone: 'staff',
    label: {
      fr: 'Examiner et décider les dossiers KYC',
      ar: 'دراسة ملفات التحقق والبت فيها',
      en: 'Review and decide KYC files',
    },
  },
] as const satisfies readonly Permission[];

/** What the roles that an operator starts with may do here. */
export const grants: RoleGrants<(typeof permissions)[number]['key']> = {
  support: ['customers.read'],
  sales: [
    'customers.read',
    'customers.manage',
    'customers.import',
    'customers.export',
    'kyc.read',
    'kyc.originals',
    'kyc.review',
  ],
  finance: ['customers.read', 'customers.exceptions'],
};
