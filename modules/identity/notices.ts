import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type MailCargo, type NoticeClass, type Recipient } from '@cm/kit/notices';
import { accountHolder, addressHolder } from './audiences.ts';
import {
  passwordChanged,
  passwordResetRequested,
  signUpRepeated,
  twoFactorChanged,
  userInvited,
  userSignedUp,
  verificationRequested,
} from './events.ts';
import { type LinkPurpose, linkUrl } from './links.ts';
import * as words from './notice-words.ts';
import { corporate, portal } from './paths.ts';
import { corporate as corporateArea, portal as portalArea } from '@cm/paths/areas';
import { own } from './ports.ts';

const urlOf = own.command(linkUrl);

/** The safety of an account: nobody can switch it off. */
export const security: NoticeClass = {
  key: 'security',
  name: { fr: 'Sécurité', ar: 'الأمان', en: 'Security' },
  about: {
    fr: 'Connexions, mots de passe et accès.',
    ar: 'الدخول وكلمات المرور والنفاذ.',
    en: 'Sign-ins, passwords and access.',
  },
  always: true,
};

const toAccountHolder = { audience: accountHolder, right: null, class: security } as const;
/** For mails that whoever knows the address can cause: no name that a stranger typed stands in them. */
const toAddress = { audience: addressHolder, right: null, class: security } as const;
const none = () => ({});
const toSignIn = (_event: StoredEvent, to: Recipient) => (to.kind === 'staff' ? corporateArea : portalArea).signIn();

/** A mail whose button is a one-time link: the row keeps its id, the secret is computed when it leaves. */
const oneTime = (purpose: LinkPurpose): MailCargo<{ readonly linkId: string }> => ({
  ref: async (_ctx, { payload }, { kind }) => ({ linkId: payload.linkId, kind }),
  load: async (ctx, { linkId = '', kind }) => ({
    url: urlOf(ctx, purpose, linkId, kind === 'staff' ? 'staff' : 'customer'),
  }),
});

export const notices = [
  defineNotice({
    key: 'account.verify_email',
    event: [userSignedUp, verificationRequested],
    ...toAddress,
    facts: none,
    link: () => null,
    ...words.accountVerifyEmailWords,
    mail: { ...words.accountVerifyEmailWords.mail, carries: oneTime('verify_email') },
  }),
  defineNotice({
    key: 'account.sign_up_repeated',
    event: signUpRepeated,
    ...toAddress,
    facts: none,
    link: toSignIn,
    ...words.accountSignUpRepeatedWords,
  }),
  defineNotice({
    key: 'account.invitation',
    event: userInvited,
    ...toAddress,
    facts: none,
    link: () => null,
    ...words.accountInvitationWords,
    mail: { ...words.accountInvitationWords.mail, carries: oneTime('invitation') },
  }),
  defineNotice({
    key: 'account.reset_password',
    event: passwordResetRequested,
    ...toAddress,
    facts: none,
    link: () => null,
    ...words.accountResetPasswordWords,
    mail: { ...words.accountResetPasswordWords.mail, carries: oneTime('reset_password') },
  }),
  defineNotice({
    key: 'account.password_changed',
    event: passwordChanged,
    // Whoever sets the first password of an invited account just did so.
    when: ({ payload }) => payload.by !== 'invitation',
    ...toAccountHolder,
    facts: ({ payload, occurredAt }) => ({
      when: { moment: occurredAt.toISOString() },
      tokens: payload.tokensEnded > 0 ? 'yes' : 'no',
    }),
    link: toSignIn,
    ...words.accountPasswordChangedWords,
  }),
  defineNotice({
    key: 'account.two_factor_changed',
    event: twoFactorChanged,
    ...toAccountHolder,
    facts: ({ payload, occurredAt }) => ({
      enabled: payload.enabled ? 'yes' : 'no',
      when: { moment: occurredAt.toISOString() },
    }),
    link: (_event, to) => (to.kind === 'staff' ? corporate : portal).security(),
    ...words.accountTwoFactorChangedWords,
  }),
];
