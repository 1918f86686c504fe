import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'approvals.not_found': {
    fr: 'Cette demande n’existe pas.',
    ar: 'هذا الطلب غير موجود.',
    en: 'This request does not exist.',
  },
  'approvals.asked_already': {
    fr: 'C’est déjà demandé : la demande attend l’accord d’une deuxième personne.',
    ar: 'سبق طلب ذلك: الطلب ينتظر موافقة شخص ثان.',
    en: 'It is asked for already: the request waits for a second person.',
  },
  'approvals.beyond_rights': {
    fr: 'Il faut avoir tous les droits de la personne concernée.',
    ar: 'يجب أن تملك كل صلاحيات الشخص المعني.',
    en: 'You must hold all the rights of the person concerned.',
  },
  'approvals.own_case': {
    fr: 'Cette demande vous concerne : d’autres la font et en décident.',
    ar: 'هذا الطلب يخصك: يقدمه ويبت فيه غيرك.',
    en: 'This request concerns you: others ask for it and decide it.',
  },
  'approvals.own_request': {
    fr: 'Vous avez fait cette demande : une autre personne en décide.',
    ar: 'أنت من قدم هذا الطلب: يبت فيه شخص آخر.',
    en: 'You asked for this: another person decides.',
  },
  'approvals.session_needed': {
    fr: 'Une personne connectée décide, pas un programme.',
    ar: 'القرار لشخص متصل لا لبرنامج.',
    en: 'A person who is signed in decides, not a program.',
  },
  'approvals.decided': {
    fr: 'Cette demande a déjà reçu sa réponse.',
    ar: 'سبق البت في هذا الطلب.',
    en: 'This request is decided already.',
  },
  'approvals.lapsed': {
    fr: 'Cette demande a expiré. Elle peut être refaite.',
    ar: 'انتهت مهلة هذا الطلب. يمكن تقديمه من جديد.',
    en: 'This request has lapsed. It can be made again.',
  },
  'approvals.changed': {
    fr: 'La situation a changé depuis la demande : refusez-la, elle peut être refaite.',
    ar: 'تغير الوضع منذ تقديم الطلب: ارفضه، ويمكن تقديمه من جديد.',
    en: 'Things have changed since it was asked for: refuse it, it can be made again.',
  },
} as const satisfies Readonly<Record<string, Words>>;
