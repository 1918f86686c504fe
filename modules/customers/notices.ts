import { portal as portalArea } from '@cm/paths/areas';
import { staff } from '@cm/identity';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { contacts } from './audiences.ts';
import { kycApproved, kycRejected, kycSubmitted } from './events.ts';
import * as words from './notice-words.ts';
import { corporate, portal } from './paths.ts';

const account: NoticeClass = {
  key: 'account',
  name: { fr: 'Compte et vérification', ar: 'الحساب والتحقق', en: 'Account and verification' },
  about: { fr: 'Vérification, contacts.', ar: 'التحقق وجهات الاتصال.', en: 'Verification, contacts.' },
};

export const notices = [
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
      reason: [payload.reason, ...payload.documents.map((document) => document.reason)]
        .filter((part) => part !== '')
        .join(' · '),
    }),
    link: portal.verification,
    ...words.kycRejectedWords,
  }),
];
