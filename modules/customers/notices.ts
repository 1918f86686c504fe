import { withQuery } from '@cm/paths';
import { portal as portalArea } from '@cm/paths/areas';
import { staff } from '@cm/identity';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import {
  bothOwners,
  contacts,
  firstApprover,
  formerMember,
  invitedAddress,
  mentioned,
  newAccountManager,
  offeredTo,
  ownersOfMerged,
  provenContacts,
} from './audiences.ts';
import {
  accountManagerChanged,
  colleaguesMentioned,
  kycApproved,
  kycExpired,
  kycExpiresSoon,
  kycFirstApprovalFell,
  kycRejected,
  kycSubmitted,
} from './events.ts';
import { contactInvited, contactRemoved, ownershipMoved, ownershipOffered } from './contact-events.ts';
import { invitationUrl } from './invitation-link.ts';
import { customerMerged, customerMergeUndone } from './merge-events.ts';
import { contactPointNotices } from './contact-point-notices.ts';
import { access } from './notice-classes.ts';
import * as mergeWords from './merge-notice-words.ts';
import * as words from './notice-words.ts';
import { corporate, portal } from './paths.ts';
import { own } from './ports.ts';

const urlOf = own.command(invitationUrl);

const account: NoticeClass = {
  key: 'account',
  name: { fr: 'Compte et vérification', ar: 'الحساب والتحقق', en: 'Account and verification' },
  about: { fr: 'Vérification, contacts.', ar: 'التحقق وجهات الاتصال.', en: 'Verification, contacts.' },
};

const mentions: NoticeClass = {
  key: 'mentions',
  name: { fr: 'Mentions', ar: 'ذكر اسمك', en: 'Mentions' },
  about: {
    fr: 'Une note d’un collègue vous mentionne.',
    ar: 'ملاحظة من زميل تذكرك.',
    en: 'A colleague’s note mentions you.',
  },
};

const followed: NoticeClass = {
  key: 'followed_customers',
  name: { fr: 'Clients que vous suivez', ar: 'العملاء الذين تتابعهم', en: 'Customers you look after' },
  about: {
    fr: 'Un collègue vous confie un client.',
    ar: 'يسند إليك زميل متابعة عميل.',
    en: 'A colleague gives you a customer to look after.',
  },
};

export const notices = [
  defineNotice({
    key: 'customer.account_manager',
    event: accountManagerChanged,
    // Whoever takes a customer knows it.
    when: ({ payload: { to, by } }) => to !== null && to !== by,
    audience: newAccountManager,
    right: null,
    class: followed,
    link: ({ payload }) => corporate.customer(payload.customerId),
    facts: ({ payload }) => ({ number: payload.number }),
    ...words.accountManagerWords,
  }),
  defineNotice({
    key: 'customer.note_mention',
    event: colleaguesMentioned,
    audience: mentioned,
    right: null,
    class: mentions,
    link: ({ payload }) => withQuery(corporate.customer(payload.customerId), { tab: 'notes' }),
    facts: ({ payload }) => ({ number: payload.number }),
    ...words.noteMentionWords,
  }),
  defineNotice({
    key: 'contact.invited',
    event: contactInvited,
    audience: invitedAddress,
    right: null,
    class: access,
    facts: () => ({}),
    link: () => null,
    ...words.contactInvitedWords,
    mail: {
      ...words.contactInvitedWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ invitationId: payload.invitationId }),
        load: async (ctx, { invitationId = '' }) => ({ url: urlOf(ctx, invitationId) }),
      },
    },
  }),
  defineNotice({
    key: 'contact.removed',
    event: contactRemoved,
    // Whoever left knows it.
    when: ({ payload }) => payload.by === 'removed',
    audience: formerMember,
    right: null,
    class: access,
    facts: () => ({}),
    link: portalArea.home,
    ...words.contactRemovedWords,
  }),
  defineNotice({
    key: 'customer.ownership_offered',
    event: ownershipOffered,
    audience: offeredTo,
    right: null,
    class: access,
    facts: ({ payload }) => ({ number: payload.number }),
    link: portal.profile,
    ...words.ownershipOfferedWords,
  }),
  defineNotice({
    key: 'customer.owner_changed',
    event: ownershipMoved,
    audience: bothOwners,
    right: null,
    class: access,
    facts: ({ payload }) => ({ number: payload.number, reason: payload.reason ?? '' }),
    link: portal.contacts,
    ...words.ownershipMovedWords,
  }),
  defineNotice({
    key: 'customer.merged',
    event: customerMerged,
    audience: ownersOfMerged,
    right: null,
    class: access,
    facts: ({ payload }) => ({ number: payload.number, other: payload.otherNumber, reason: payload.reason }),
    link: portal.contacts,
    ...mergeWords.customerMergedWords,
  }),
  defineNotice({
    key: 'customer.merge_undone',
    event: customerMergeUndone,
    audience: ownersOfMerged,
    right: null,
    class: access,
    facts: ({ payload }) => ({ number: payload.number, other: payload.otherNumber, reason: payload.reason }),
    link: portal.contacts,
    ...mergeWords.customerMergeUndoneWords,
  }),
  defineNotice({
    key: 'kyc.submitted',
    event: kycSubmitted,
    audience: staff,
    right: 'kyc.review',
    class: account,
    facts: ({ payload }) => ({ number: payload.number }),
    link: ({ payload }) => corporate.verification(payload.verificationId),
    ...words.kycSubmittedWords,
  }),
  defineNotice({
    key: 'kyc.first_approval_fell',
    event: kycFirstApprovalFell,
    audience: firstApprover,
    right: 'kyc.review',
    class: account,
    facts: ({ payload }) => ({ number: payload.number }),
    link: ({ payload }) => corporate.verification(payload.verificationId),
    ...words.kycFirstApprovalFellWords,
  }),
  defineNotice({
    key: 'kyc.expires_soon',
    event: kycExpiresSoon,
    audience: provenContacts,
    right: 'portal.kyc',
    class: account,
    optional: true,
    facts: ({ payload: { expiresOn, stops } }) => ({ until: { day: expiresOn }, stops }),
    link: portal.verification,
    ...words.kycExpiresSoonWords,
  }),
  defineNotice({
    key: 'kyc.expired',
    event: kycExpired,
    audience: provenContacts,
    right: 'portal.kyc',
    class: account,
    facts: ({ payload: { expiresOn, stops } }) => ({ until: { day: expiresOn }, stops }),
    link: portal.verification,
    ...words.kycExpiredWords,
  }),
  defineNotice({
    key: 'kyc.approved',
    event: kycApproved,
    audience: contacts,
    right: 'portal.kyc',
    class: account,
    facts: ({ payload: { expiresOn } }) => ({ until: expiresOn === null ? '' : { day: expiresOn } }),
    link: portal.verification,
    ...words.kycApprovedWords,
    mail: { ...words.kycApprovedWords.mail, link: portalArea.catalogue },
  }),
  defineNotice({
    key: 'kyc.rejected',
    event: kycRejected,
    audience: contacts,
    right: 'portal.kyc',
    class: account,
    facts: ({ payload }) => ({
      reason: [payload.reason, ...[...payload.fields, ...payload.documents].map((one) => one.reason)]
        .filter((part) => part !== '')
        .join(' · '),
    }),
    link: portal.verification,
    ...words.kycRejectedWords,
  }),
  ...contactPointNotices,
];
