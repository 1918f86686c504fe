import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = {
  fr: 'Opérateur, utilisateurs et accès',
  ar: 'المشغّل والمستخدمون والنفاذ',
  en: 'Operator, users and access',
};

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  user: { fr: 'Compte', ar: 'حساب', en: 'Account' },
  limit: { fr: 'Limite', ar: 'حد', en: 'Limit' },
  login: { fr: 'Connexion', ar: 'دخول', en: 'Sign-in' },
  role: { fr: 'Rôle', ar: 'دور', en: 'Role' },
  mail_domain: { fr: 'Domaine de messagerie', ar: 'نطاق بريد', en: 'Mail domain' },
  support_permission: { fr: 'Autorisation du support', ar: 'إذن الدعم', en: 'Support permission' },
  token: { fr: 'Jeton d’API', ar: 'رمز واجهة برمجية', en: 'API token' },
};
