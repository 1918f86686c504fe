import type { SettingWords } from '@cm/kit/settings';

export const reopenDaysWords = {
  '': {
    label: { fr: 'Réouverture d’un ticket résolu', ar: 'إعادة فتح تذكرة محلولة', en: 'Reopening of a resolved ticket' },
    help: {
      fr: 'Pendant ce délai, une réponse du client rouvre le ticket. Après, elle en ouvre un nouveau, lié au premier.',
      ar: 'خلال هذه المدة يعيد رد العميل فتح التذكرة. وبعدها يفتح تذكرة جديدة مرتبطة بالأولى.',
      en: 'During this time, an answer from the customer reopens the ticket. Later, it opens a new one, linked to the first.',
    },
    unit: 'days',
  },
} satisfies SettingWords;

export const autoCloseDaysWords = {
  '': {
    label: { fr: 'Clôture automatique', ar: 'الإغلاق التلقائي', en: 'Automatic closing' },
    help: {
      fr: 'Un ticket résolu se clôt de lui-même au bout de ce délai.',
      ar: 'تُغلق التذكرة المحلولة من تلقاء نفسها بعد هذه المدة.',
      en: 'A resolved ticket closes by itself after this time.',
    },
    unit: 'days',
  },
} satisfies SettingWords;

export const acknowledgementsPerHourWords = {
  '': {
    label: {
      fr: 'Accusés de réception par heure',
      ar: 'إشعارات الاستلام في الساعة',
      en: 'Acknowledgements per hour',
    },
    help: {
      fr: 'Au-delà, un message ouvre un ticket sans accusé de réception. 0 n’en envoie aucun.',
      ar: 'بعد هذا الحد تفتح الرسالة تذكرة دون إشعار استلام. القيمة 0 لا ترسل أي إشعار.',
      en: 'Beyond it, a mail opens a ticket without an acknowledgement. 0 sends none.',
    },
  },
} satisfies SettingWords;
