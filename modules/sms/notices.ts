import { staff } from '@cm/identity';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { budgetReached, prefixBlocked } from './events.ts';
import { budgetReachedWords, prefixBlockedWords } from './notice-words.ts';
import { admin } from './paths.ts';

const spending: NoticeClass = {
  key: 'sms',
  name: { fr: 'SMS', ar: 'الرسائل القصيرة', en: 'Text messages' },
  about: {
    fr: 'Budget du jour et préfixes bloqués.',
    ar: 'ميزانية اليوم والبادئات المحظورة.',
    en: 'The day’s budget and blocked prefixes.',
  },
};

const toManagers = { audience: staff, right: 'sms.manage', class: spending, link: () => admin.sms() } as const;

export const notices = [
  defineNotice({
    key: 'sms.budget_reached',
    event: budgetReached,
    ...toManagers,
    facts: ({ payload }) => ({ percent: payload.percent }),
    ...budgetReachedWords,
  }),
  defineNotice({
    key: 'sms.prefix_blocked',
    event: prefixBlocked,
    ...toManagers,
    facts: ({ payload }) => ({ prefix: `+${payload.prefix}`, sent: payload.sent, verified: payload.verified }),
    ...prefixBlockedWords,
  }),
];
