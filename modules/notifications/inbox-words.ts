import type { Words } from '@cm/kit/i18n';

/** The sentence of each kind of entry in the notification centre; {braces} take the entry's params. */
export const inboxWords = {
  'ticket.opened': {
    fr: 'Nouvelle demande {number} : {subject}',
    ar: 'طلب جديد {number}: {subject}',
    en: 'New request {number}: {subject}',
  },
  'ticket.replied': {
    fr: 'Le client a répondu à {number} : {subject}',
    ar: 'أجاب العميل على {number}: {subject}',
    en: 'The customer replied to {number}: {subject}',
  },
  'ticket.answered': {
    fr: 'Nous avons répondu à votre demande {number} : {subject}',
    ar: 'أجبنا على طلبك {number}: {subject}',
    en: 'We answered your request {number}: {subject}',
  },
  'ticket.resolved': {
    fr: 'Votre demande {number} est résolue',
    ar: 'تم حل طلبك {number}',
    en: 'Your request {number} is resolved',
  },
  'ticket.assigned': {
    fr: 'Le ticket {number} vous est confié',
    ar: 'أُسندت إليك التذكرة {number}',
    en: 'Ticket {number} is yours now',
  },
  'kyc.submitted': {
    fr: 'Dossier KYC à examiner : {number}',
    ar: 'ملف تحقق للدراسة: {number}',
    en: 'KYC file to review: {number}',
  },
  'kyc.approved': { fr: 'Votre dossier est approuvé', ar: 'تم قبول ملفك', en: 'Your file is approved' },
  'kyc.rejected': {
    fr: 'Votre dossier est à compléter : {reason}',
    ar: 'ملفك يحتاج إلى استكمال: {reason}',
    en: 'Your file needs something more: {reason}',
  },
  'quote.requested': { fr: 'Nouvelle demande de devis', ar: 'طلب عرض سعر جديد', en: 'New quote request' },
  'quote.sent': {
    fr: 'Votre devis {number} vous attend',
    ar: 'عرض السعر {number} في انتظارك',
    en: 'Your quote {number} is waiting for you',
  },
  'quote.accepted': {
    fr: 'Devis {number} accepté : commande {order}',
    ar: 'قُبل عرض السعر {number}: الطلبية {order}',
    en: 'Quote {number} accepted: order {order}',
  },
  'quote.declined': { fr: 'Devis {number} décliné', ar: 'رُفض عرض السعر {number}', en: 'Quote {number} declined' },
  'order.received': {
    fr: 'Commande {number} à valider',
    ar: 'الطلبية {number} للتحقق',
    en: 'Order {number} to validate',
  },
  'order.validated': {
    fr: 'Votre commande {number} est validée',
    ar: 'قُبلت طلبيتك {number}',
    en: 'Your order {number} is validated',
  },
  'order.started': {
    fr: 'Votre commande {number} est en préparation',
    ar: 'طلبيتك {number} قيد التحضير',
    en: 'Your order {number} is in progress',
  },
  'order.delivered': {
    fr: 'Votre commande {number} est livrée',
    ar: 'سُلّمت طلبيتك {number}',
    en: 'Your order {number} is delivered',
  },
  'order.cancelled': {
    fr: 'Votre commande {number} est annulée : {reason}',
    ar: 'أُلغيت طلبيتك {number}: {reason}',
    en: 'Your order {number} is cancelled: {reason}',
  },
  'service.activated': {
    fr: '{designation} est actif',
    ar: '{designation}: الخدمة مفعّلة',
    en: '{designation} is active',
  },
  'service.suspended': {
    fr: '{designation} est suspendu',
    ar: '{designation}: تم تعليق الخدمة',
    en: '{designation} is suspended',
  },
  'service.resumed': { fr: '{designation} est rétabli', ar: '{designation}: عادت الخدمة', en: '{designation} is back' },
  'service.terminated': {
    fr: '{designation} a pris fin',
    ar: '{designation}: انتهت الخدمة',
    en: '{designation} has ended',
  },
  'invoice.issued': { fr: 'Nouvelle facture {number}', ar: 'فاتورة جديدة {number}', en: 'New invoice {number}' },
  'invoice.overdue': {
    fr: 'Facture {number} à régler : {balance}',
    ar: 'الفاتورة {number} للتسديد: {balance}',
    en: 'Invoice {number} is due: {balance}',
  },
  'payment.recorded': {
    fr: 'Paiement reçu, merci : {amount}',
    ar: 'استلمنا دفعتك، شكرا: {amount}',
    en: 'Payment received, thank you: {amount}',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type InboxKind = keyof typeof inboxWords;
