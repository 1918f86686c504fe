import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { asker, deciders } from './audiences.ts';
import { approvalAsked, approvalDecided } from './events.ts';
import { approvalAskedWords, approvalDecidedWords } from './notice-words.ts';
import { corporate } from './paths.ts';

const approvals: NoticeClass = {
  key: 'approvals',
  name: { fr: 'Approbations', ar: 'الموافقات', en: 'Approvals' },
  about: {
    fr: 'Ce qui attend votre accord, et la réponse à ce que vous avez demandé.',
    ar: 'ما ينتظر موافقتك، والرد على ما طلبته.',
    en: 'What waits for your approval, and the answer to what you asked for.',
  },
};

export const notices = [
  defineNotice({
    key: 'approval.asked',
    event: approvalAsked,
    audience: deciders,
    right: null,
    class: approvals,
    link: () => corporate.approvals(),
    facts: ({ payload: { label, about, reason, lapsesAt } }) => ({
      actFr: label.fr,
      actAr: label.ar,
      actEn: label.en,
      about: about.label,
      reason,
      until: { moment: lapsesAt },
    }),
    ...approvalAskedWords,
  }),
  defineNotice({
    key: 'approval.decided',
    event: approvalDecided,
    when: ({ payload }) => payload.outcome !== 'withdrawn',
    audience: asker,
    right: null,
    class: approvals,
    link: () => corporate.approvals(),
    facts: ({ payload: { label, about, outcome, decisionReason } }) => ({
      actFr: label.fr,
      actAr: label.ar,
      actEn: label.en,
      about: about.label,
      outcome,
      answer: decisionReason ?? '',
    }),
    ...approvalDecidedWords,
  }),
];
