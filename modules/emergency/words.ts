import type { Words } from '@cm/kit/i18n';

/** Sentences of the module's problems, in the reader's language. */
export const problemWords = {
  'emergency.not_found': {
    fr: 'Cet accès d’urgence n’existe pas.',
    ar: 'هذا النفاذ الطارئ غير موجود.',
    en: 'This emergency access does not exist.',
  },
  'emergency.session_needed': {
    fr: 'Une personne connectée ouvre un accès d’urgence, pas un programme.',
    ar: 'يفتح النفاذ الطارئ شخص متصل لا برنامج.',
    en: 'A person who is signed in opens an emergency access, not a program.',
  },
  'emergency.factor_required': {
    fr: 'Confirmez avec un code ou une clé d’accès, à l’instant : le mot de passe ne suffit pas.',
    ar: 'أكّد الآن برمز أو بمفتاح مرور: كلمة المرور لا تكفي.',
    en: 'Confirm with a code or a passkey, at this moment: the password is not enough.',
  },
  'emergency.role_not_offered': {
    fr: 'Ce rôle n’est pas prévu pour une urgence.',
    ar: 'هذا الدور غير مخصص للطوارئ.',
    en: 'This role is not meant for an emergency.',
  },
  'emergency.not_needed': {
    fr: 'Vous avez déjà tous les droits de ce rôle.',
    ar: 'لديك مسبقا كل صلاحيات هذا الدور.',
    en: 'You hold all the rights of this role already.',
  },
  'emergency.already_open': {
    fr: 'Vous avez déjà un accès d’urgence ouvert. Terminez-le d’abord.',
    ar: 'لديك نفاذ طارئ مفتوح. أنهه أولا.',
    en: 'You have an emergency access open already. End it first.',
  },
  'emergency.too_many': {
    fr: 'Vous avez ouvert autant d’accès d’urgence que 24 heures le permettent.',
    ar: 'فتحت كل ما يسمح به من نفاذ طارئ خلال 24 ساعة.',
    en: 'You have opened as many emergency accesses as 24 hours allow.',
  },
  'emergency.over': {
    fr: 'Cet accès d’urgence est déjà terminé.',
    ar: 'انتهى هذا النفاذ الطارئ من قبل.',
    en: 'This emergency access is over already.',
  },
  'emergency.still_open': {
    fr: 'Cet accès d’urgence est encore ouvert : il est contrôlé une fois terminé.',
    ar: 'هذا النفاذ الطارئ ما زال مفتوحا: يراجع بعد انتهائه.',
    en: 'This emergency access is still open: it is reviewed once it is over.',
  },
  'emergency.own_access': {
    fr: 'C’est votre accès : une autre personne le contrôle.',
    ar: 'هذا نفاذك: يراجعه شخص آخر.',
    en: 'This access is yours: another person reviews it.',
  },
  'emergency.reviewed': {
    fr: 'Cet accès d’urgence est déjà contrôlé.',
    ar: 'سبقت مراجعة هذا النفاذ الطارئ.',
    en: 'This emergency access is reviewed already.',
  },
  'emergency.beyond_rights': {
    fr: 'Il faut avoir tous les droits d’un rôle pour le prévoir ou le retirer.',
    ar: 'يجب أن تملك كل صلاحيات الدور لإدراجه أو سحبه.',
    en: 'You must hold all the rights of a role to offer it or to withdraw it.',
  },
} as const satisfies Readonly<Record<string, Words>>;
