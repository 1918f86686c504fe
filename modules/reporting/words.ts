import { type ExportName } from './export-name.ts';
import type { Words } from '@cm/kit/i18n';

const number = { fr: 'Numéro', ar: 'الرقم', en: 'Number' };
const state = { fr: 'État', ar: 'الحالة', en: 'State' };
const created = { fr: 'Créé le', ar: 'تاريخ الإنشاء', en: 'Created' };

/** First line of each export, in the order of its cells. */
export const exportHeadings: Readonly<Record<ExportName, readonly Words[]>> = {
  tickets: [
    number,
    { fr: 'Sujet', ar: 'الموضوع', en: 'Subject' },
    state,
    { fr: 'Priorité', ar: 'الأولوية', en: 'Priority' },
    { fr: 'Canal', ar: 'القناة', en: 'Channel' },
    { fr: 'Demandeur', ar: 'صاحب الطلب', en: 'Requester' },
    created,
    { fr: 'Première réponse', ar: 'أول رد', en: 'First answer' },
    { fr: 'Résolu le', ar: 'تاريخ الحل', en: 'Resolved' },
    { fr: 'Fermé le', ar: 'تاريخ الإغلاق', en: 'Closed' },
  ],
  customers: [
    number,
    { fr: 'Nom', ar: 'الاسم', en: 'Name' },
    { fr: 'Type', ar: 'النوع', en: 'Kind' },
    state,
    { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' },
    { fr: 'Wilaya', ar: 'الولاية', en: 'Wilaya' },
    created,
  ],
  invoices: [
    number,
    { fr: 'Date', ar: 'التاريخ', en: 'Date' },
    { fr: 'Échéance', ar: 'تاريخ الاستحقاق', en: 'Due' },
    { fr: 'N° client', ar: 'رقم العميل', en: 'Customer no.' },
    { fr: 'Client', ar: 'العميل', en: 'Customer' },
    { fr: 'HT', ar: 'المبلغ خارج الرسم', en: 'Before tax' },
    { fr: 'TVA', ar: 'الرسم على القيمة المضافة', en: 'Tax' },
    { fr: 'TTC', ar: 'المبلغ شامل الرسوم', en: 'Total' },
    { fr: 'Payé', ar: 'المدفوع', en: 'Paid' },
    { fr: 'Reste dû', ar: 'المتبقي', en: 'Balance' },
    { fr: 'Devise', ar: 'العملة', en: 'Currency' },
    { fr: 'Paiement', ar: 'الدفع', en: 'Payment' },
  ],
};
