import { runSuite } from './suite.ts';

/** A long proof: a test that `npm run drills` runs at its full extent, and `npm test` at a smaller one. */
export interface Drill {
  readonly name: string;
  /** What it proves, in one line. The letters are those of docs/quality.md. */
  readonly proves: string;
  /** Where its test is, relative to the root. Those of `test/e2e` drive the real server in Chromium. */
  readonly files: readonly string[];
  /** Instead of running its files once. */
  readonly own?: () => Promise<{ held: boolean; figures: string }>;
  /** Only the tests whose names fit. */
  readonly tests?: string;
  readonly minutes: number;
}

export const drills: readonly Drill[] = [
  {
    name: 'kill',
    proves: '1 000 operations under 20 kills, three with PostgreSQL: nothing lost, nothing twice (C1, H3)',
    files: ['test/drills/kill.test.ts'],
    minutes: 60,
  },
  {
    name: 'issue-storm',
    proves: '64 workers issue 10 000 invoices under rollbacks and killed connections: no gap in the numbers (C4)',
    files: ['modules/billing/issue-storm.test.ts'],
    minutes: 30,
  },
  {
    name: 'volume',
    proves: '100 000 tickets and invoices and the rest in proportion: ledger, audit and every foreign key hold',
    files: ['test/drills/volume.test.ts'],
    minutes: 60,
  },
  {
    name: 'audit',
    proves:
      '1 000 000 events chained, found again with bounded reads, verified; 10 000 tampers and those of rows found (H1)',
    files: ['modules/audit/audit-volume.test.ts', 'modules/audit/audit.test.ts', 'modules/audit/payloads.test.ts'],
    minutes: 60,
  },
  {
    name: 'erasure',
    proves:
      'an account and a person erased, killed before each table: no word of theirs in any column but what the law keeps',
    files: ['test/drills/erasure.test.ts'],
    minutes: 30,
  },
  {
    name: 'customer-import',
    proves: '10 000 clients of WHMCS imported twice under 20 kills: equal counts, no duplicate, nobody told (C15)',
    files: ['modules/customers/customer-import.test.ts'],
    minutes: 60,
  },
  {
    name: 'guesses',
    proves: '10 000 guesses at an account, 5 000 stuffed accounts, codes at full parallelism: bounded (B3, B4, B6)',
    files: ['modules/identity/guesses.test.ts'],
    minutes: 60,
  },
  {
    name: 'sms-pumping',
    proves:
      '10 000 requests, 1 000 networks, 500 prefixes, 40 countries: no message abroad, none beyond the budget (B9)',
    files: ['modules/sms/let-through.test.ts'],
    tests: '\\(B9\\)',
    minutes: 30,
  },
  {
    name: 'enumeration',
    proves: '1 000 known and 1 000 unknown addresses at each door: told apart neither by answer nor by time (B2)',
    files: ['modules/identity/enumeration.test.ts'],
    minutes: 60,
  },
  {
    name: 'access',
    proves: 'every operation × whoever may not: refused, nothing told, nothing changed (A1)',
    files: ['test/drills/access.test.ts'],
    minutes: 30,
  },
  {
    name: 'token-scopes',
    proves: 'every scope × every operation: an API token does what its scopes name and nothing else (B18)',
    files: ['test/drills/token-scopes.test.ts'],
    minutes: 30,
  },
  {
    name: 'tenancy',
    proves: '10 000 interleaved transactions of 50 tenants: nobody sees another’s row (A3, A4)',
    files: ['test/drills/tenancy.test.ts'],
    minutes: 30,
  },
  {
    name: 'mass-assignment',
    proves: 'what a body may not say is refused, for every operation with a body (A5)',
    files: ['test/drills/mass-assignment.test.ts'],
    minutes: 30,
  },
  {
    name: 'references',
    proves: 'another operator’s ids are unknown ids, and guessed ids lead nowhere (A10, A11)',
    files: ['test/drills/references.test.ts'],
    minutes: 30,
  },
  {
    name: 'record-search',
    proves: 'the search finds what is one’s own by every number and word, and nothing else (A11)',
    files: ['test/drills/record-search.test.ts'],
    minutes: 30,
  },
  {
    name: 'customer-search',
    proves: '1 000 000 customers: each search finds whom it fits, with bounded reads, p95 within 300 ms',
    files: ['modules/customers/search-volume.test.ts'],
    minutes: 60,
  },
  {
    name: 'injection',
    proves: 'every attack in every place of every operation: nothing of it is written into a statement (A8)',
    files: ['test/drills/injection.test.ts'],
    minutes: 120,
  },
  {
    name: 'bad-inputs',
    proves: '1 000 bad requests for every operation: told so, never answered 500 (E1, E7)',
    files: ['test/drills/bad-input-corporate.test.ts', 'test/drills/bad-input-portal.test.ts'],
    minutes: 120,
  },
  {
    name: 'audit-tampering',
    proves: '10 000 tampers of a chain of 100 000 entries: every one is found (H1)',
    files: ['modules/audit/audit.test.ts'],
    minutes: 30,
  },
  {
    name: 'surface',
    proves: 'headers, cookies and routes of every answer are closed (E10, I2, B12)',
    files: ['test/drills/surface.test.ts'],
    minutes: 30,
  },
  {
    name: 'csrf',
    proves: 'a browser that another site drives changes nothing, by ten ways for every operation (B13)',
    files: ['test/drills/surface.test.ts'],
    tests: '\\(B13\\)',
    minutes: 30,
  },
  {
    name: 'examples',
    proves: 'every operation’s example works, and every change leaves an event that says who (H2)',
    files: ['test/drills/examples.test.ts'],
    minutes: 30,
  },
  {
    name: 'screens',
    proves:
      'every screen in French, Arabic and English, each theme and width: axe, policy, console, layout find nothing',
    files: ['test/e2e/screens.test.ts'],
    minutes: 60,
  },
  {
    name: 'journeys',
    proves: 'the journeys that `npm test` makes in one language, in French and in Arabic',
    files: [
      'test/e2e/captcha.test.ts',
      'test/e2e/confirm-elsewhere.test.ts',
      'test/e2e/contact-points.test.ts',
      'test/e2e/identity-providers.test.ts',
      'test/e2e/impersonation.test.ts',
      'test/e2e/mail-code.test.ts',
      'test/e2e/passkeys.test.ts',
      'test/e2e/people.test.ts',
      'test/e2e/recent-proof.test.ts',
      'test/e2e/sms.test.ts',
    ],
    minutes: 60,
  },
  {
    name: 'keyboard',
    proves:
      'every screen in French and Arabic, wide and narrow, with the keyboard alone: nothing out of reach or sight (I3)',
    files: ['test/e2e/keyboard.test.ts'],
    minutes: 60,
  },
  {
    name: 'suite',
    proves: '`npm test` is green ten times in a row on one tree, three times with every core kept busy',
    files: ['test/drills/run/suite.ts'],
    own: runSuite,
    minutes: 600,
  },
];
