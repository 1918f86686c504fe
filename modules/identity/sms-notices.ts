import { defineNotice } from '@cm/kit/notices';
import { accountHolder } from './audiences.ts';
import { security } from './notices.ts';
import { portal } from './paths.ts';
import { smsFactorChanged } from './sms-events.ts';
import { smsFactorChangedWords } from './sms-notice-words.ts';

export const smsNotices = [
  defineNotice({
    key: 'account.sms_factor_changed',
    event: smsFactorChanged,
    // That the second factor was switched off is told already.
    when: ({ payload }) => payload.change !== 'fell',
    audience: accountHolder,
    right: null,
    class: security,
    facts: ({ payload, occurredAt }) => ({
      change: payload.change,
      number: payload.number,
      when: { moment: occurredAt.toISOString() },
    }),
    link: () => portal.security(),
    ...smsFactorChangedWords,
  }),
];
