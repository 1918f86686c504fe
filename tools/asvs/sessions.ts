import type { Requirement } from './requirement.ts';

const SIGN_IN = 'modules/identity/sign-in.test.ts';
const GATE = 'modules/identity/gatekeeper.test.ts';
const SELF = 'modules/identity/http/self.test.ts';

/** V7, Session Management. */
export const sessions: readonly Requirement[] = [
  {
    id: '7.1.1',
    level: 2,
    asks: 'Idle and absolute lifetimes are written down, with why.',
    verdict: { document: 'docs/access.md' },
  },
  {
    id: '7.1.2',
    level: 2,
    asks: 'How many sessions at once, and what then, is written down.',
    verdict: { document: 'docs/access.md' },
  },
  { id: '7.1.3', level: 2, asks: 'Federated sessions are written down.', verdict: { document: 'docs/access.md' } },
  {
    id: '7.2.1',
    level: 1,
    asks: 'Tokens are verified by the server.',
    verdict: {
      tests: [
        [GATE, 'a staff session opens the staff zone'],
        [GATE, 'a session that has not proved everything'],
      ],
    },
  },
  {
    id: '7.2.2',
    level: 1,
    asks: 'Sessions have tokens of their own, not a fixed key.',
    verdict: { tests: [[SIGN_IN, 'the token changes at each step']] },
  },
  {
    id: '7.2.3',
    level: 1,
    asks: 'Tokens are random, of 128 bits at least.',
    verdict: { tests: [['packages/kit/src/crypto.test.ts', 'a token']], note: '256.' },
  },
  {
    id: '7.2.4',
    level: 1,
    asks: 'Each sign-in makes another token and ends the one before.',
    verdict: {
      tests: [
        [SIGN_IN, 'the token changes at each step'],
        ['modules/identity/log-in.test.ts', 'ends the session that the browser still held'],
      ],
    },
  },
  {
    id: '7.3.1',
    level: 2,
    asks: 'Sessions end when idle.',
    verdict: { tests: [[GATE, 'a staff session ends after thirty idle minutes']] },
  },
  {
    id: '7.3.2',
    level: 2,
    asks: 'Sessions end in any case.',
    verdict: {
      tests: [
        ['modules/identity/password.test.ts', 'sessions: staff half an hour idle'],
        [GATE, 'a session that has not proved everything'],
      ],
    },
  },
  {
    id: '7.4.1',
    level: 1,
    asks: 'Signing out ends the session; the back button shows nothing.',
    verdict: {
      tests: [
        [SIGN_IN, 'sign up, verify, sign in, sign out'],
        ['test/drills/surface.test.ts', 'every answer of every kind carries the headers'],
      ],
    },
  },
  {
    id: '7.4.2',
    level: 1,
    asks: 'Disabling an account ends its sessions.',
    verdict: { tests: [['modules/identity/disable-account.test.ts', 'a disabled account is out at once']] },
  },
  {
    id: '7.4.3',
    level: 2,
    asks: 'Other sessions can be ended when a factor changes.',
    verdict: {
      tests: [
        ['modules/identity/change-password.test.ts', 'a change asks for the present password'],
        [SIGN_IN, 'a reset link works once'],
      ],
      note: 'They always end.',
    },
  },
  {
    id: '7.4.4',
    level: 2,
    asks: 'Every page shows the way out.',
    verdict: {
      tests: [['test/e2e/screens.test.ts', 'every screen in French, Arabic and English']],
      note: 'The person’s menu of each area.',
    },
  },
  {
    id: '7.4.5',
    level: 2,
    asks: 'An administrator can end somebody’s sessions.',
    verdict: {
      tests: [['modules/identity/disable-account.test.ts', 'a disabled account is out at once']],
      note: 'By disabling the account.',
    },
  },
  {
    id: '7.5.1',
    level: 2,
    asks: 'Changes of what signs somebody in ask for a proof anew.',
    verdict: {
      tests: [
        ['modules/identity/recent-proof.test.ts', 'is open for ten minutes after the sign-in, then asks for a proof'],
        ['modules/identity/change-password.test.ts', 'a change asks for the present password'],
        ['modules/identity/email-change.test.ts', 'is asked, and a wrong one changes nothing'],
        ['test/drills/recent-proof.test.ts', 'what is dangerous asks for a proof'],
      ],
    },
  },
  {
    id: '7.5.2',
    level: 2,
    asks: 'People see their sessions and end them.',
    verdict: {
      tests: [
        [SELF, 'lists its sessions and ends one of them'],
        ['modules/identity/entry.test.ts', 'all other sessions end at once'],
      ],
    },
  },
  {
    id: '7.5.3',
    level: 3,
    asks: 'Dangerous acts ask for a proof anew.',
    verdict: {
      tests: [
        ['test/drills/recent-proof.test.ts', 'what is dangerous asks for a proof'],
        ['modules/identity/recent-proof.test.ts', 'is open for ten minutes after the sign-in, then asks for a proof'],
      ],
    },
  },
  {
    id: '7.6.1',
    level: 2,
    asks: 'Lifetimes agree with the identity provider’s.',
    verdict: { document: 'docs/access.md', note: 'A provider’s sign-out is not listened to.' },
  },
  {
    id: '7.6.2',
    level: 2,
    asks: 'No session begins without somebody’s act.',
    verdict: { tests: [['test/drills/surface.test.ts', 'a browser that another site drives']] },
  },
];
