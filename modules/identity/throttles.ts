import type { Throttle } from '@cm/kit/http/route';
import type { Words } from '@cm/kit/i18n';

const QUARTER = 900;
const HOUR = 3600;

const ofNetwork = (name: string, limit: number, windowSeconds: number, purpose: Words): Throttle => ({
  name,
  purpose,
  by: 'ip',
  limit,
  windowSeconds,
});
/** An address that is tried from a network; the key holds its digest. */
const ofAddress = (name: string, limit: number, windowSeconds: number, purpose: Words): Throttle => ({
  name,
  purpose,
  by: 'ip_and_body',
  property: 'email',
  limit,
  windowSeconds,
});
const ofPerson = (name: string, limit: number, windowSeconds: number, purpose: Words): Throttle => ({
  name,
  purpose,
  by: 'person',
  limit,
  windowSeconds,
});

/** Attempts to sign in: per address of the network, and per network and account. */
export const signIns = {
  portal: [
    ofNetwork('portal:sign-in', 60, QUARTER, {
      fr: 'Connexions au portail',
      ar: 'محاولات الدخول إلى البوابة',
      en: 'Sign-ins to the portal',
    }),
    ofAddress('portal:sign-in:account', 10, QUARTER, {
      fr: 'Connexions au portail d’un même compte',
      ar: 'محاولات الدخول إلى البوابة بالحساب نفسه',
      en: 'Sign-ins to the portal of one account',
    }),
  ],
  corporate: [
    ofNetwork('corporate:sign-in', 60, QUARTER, {
      fr: 'Connexions du personnel',
      ar: 'محاولات دخول الموظفين',
      en: 'Sign-ins of the staff',
    }),
    ofAddress('corporate:sign-in:account', 10, QUARTER, {
      fr: 'Connexions du personnel d’un même compte',
      ar: 'محاولات دخول الموظفين بالحساب نفسه',
      en: 'Sign-ins of the staff of one account',
    }),
  ],
};

/** Accounts that one address may try in an hour (quality catalogue B4), whoever's site it tries them on. */
export const STUFFING: Throttle = {
  ...ofNetwork('sign-in:hour', 100, HOUR, {
    fr: 'Connexions et confirmations d’adresse, chez tous les opérateurs de l’installation',
    ar: 'محاولات الدخول وتأكيد العناوين لدى كل مشغّلي التثبيت',
    en: 'Sign-ins and confirmations of addresses, at all operators of the installation',
  }),
  everywhere: true,
};

export const secondFactors = ofNetwork('second-factor', 30, QUARTER, {
  fr: 'Codes du second facteur',
  ar: 'رموز وسيلة التحقق الثانية',
  en: 'Codes of the second factor',
});

export const newPasswords = {
  portal: ofNetwork('portal:password', 30, QUARTER, {
    fr: 'Mots de passe choisis par un lien, portail',
    ar: 'كلمات مرور تُختار برابط، البوابة',
    en: 'Passwords chosen by a link, portal',
  }),
  corporate: ofNetwork('corporate:password', 30, QUARTER, {
    fr: 'Mots de passe choisis par un lien, personnel',
    ar: 'كلمات مرور تُختار برابط، الموظفون',
    en: 'Passwords chosen by a link, staff',
  }),
};

export const passkeys = ofNetwork('passkey', 60, QUARTER, {
  fr: 'Connexions par clé d’accès',
  ar: 'محاولات الدخول بمفتاح مرور',
  en: 'Sign-ins by a passkey',
});

export const resets = {
  portal: [
    ofNetwork('portal:reset', 60, QUARTER, {
      fr: 'Mots de passe oubliés, portail',
      ar: 'كلمات مرور منسية، البوابة',
      en: 'Forgotten passwords, portal',
    }),
    ofAddress('portal:reset:account', 10, QUARTER, {
      fr: 'Mots de passe oubliés d’une même adresse e-mail, portail',
      ar: 'كلمات مرور منسية لعنوان البريد نفسه، البوابة',
      en: 'Forgotten passwords of one e-mail address, portal',
    }),
  ],
  corporate: [
    ofNetwork('corporate:reset', 60, QUARTER, {
      fr: 'Mots de passe oubliés, personnel',
      ar: 'كلمات مرور منسية، الموظفون',
      en: 'Forgotten passwords, staff',
    }),
    ofAddress('corporate:reset:account', 10, QUARTER, {
      fr: 'Mots de passe oubliés d’une même adresse e-mail, personnel',
      ar: 'كلمات مرور منسية لعنوان البريد نفسه، الموظفون',
      en: 'Forgotten passwords of one e-mail address, staff',
    }),
  ],
};

export const signUps = [
  ofNetwork('sign-up', 20, HOUR, { fr: 'Inscriptions', ar: 'التسجيلات', en: 'Sign-ups' }),
  ofAddress('sign-up:account', 5, HOUR, {
    fr: 'Inscriptions avec une même adresse e-mail',
    ar: 'التسجيلات بعنوان البريد نفسه',
    en: 'Sign-ups with one e-mail address',
  }),
];

export const mailCodes = [
  ofNetwork('mail-code', 20, HOUR, {
    fr: 'Codes de connexion demandés par e-mail',
    ar: 'رموز دخول تُطلب بالبريد',
    en: 'Sign-in codes asked for by mail',
  }),
  ofAddress('mail-code:account', 5, QUARTER, {
    fr: 'Codes de connexion demandés pour une même adresse e-mail',
    ar: 'رموز دخول تُطلب لعنوان البريد نفسه',
    en: 'Sign-in codes asked for one e-mail address',
  }),
];

export const confirmations = ofNetwork('verify-email', 60, QUARTER, {
  fr: 'Confirmations d’adresse e-mail',
  ar: 'تأكيدات عناوين البريد',
  en: 'Confirmations of e-mail addresses',
});

export const confirmationMails = [
  ofNetwork('resend-verification', 20, HOUR, {
    fr: 'E-mails de confirmation redemandés',
    ar: 'إعادة طلب رسائل التأكيد',
    en: 'Confirmation mails asked for again',
  }),
  ofAddress('resend-verification:account', 3, QUARTER, {
    fr: 'E-mails de confirmation redemandés pour une même adresse',
    ar: 'إعادة طلب رسائل التأكيد للعنوان نفسه',
    en: 'Confirmation mails asked for again for one address',
  }),
];

export const impersonations = ofNetwork('impersonation', 60, QUARTER, {
  fr: 'Ouvertures du portail à la place d’une personne',
  ar: 'فتح البوابة مكان شخص',
  en: 'Openings of the portal in a person’s place',
});

/** Above the limits of the numbers themselves: what one network may ask at all. */
export const textCodes = ofNetwork('sms-code', 20, HOUR, {
  fr: 'Codes demandés par SMS',
  ar: 'رموز تُطلب برسالة نصية',
  en: 'Codes asked for by text message',
});

export const sensitiveActs = ofPerson('sensitive', 30, QUARTER, {
  fr: 'Actes de sécurité sur son propre compte',
  ar: 'أعمال الأمان على الحساب الشخصي',
  en: 'Acts of security on one’s own account',
});

/** Each causes two mails. */
export const emailChanges = ofPerson('email-change', 10, HOUR, {
  fr: 'Changements de sa propre adresse e-mail',
  ar: 'تغيير عنوان البريد الشخصي',
  en: 'Changes of one’s own e-mail address',
});

export const domainProofs = ofPerson('mail-domain:proof', 30, QUARTER, {
  fr: 'Recherches de la preuve d’un domaine de messagerie',
  ar: 'البحث عن إثبات نطاق بريد',
  en: 'Looks for the proof of a mail domain',
});

/** Every limit of the module, in the order in which a visitor meets them. */
export const throttles: readonly Throttle[] = [
  ...signIns.portal,
  ...signIns.corporate,
  STUFFING,
  secondFactors,
  passkeys,
  ...mailCodes,
  textCodes,
  ...signUps,
  confirmations,
  ...confirmationMails,
  ...resets.portal,
  ...resets.corporate,
  newPasswords.portal,
  newPasswords.corporate,
  impersonations,
  sensitiveActs,
  emailChanges,
  domainProofs,
];
