import type { SettingWords } from '@cm/kit/settings';

export const senderWords = {
  '': {
    label: {
      fr: 'Expéditeur des messages automatiques',
      ar: 'مرسل الرسائل التلقائية',
      en: 'Sender of automatic messages',
    },
    help: {
      fr: 'Laissé vide : le nom de l’opérateur, et l’adresse no-reply de son domaine.',
      ar: 'عند تركه فارغا: اسم المشغل وعنوان no-reply في نطاقه.',
      en: 'Left empty: the operator’s name, and the no-reply address of its domain.',
    },
  },
  name: {
    label: { fr: 'Nom affiché', ar: 'الاسم المعروض', en: 'Name shown' },
    help: {
      fr: 'Ce que le destinataire lit comme expéditeur.',
      ar: 'ما يقرؤه المستلم بصفة المرسل.',
      en: 'What the recipient reads as the sender.',
    },
  },
  address: {
    label: { fr: 'Adresse d’envoi', ar: 'عنوان الإرسال', en: 'Sending address' },
    help: {
      fr: 'Son domaine doit autoriser ce serveur (SPF, DKIM).',
      ar: 'يجب أن يسمح نطاقه لهذا الخادم بالإرسال (SPF وDKIM).',
      en: 'Its domain must allow this server (SPF, DKIM).',
    },
  },
  replyTo: {
    label: { fr: 'Adresse de réponse', ar: 'عنوان الرد', en: 'Reply address' },
    help: {
      fr: 'Où arrive la réponse à un message automatique.',
      ar: 'حيث يصل الرد على رسالة تلقائية.',
      en: 'Where an answer to an automatic message arrives.',
    },
  },
} satisfies SettingWords;
