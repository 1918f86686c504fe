import type { Words } from '@cm/kit/i18n';

const problems: Readonly<Record<string, Words>> = {
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

const states: Readonly<Record<string, Words>> = {
  'notifications.delivery.queued': { fr: 'En attente', ar: 'في الانتظار', en: 'Queued' },
  'notifications.delivery.sending': { fr: 'En cours', ar: 'قيد الإرسال', en: 'Sending' },
  'notifications.delivery.sent': { fr: 'Envoyé', ar: 'مُرسلة', en: 'Sent' },
  'notifications.delivery.failed': { fr: 'En échec', ar: 'فشلت', en: 'Failed' },
  'notifications.delivery.suppressed': { fr: 'Non envoyé', ar: 'لم تُرسل', en: 'Not sent' },
  'notifications.reason.preference': {
    fr: 'Le destinataire ne souhaite pas ces messages',
    ar: 'لا يرغب المستلم في هذه الرسائل',
    en: 'The recipient does not want these messages',
  },
  'notifications.reason.invalid_address': { fr: 'Adresse invalide', ar: 'عنوان غير صالح', en: 'Invalid address' },
  'notifications.reason.no_content': {
    fr: 'Il n’y avait plus rien à envoyer',
    ar: 'لم يبق شيء لإرساله',
    en: 'There was nothing left to send',
  },
};

export const problemWords: Readonly<Record<string, Words>> = {
  ...problems,
  ...states,
};
