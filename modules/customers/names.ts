import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = {
  fr: 'Clients et vérification d’identité',
  ar: 'العملاء والتحقق من الهوية',
  en: 'Customers and identity verification',
};

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  customer: { fr: 'Client', ar: 'عميل', en: 'Customer' },
  contact: { fr: 'Contact', ar: 'جهة اتصال', en: 'Contact' },
  customer_address: { fr: 'Adresse du client', ar: 'عنوان العميل', en: 'Customer’s address' },
  contact_point: {
    fr: 'Adresse ou numéro de contact',
    ar: 'عنوان أو رقم للتواصل',
    en: 'Contact address or number',
  },
  customer_category: { fr: 'Catégorie de clients', ar: 'فئة عملاء', en: 'Customer category' },
  customer_list: { fr: 'Liste des clients', ar: 'قائمة العملاء', en: 'List of customers' },
  customer_import: { fr: 'Importation de clients', ar: 'استيراد عملاء', en: 'Import of customers' },
  kyc: { fr: 'Dossier KYC', ar: 'ملف تحقق', en: 'KYC file' },
};
