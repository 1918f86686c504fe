import type { SettingWords } from '@cm/kit/settings';

export const quoteValidityWords = {
  '': {
    label: { fr: 'Validité d’un devis', ar: 'صلاحية عرض السعر', en: 'Validity of a quote' },
    help: {
      fr: 'Délai pour accepter un devis, le jour de l’envoi non compté.',
      ar: 'مدة قبول العرض، دون احتساب يوم الإرسال.',
      en: 'Time to accept a quote, the day of sending not counted.',
    },
    unit: 'days',
  },
} satisfies SettingWords;

export const discountApprovalWords = {
  '': {
    label: { fr: 'Remise soumise à approbation', ar: 'التخفيض الخاضع للموافقة', en: 'Discount that needs approval' },
    help: {
      fr: 'Au-delà de cette remise, une seconde personne doit approuver le devis avant l’envoi. Celle de la catégorie du client ne compte pas.',
      ar: 'فوق هذا التخفيض يجب أن يوافق شخص ثان على العرض قبل إرساله. ولا يُحسب تخفيض فئة العميل.',
      en: 'Above this discount, a second person must approve the quote before it is sent. That of the customer’s category does not count.',
    },
    unit: 'percent',
  },
} satisfies SettingWords;

export const termsVersionWords = {
  '': {
    label: { fr: 'Version des conditions de vente', ar: 'نسخة شروط البيع', en: 'Version of the terms of sale' },
    help: {
      fr: 'Gardée avec chaque acceptation : elle dit quel texte le client a approuvé.',
      ar: 'تُحفظ مع كل قبول: فهي تبيّن النص الذي وافق عليه العميل.',
      en: 'Kept with each acceptance: it says which text the customer agreed to.',
    },
  },
} satisfies SettingWords;
