import type { Words } from '@cm/kit/i18n';

export const problemWords: Readonly<Record<string, Words>> = {
  'identity.too_many_clients': {
    fr: 'Il y a déjà {max} applications en service : désactivez-en une d’abord.',
    ar: 'توجد بالفعل {max} تطبيقات قيد الخدمة: عطّلوا واحدًا منها أولًا.',
    en: 'There are {max} applications in use already: disable one of them first.',
  },
  'identity.client_session_needed': {
    fr: 'Un programme ne crée ni ne modifie d’application : connectez-vous pour le faire.',
    ar: 'لا ينشئ برنامج تطبيقًا ولا يعدّله: سجّلوا الدخول للقيام بذلك.',
    en: 'A program neither creates nor changes an application: sign in to do it.',
  },
};
