import { type Cycle } from '@cm/catalogue';
import type { Locale } from '@cm/kit/i18n';
import type { PaymentMode } from './invoice.ts';

/** Words printed on documents beside those of the template itself. */
export const modeWords: Readonly<Record<PaymentMode, Readonly<Record<Locale, string>>>> = {
  cash: { fr: 'Espèces', ar: 'نقدًا', en: 'Cash' },
  transfer: { fr: 'Virement bancaire', ar: 'تحويل بنكي', en: 'Bank transfer' },
  cheque: { fr: 'Chèque', ar: 'صك', en: 'Cheque' },
  card: { fr: 'Carte', ar: 'بطاقة', en: 'Card' },
  ccp: { fr: 'Versement CCP', ar: 'دفع عبر الحساب البريدي الجاري', en: 'CCP deposit' },
};

export const cycleUnits: Readonly<Record<Cycle, Readonly<Record<Locale, string>>>> = {
  once: { fr: 'unité', ar: 'وحدة', en: 'unit' },
  monthly: { fr: 'mois', ar: 'شهر', en: 'month' },
  quarterly: { fr: 'trimestre', ar: 'ثلاثي', en: 'quarter' },
  yearly: { fr: 'an', ar: 'سنة', en: 'year' },
};

export const invoiceWord: Readonly<Record<Locale, string>> = { fr: 'Facture', ar: 'فاتورة', en: 'Invoice' };
export const orderWord: Readonly<Record<Locale, string>> = { fr: 'Commande', ar: 'طلبية', en: 'Order' };
export const creditReason: Readonly<Record<Locale, string>> = { fr: 'Motif :', ar: 'السبب:', en: 'Reason:' };
