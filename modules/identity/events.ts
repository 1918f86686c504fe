import { userKind } from './session.ts';
import { customerKind } from './customer-kind.ts';
import { locale } from '@cm/kit/i18n';
import { changesSchema } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { emailFields, permissionFields, personFields, roleListFields, roleNameFields } from './changed-fields.ts';
import { person, user } from './event-person.ts';

export const userSignedUp = defineEvent({
  name: 'user.signed_up',
  label: { fr: 'Inscription', ar: 'تسجيل جديد', en: 'Sign-up' },
  version: 1,
  payload: z.object({
    ...person,
    name: z.string(),
    locale: locale,
    phone: z.string().nullable(),
    /** What the person said of the customer to open. */
    customer: z.object({ kind: customerKind, name: z.string() }),
    linkId: z.uuid(),
  }),
  subject: user,
});

/** Somebody signed up with an address that already has an account: its owner is told by mail, the visitor is not. */
export const signUpRepeated = defineEvent({
  name: 'user.sign_up_repeated',
  label: { fr: 'Inscription avec une adresse connue', ar: 'تسجيل بعنوان معروف', en: 'Sign-up with a known address' },
  version: 1,
  payload: z.object(person),
  subject: user,
});

/** An import opened the account with a password of another system; nobody proved its address. */
export const accountImported = defineEvent({
  name: 'user.account_imported',
  label: { fr: 'Compte repris d’un autre système', ar: 'نقل حساب من نظام آخر', en: 'Account taken over' },
  version: 1,
  payload: z.object(person),
  subject: user,
});

/** The imported password was typed for the first time, and is kept as all others are from now on. */
export const passwordAdopted = defineEvent({
  name: 'user.password_adopted',
  label: {
    fr: 'Mot de passe repris, première utilisation',
    ar: 'أول استعمال لكلمة المرور المنقولة',
    en: 'Imported password used for the first time',
  },
  version: 1,
  payload: z.object(person),
  subject: user,
});

export const userEmailVerified = defineEvent({
  name: 'user.email_verified',
  label: { fr: 'Adresse e-mail confirmée', ar: 'تأكيد بريد إلكتروني', en: 'E-mail address confirmed' },
  version: 1,
  payload: z.object(person),
  subject: user,
});

/** The new address was proven and is the person's; `before` is nobody's from now on. */
export const emailChanged = defineEvent({
  name: 'user.email_changed',
  label: { fr: 'Adresse e-mail modifiée', ar: 'تغيير البريد الإلكتروني', en: 'E-mail address changed' },
  version: 1,
  payload: z.object({ ...person, kind: userKind, before: z.string() }),
  changes: { fields: emailFields, of: ({ before, email }) => ({ email: { from: before, to: email } }) },
  subject: user,
});

export const verificationRequested = defineEvent({
  name: 'user.verification_requested',
  label: {
    fr: 'Confirmation d’adresse redemandée',
    ar: 'إعادة طلب تأكيد البريد',
    en: 'Address confirmation asked for again',
  },
  version: 1,
  payload: z.object({ ...person, linkId: z.uuid() }),
  subject: user,
});

export const userInvited = defineEvent({
  name: 'user.invited',
  label: { fr: 'Personne invitée', ar: 'دعوة شخص', en: 'Person invited' },
  version: 1,
  payload: z.object({
    ...person,
    name: z.string(),
    kind: userKind,
    linkId: z.uuid(),
  }),
  subject: user,
});

export const userLoggedIn = defineEvent({
  name: 'user.logged_in',
  label: { fr: 'Connexion', ar: 'تسجيل دخول', en: 'Sign-in' },
  version: 1,
  payload: z.object({
    ...person,
    kind: userKind,
    sessionId: z.uuid(),
    secondFactor: z.boolean(),
    /** A browser that the account does not know, and not the very first that entered it. */
    newBrowser: z.boolean().default(false),
    /** « Firefox · Windows »; '' for one that says nothing. */
    device: z.string().default(''),
    /** By a code that was mailed, in place of the password. */
    mailCode: z.boolean().default(false),
    /** The second factor was not asked for, on a device that the person trusts. */
    trustedDevice: z.boolean().default(false),
  }),
  subject: user,
});

export const loginFailed = defineEvent({
  name: 'user.login_failed',
  label: { fr: 'Connexion refusée', ar: 'دخول مرفوض', en: 'Sign-in refused' },
  version: 1,
  payload: z.object({ userId: z.uuid().nullable(), email: z.string(), reason: z.string() }),
  subject: (p) => ({ type: 'login', id: p.userId ?? 'unknown', label: p.email }),
});

/** Somebody with a part in several customers went on for another one. */
export const customerChosen = defineEvent({
  name: 'user.customer_chosen',
  label: { fr: 'Compte client choisi', ar: 'اختيار حساب عميل', en: 'Customer account chosen' },
  version: 1,
  payload: z.object({
    ...person,
    sessionId: z.uuid(),
    customerId: z.uuid(),
    before: z.uuid().nullable(),
  }),
  subject: user,
});

export const userLoggedOut = defineEvent({
  name: 'user.logged_out',
  label: { fr: 'Déconnexion', ar: 'تسجيل خروج', en: 'Sign-out' },
  version: 1,
  payload: z.object({ ...person, sessionId: z.uuid() }),
  subject: user,
});

const linkRequest = z.object({
  purpose: z.enum(['verify_email', 'reset_password']),
  kind: userKind,
  email: z.string(),
});
export type LinkRequest = z.infer<typeof linkRequest>;

/** A visitor asked for a link to an address, whether or not somebody here has it. */
export const linkRequested = defineEvent({
  name: 'login.link_requested',
  label: { fr: 'Lien demandé pour une adresse', ar: 'طلب رابط لعنوان', en: 'Link asked for to an address' },
  version: 1,
  payload: linkRequest,
  subject: (p) => ({ type: 'login', id: 'unknown', label: p.email }),
});

export const passwordResetRequested = defineEvent({
  name: 'user.password_reset_requested',
  label: { fr: 'Nouveau mot de passe demandé', ar: 'طلب كلمة مرور جديدة', en: 'New password asked for' },
  version: 1,
  payload: z.object({ ...person, linkId: z.uuid() }),
  subject: user,
});

export const passwordChanged = defineEvent({
  name: 'user.password_changed',
  label: { fr: 'Mot de passe modifié', ar: 'تغيير كلمة المرور', en: 'Password changed' },
  version: 1,
  payload: z.object({
    ...person,
    by: z.enum(['owner', 'reset', 'invitation']),
    /** API tokens that ended with it. */
    tokensEnded: z.int().min(0).default(0),
  }),
  subject: user,
});

export const twoFactorChanged = defineEvent({
  name: 'user.two_factor_changed',
  label: {
    fr: 'Double authentification modifiée',
    ar: 'تعديل المصادقة الثنائية',
    en: 'Two-factor authentication changed',
  },
  version: 1,
  payload: z.object({ ...person, enabled: z.boolean() }),
  subject: user,
});

export const profileChanged = defineEvent({
  name: 'user.profile_changed',
  label: { fr: 'Profil modifié', ar: 'تعديل الملف الشخصي', en: 'Profile changed' },
  version: 1,
  payload: z.object({
    ...person,
    changes: changesSchema(personFields),
  }),
  changes: { fields: personFields, of: ({ changes }) => changes },
  subject: user,
});

export const sessionEnded = defineEvent({
  name: 'user.session_ended',
  label: { fr: 'Session terminée', ar: 'إنهاء جلسة', en: 'Session ended' },
  version: 1,
  payload: z.object({ ...person, sessionId: z.uuid() }),
  subject: user,
});

export const userDisabled = defineEvent({
  name: 'user.disabled',
  label: { fr: 'Accès d’un compte modifié', ar: 'تغيير نفاذ حساب', en: 'Access of an account changed' },
  version: 1,
  payload: z.object({ ...person, disabled: z.boolean() }),
  subject: user,
});

export const userRolesChanged = defineEvent({
  name: 'user.roles_changed',
  label: { fr: 'Rôles modifiés', ar: 'تعديل الأدوار', en: 'Roles changed' },
  version: 1,
  payload: z.object({ ...person, from: z.array(z.string()), to: z.array(z.string()) }),
  changes: { fields: roleListFields, of: ({ from, to }) => ({ roles: { from, to } }) },
  subject: user,
});

export const roleChanged = defineEvent({
  name: 'role.changed',
  label: { fr: 'Permissions d’un rôle modifiées', ar: 'تعديل صلاحيات دور', en: 'Permissions of a role changed' },
  version: 1,
  payload: z.object({ roleId: z.uuid(), key: z.string(), added: z.array(z.string()), removed: z.array(z.string()) }),
  changes: { fields: permissionFields, of: ({ added, removed }) => ({ permissions: { from: removed, to: added } }) },
  subject: (p) => ({ type: 'role', id: p.roleId, label: p.key }),
});

export const roleMade = defineEvent({
  name: 'role.made',
  label: {
    fr: 'Rôle créé, renommé ou supprimé',
    ar: 'إنشاء دور أو إعادة تسميته أو حذفه',
    en: 'Role created, renamed or deleted',
  },
  version: 1,
  payload: z.object({
    roleId: z.uuid(),
    key: z.string(),
    name: z.string(),
    change: z.enum(['created', 'renamed', 'deleted']),
    /** What it was called before. */
    from: z.string().nullable(),
    permissions: z.array(z.string()),
  }),
  changes: {
    fields: roleNameFields,
    of: ({ change, from, name }) => (change === 'renamed' ? { name: { from, to: name } } : {}),
  },
  subject: (p) => ({ type: 'role', id: p.roleId, label: p.name }),
});

export const rolePasskeyOnly = defineEvent({
  name: 'role.passkey_only',
  label: {
    fr: 'Clé d’accès exigée d’un rôle, ou plus',
    ar: 'فرض مفتاح المرور على دور أو إلغاؤه',
    en: 'Passkey required of a role, or no more',
  },
  version: 1,
  payload: z.object({ roleId: z.uuid(), key: z.string(), passkeyOnly: z.boolean() }),
  subject: (p) => ({ type: 'role', id: p.roleId, label: p.key }),
});

export const tokenChanged = defineEvent({
  name: 'token.changed',
  label: {
    fr: 'Jeton d’API créé ou révoqué',
    ar: 'إنشاء أو إلغاء رمز واجهة برمجية',
    en: 'API token created or revoked',
  },
  version: 1,
  payload: z.object({
    tokenId: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    change: z.enum(['created', 'revoked']),
    scopes: z.array(z.string()),
    /** Where it may be used from; none: from anywhere. */
    networks: z.array(z.string()).default([]),
  }),
  subject: (p) => ({ type: 'token', id: p.tokenId, label: p.name }),
});

export const mailDomainChanged = defineEvent({
  name: 'mail_domain.changed',
  label: { fr: 'Domaine de messagerie modifié', ar: 'تعديل نطاق بريد', en: 'Mail domain changed' },
  version: 1,
  payload: z.object({
    domain: z.string(),
    change: z.enum(['claimed', 'proven_by_dns', 'granted', 'dropped', 'withdrawn']),
  }),
  subject: (p) => ({ type: 'mail_domain', id: p.domain, label: p.domain }),
});
