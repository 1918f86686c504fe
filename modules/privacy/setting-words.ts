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

export const breachDaysWords: SettingWords = {
  '': {
    label: {
      fr: 'Délai de notification d’une violation à l’ANPDP',
      ar: 'أجل إخطار السلطة الوطنية بخرق',
      en: 'Delay for notifying a breach to the ANPDP',
    },
    help: {
      fr: 'Cinq jours selon la loi 25-11. Une violation garde l’échéance du jour où elle a été enregistrée.',
      ar: 'خمسة أيام حسب القانون 25-11. ويحتفظ الخرق بالأجل المعمول به يوم تسجيله.',
      en: 'Five days under law 25-11. A breach keeps the due date of the day it was recorded.',
    },
    unit: 'days',
  },
};
