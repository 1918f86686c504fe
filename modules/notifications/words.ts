import type { Words } from '@cm/kit/i18n';

export const problemWords: Readonly<Record<string, Words>> = {
  'notifications.not_found': {
    fr: 'Cette notification est introuvable.',
    ar: 'هذا الإشعار غير موجود.',
    en: 'This notification could not be found.',
  },
  'notifications.delivery_not_found': {
    fr: 'Cet envoi est introuvable.',
    ar: 'هذه الرسالة غير موجودة.',
    en: 'This delivery could not be found.',
  },
  'notifications.delivery_not_failed': {
    fr: 'Seul un envoi en échec peut être relancé.',
    ar: 'لا يمكن إعادة إرسال سوى رسالة فشل إرسالها.',
    en: 'Only a failed delivery can be retried.',
  },
  'notifications.template_not_found': {
    fr: 'Ce modèle n’existe pas.',
    ar: 'هذا القالب غير موجود.',
    en: 'There is no such template.',
  },
  'notifications.template_invalid': {
    fr: 'Ce modèle ne peut pas être utilisé : {reason}',
    ar: 'لا يمكن استعمال هذا القالب: {reason}',
    en: 'This template cannot be used: {reason}',
  },
};
