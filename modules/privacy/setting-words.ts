import type { SettingWords } from '@cm/kit/settings';

export const delaysWords: SettingWords = {
  '': {
    label: {
      fr: 'Délais des demandes sur les données personnelles',
      ar: 'آجال الطلبات بشأن المعطيات الشخصية',
      en: 'Delays of personal data requests',
    },
    help: {
      fr: 'La loi 18-07 donne dix jours pour une rectification. Une demande garde l’échéance du jour de sa réception.',
      ar: 'يمنح القانون 18-07 عشرة أيام للتصحيح. ويحتفظ كل طلب بالأجل المعمول به يوم استلامه.',
      en: 'Law 18-07 gives ten days for a correction. A request keeps the due date of the day it was received.',
    },
  },
  answerDays: {
    label: { fr: 'Répondre sous', ar: 'الرد خلال', en: 'Answer within' },
    unit: 'days',
  },
  remindDays: {
    label: { fr: 'Rappeler avant l’échéance', ar: 'التذكير قبل الأجل', en: 'Remind before the due date' },
    unit: 'days',
  },
  downloadDays: {
    label: { fr: 'Copie téléchargeable pendant', ar: 'النسخة متاحة للتنزيل لمدة', en: 'Copy can be downloaded for' },
    unit: 'days',
  },
};
