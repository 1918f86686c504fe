import { defineNotice } from '@cm/kit/notices';
import { accountHolder } from './audiences.ts';
import { userLoggedIn } from './events.ts';
import { security } from './notices.ts';
import { corporate, portal } from './paths.ts';
import * as words from './sign-in-words.ts';

export const signInNotices = [
  defineNotice({
    key: 'account.new_browser',
    event: userLoggedIn,
    // The first entry of a new account is its owner's own.
    when: ({ payload }) => payload.newBrowser,
    audience: accountHolder,
    right: null,
    class: security,
    facts: ({ payload, ip, occurredAt }) => ({
      device: payload.device,
      ip: ip ?? '',
      when: { moment: occurredAt.toISOString() },
    }),
    link: (_event, to) => (to.kind === 'staff' ? corporate : portal).security(),
    ...words.newBrowserWords,
  }),
];
