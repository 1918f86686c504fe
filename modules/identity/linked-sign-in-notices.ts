import { defineNotice } from '@cm/kit/notices';
import { accountHolder } from './audiences.ts';
import { security } from './notices.ts';
import { corporate, portal } from './paths.ts';
import { linkedSignInChanged } from './linked-sign-in-events.ts';
import { linkedSignInChangedWords } from './linked-sign-in-notice-words.ts';

export const linkedSignInNotices = [
  defineNotice({
    key: 'account.linked_sign_in_changed',
    event: linkedSignInChanged,
    audience: accountHolder,
    right: null,
    class: security,
    facts: ({ payload, occurredAt }) => ({
      change: payload.change,
      provider: payload.provider,
      when: { moment: occurredAt.toISOString() },
    }),
    link: (_event, to) => (to.kind === 'staff' ? corporate : portal).security(),
    ...linkedSignInChangedWords,
  }),
];
