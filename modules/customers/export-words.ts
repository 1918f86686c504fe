import type { CustomerKind } from '@cm/identity';
import type { Words } from '@cm/kit/i18n';
import type { CustomerState } from './customer.ts';
import type { ExportColumn } from './export.ts';

/** The headings of an exported list: an import recognises them. */
export const exportHeadings: Readonly<Record<ExportColumn, Words>> = {
  number: { fr: 'N° client', ar: 'رقم العميل', en: 'Customer ID' },
  name: { fr: 'Nom complet', ar: 'الاسم الكامل', en: 'Full name' },
  kind: { fr: 'Type de client', ar: 'نوع العميل', en: 'Customer type' },
  state: { fr: 'Statut', ar: 'الحالة', en: 'Status' },
  email: { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' },
  phone: { fr: 'Téléphone', ar: 'الهاتف', en: 'Phone' },
  addressLine: { fr: 'Adresse', ar: 'العنوان', en: 'Address' },
  commune: { fr: 'Commune', ar: 'البلدية', en: 'Town' },
  wilaya: { fr: 'Wilaya', ar: 'الولاية', en: 'Wilaya' },
  postalCode: { fr: 'Code postal', ar: 'الرمز البريدي', en: 'Postal code' },
  mailingAddressee: { fr: 'Envoi : destinataire', ar: 'الإرسال: المرسل إليه', en: 'Mailing: addressee' },
  mailingLine: { fr: 'Envoi : rue et numéro', ar: 'الإرسال: الشارع والرقم', en: 'Mailing: street and number' },
  mailingPostalCode: { fr: 'Envoi : code postal', ar: 'الإرسال: الرمز البريدي', en: 'Mailing: postal code' },
  mailingCommune: { fr: 'Envoi : commune', ar: 'الإرسال: البلدية', en: 'Mailing: town' },
  mailingRegion: { fr: 'Envoi : wilaya ou région', ar: 'الإرسال: الولاية أو المنطقة', en: 'Mailing: wilaya or region' },
  mailingCountry: { fr: 'Envoi : pays', ar: 'الإرسال: البلد', en: 'Mailing: country' },
  legalForm: { fr: 'Forme juridique', ar: 'الشكل القانوني', en: 'Legal form' },
  activity: { fr: 'Activité', ar: 'النشاط', en: 'Activity' },
  rc: { fr: 'RC', ar: 'السجل التجاري', en: 'RC' },
  nif: { fr: 'NIF', ar: 'الرقم الجبائي', en: 'NIF' },
  nis: { fr: 'NIS', ar: 'رقم التعريف الإحصائي', en: 'NIS' },
  ai: { fr: 'AI', ar: 'رقم المادة', en: 'AI' },
  nin: { fr: 'NIN', ar: 'رقم التعريف الوطني', en: 'NIN' },
  rib: { fr: 'RIB', ar: 'رقم الحساب', en: 'RIB' },
  locale: { fr: 'Langue', ar: 'اللغة', en: 'Language' },
  category: { fr: 'Catégorie', ar: 'الفئة', en: 'Category' },
  tags: { fr: 'Étiquettes', ar: 'الوسوم', en: 'Tags' },
  accountManager: { fr: 'Chargé de clientèle', ar: 'المكلف بالعميل', en: 'Account manager' },
  createdAt: { fr: 'Client depuis', ar: 'تاريخ الإنشاء', en: 'Customer since' },
};

export const exportKinds: Readonly<Record<CustomerKind, Words>> = {
  individual: { fr: 'Particulier', ar: 'فرد', en: 'Individual' },
  company: { fr: 'Entreprise', ar: 'شركة', en: 'Company' },
  public_body: { fr: 'Organisme public', ar: 'هيئة عمومية', en: 'Public body' },
  association: { fr: 'Association', ar: 'جمعية', en: 'Association' },
};

export const exportStates: Readonly<Record<CustomerState, Words>> = {
  prospect: { fr: 'Prospect', ar: 'عميل محتمل', en: 'Prospect' },
  pending: { fr: 'En attente', ar: 'في الانتظار', en: 'Pending' },
  active: { fr: 'Actif', ar: 'نشط', en: 'Active' },
  suspended: { fr: 'Suspendu', ar: 'معلق', en: 'Suspended' },
  closed: { fr: 'Fermé', ar: 'مغلق', en: 'Closed' },
  anonymised: { fr: 'Anonymisé', ar: 'مجهول الهوية', en: 'Anonymised' },
};
