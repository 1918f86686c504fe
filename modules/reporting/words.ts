import type { Words } from '@cm/kit/i18n';

const number = { fr: 'Numéro', ar: 'الرقم', en: 'Number' };
const state = { fr: 'État', ar: 'الحالة', en: 'State' };
const created = { fr: 'Créé le', ar: 'تاريخ الإنشاء', en: 'Created' };

/** First line of each export, in the order of its cells. */
export const exportHeadings: Readonly<Record<'tickets' | 'customers' | 'invoices', readonly Words[]>> = {
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

const age = (fr: string, ar: string, en: string): Words => ({ fr, ar, en });

export const problemWords: Readonly<Record<string, Words>> = {
  'reporting.age.under_1_day': age('Moins d’un jour', 'أقل من يوم', 'Under a day'),
  'reporting.age.under_3_days': age('1 à 3 jours', 'من يوم إلى 3 أيام', '1 to 3 days'),
  'reporting.age.under_7_days': age('3 à 7 jours', 'من 3 إلى 7 أيام', '3 to 7 days'),
  'reporting.age.under_30_days': age('7 à 30 jours', 'من 7 إلى 30 يوما', '7 to 30 days'),
  'reporting.age.older': age('Plus de 30 jours', 'أكثر من 30 يوما', 'Over 30 days'),
  'reporting.to_do.kyc_missing': age('Vérifiez votre identité', 'أكمل التحقق من هويتك', 'Verify your identity'),
  'reporting.to_do.kyc_rejected': age('Complétez votre dossier', 'استكمل ملفك', 'Complete your file'),
  'reporting.to_do.invoice_due': age('Facture à payer', 'فاتورة للتسديد', 'Invoice to pay'),
  'reporting.to_do.ticket_waiting': age('Une réponse vous attend', 'رد في انتظارك', 'An answer waits for you'),
  'reporting.to_do.quote_to_accept': age('Devis à accepter', 'عرض سعر للقبول', 'Quote to accept'),
};
