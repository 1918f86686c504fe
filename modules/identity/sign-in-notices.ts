import { defineNotice } from '@cm/kit/notices';
import { accountHolder } from './audiences.ts';
import { userLoggedIn } from './events.ts';
import { networksChangedWords } from './network-words.ts';
import { security } from './notices.ts';
import { corporate, portal } from './paths.ts';
import { networksChanged } from './session-events.ts';
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
  defineNotice({
    key: 'account.networks_changed',
    event: networksChanged,
    audience: accountHolder,
    right: null,
    class: security,
    facts: ({ payload, occurredAt }) => ({
      networks: payload.networks.join(', '),
      when: { moment: occurredAt.toISOString() },
    }),
    link: (_event, to) => (to.kind === 'staff' ? corporate : portal).security(),
    ...networksChangedWords,
  }),
];
