import type { Requirement } from './requirement.ts';

const SIGN_IN = 'modules/identity/sign-in.test.ts';
const VECTORS = 'modules/identity/password-vectors.test.ts';
const GUESSES = 'modules/identity/guesses.test.ts';
const ZONES = 'modules/identity/zones.test.ts';
const LINKS = 'modules/identity/log-in.test.ts';
const CHANGE = 'modules/identity/change-password.test.ts';
const FIELD = ['test/components/form.test.ts', 'is hidden, can be pasted and shown'] as const;
const SMS = 'modules/identity/sms-factor.test.ts';
const MAIL_CODE = 'modules/identity/mail-code.test.ts';
const NO_PUSH = 'No push notification asks anybody to sign in.';
const PROVIDERS = 'modules/federation/provider-hostility.test.ts';

/** V6, Authentication. */
export const authentication: readonly Requirement[] = [
  {
    id: '6.1.1',
    level: 1,
    asks: 'How guessing and stuffing are limited is written down, without a way to lock somebody out.',
    verdict: { document: 'docs/adr/0018-limits.md' },
  },
  {
    id: '6.1.2',
    level: 2,
    asks: 'The words that no password may be, for where it is used, are written down.',
    verdict: { document: 'docs/access.md' },
  },
  {
    id: '6.1.3',
    level: 2,
    asks: 'All ways to sign in are written down, with what each proves.',
    verdict: { document: 'docs/access.md' },
  },
  {
    id: '6.2.1',
    level: 1,
    asks: 'A password has eight characters at least, fifteen for preference.',
    verdict: { tests: [[VECTORS, 'B1']], note: 'Twelve.' },
  },
  {
    id: '6.2.2',
    level: 1,
    asks: 'People can change their password.',
    verdict: { tests: [[CHANGE, 'a change asks for the present password']] },
  },
  {
    id: '6.2.3',
    level: 1,
    asks: 'A change asks for the present password.',
    verdict: { tests: [[CHANGE, 'a change asks for the present password']] },
  },
  {
    id: '6.2.4',
    level: 1,
    asks: 'New passwords are compared with the three thousand most frequent ones at least.',
    verdict: { tests: [[VECTORS, 'B1']] },
  },
  { id: '6.2.5', level: 1, asks: 'No rule of composition.', verdict: { tests: [[VECTORS, 'B1']] } },
  {
    id: '6.2.6',
    level: 1,
    asks: 'Password fields hide what is typed; showing it is the person’s choice.',
    verdict: { tests: [FIELD] },
  },
  {
    id: '6.2.7',
    level: 1,
    asks: 'Pasting and password managers work.',
    verdict: { tests: [FIELD] },
  },
  {
    id: '6.2.8',
    level: 1,
    asks: 'A password is verified as it was received: nothing cut, no case folded.',
    verdict: { tests: [[VECTORS, 'one password written in two ways']], note: 'But for its form of Unicode (NFC).' },
  },
  { id: '6.2.9', level: 2, asks: 'Sixty-four characters are allowed.', verdict: { tests: [[VECTORS, 'B1']] } },
  {
    id: '6.2.10',
    level: 2,
    asks: 'A password holds until it is known to others or its owner changes it.',
    verdict: { document: 'docs/access.md' },
  },
  { id: '6.2.11', level: 2, asks: 'The written-down words are refused.', verdict: { tests: [[VECTORS, 'B1']] } },
  {
    id: '6.2.12',
    level: 2,
    asks: 'New passwords are compared with leaked ones.',
    verdict: {
      tests: [
        [VECTORS, 'what leaked'],
        [VECTORS, 'B1'],
      ],
    },
  },
  {
    id: '6.3.1',
    level: 1,
    asks: 'Guessing and stuffing are limited as it is written.',
    verdict: {
      tests: [
        [GUESSES, 'guesses at one account'],
        [GUESSES, 'accounts stuffed'],
      ],
    },
  },
  {
    id: '6.3.2',
    level: 1,
    asks: 'There is no default account.',
    verdict: { tests: [['test/drills/surface.test.ts', 'production refuses a database of the demonstration']] },
  },
  {
    id: '6.3.3',
    level: 2,
    asks: 'Two factors open the application; at level 3 one of them is hardware.',
    verdict: {
      tests: [
        ['modules/identity/factor-policy.test.ts', 'nothing is asked of customers unless their operator says so'],
        ['modules/identity/factor-policy.test.ts', 'whoever has none is led through the enrolment'],
        ['modules/identity/factor-policy.test.ts', 'sessions opened without one end at once'],
        ['modules/identity/trusted-device.test.ts', 'needs the password alone from then on'],
      ],
      note: 'Staff always; customers where their operator requires it. A trusted device counts for the second where the operator allows it, for the staff not at first.',
    },
  },
  {
    id: '6.3.4',
    level: 2,
    asks: 'No way in that is not written down; all are as strong.',
    verdict: {
      tests: [
        ['test/drills/surface.test.ts', 'no route that the document does not name'],
        [ZONES, 'an enrolment is begun and confirmed'],
        [SIGN_IN, 'a reset link works once'],
      ],
    },
  },
  {
    id: '6.3.5',
    level: 3,
    asks: 'People are told of suspicious sign-ins.',
    verdict: {
      tests: [['modules/identity/entry.test.ts', 'is told, but not the very first']],
      note: 'A complete sign-in in a browser that the account does not know.',
    },
  },
  {
    id: '6.3.6',
    level: 3,
    asks: 'E-mail is no factor.',
    verdict: { tests: [[SIGN_IN, 'a reset link works once']], note: 'A mailed link opens no session.' },
  },
  {
    id: '6.3.7',
    level: 3,
    asks: 'People are told when their credentials or their address change.',
    verdict: { tests: [['modules/identity/email-change.test.ts', 'a new address is the person’s by proof']] },
  },
  {
    id: '6.3.8',
    level: 3,
    asks: 'Who has an account is told by no answer, status or time, at sign-up and reset too.',
    verdict: {
      tests: [
        ['modules/identity/enumeration.test.ts', '%s writes the same'],
        [SIGN_IN, 'unknown address, wrong password'],
      ],
    },
  },
  {
    id: '6.4.1',
    level: 1,
    asks: 'First passwords and activation codes are random, short-lived, and not kept.',
    verdict: {
      lacking:
        'The first administrator keeps the password that the command line shows, beside the second factor that they enrol. Links end: `log-in.test.ts`, `members.test.ts`.',
    },
  },
  {
    id: '6.4.2',
    level: 1,
    asks: 'No hints, no secret questions.',
    verdict: { tests: [['test/drills/surface.test.ts', 'no route that the document does not name']] },
  },
  {
    id: '6.4.3',
    level: 2,
    asks: 'A forgotten password is reset without going round the second factor.',
    verdict: { tests: [[SIGN_IN, 'a reset link works once']] },
  },
  {
    id: '6.4.4',
    level: 2,
    asks: 'A lost factor is replaced with a proof as strong as the one at its enrolment.',
    verdict: {
      tests: [['modules/approvals/factor-reset.test.ts', 'are removed once a second person approves']],
      note: 'Two people of the operator, each with a reason that says how the person was recognised; a factor was enrolled with a password alone.',
    },
  },
  {
    id: '6.4.5',
    level: 3,
    asks: 'Credentials that expire are announced in time.',
    verdict: { lacking: 'API tokens end on their day without a word before.' },
  },
  {
    id: '6.4.6',
    level: 3,
    asks: 'An administrator may start a reset, and never chooses somebody’s password.',
    verdict: { tests: [[LINKS, 'leads to its page']], note: 'There is no operation that sets one.' },
  },
  {
    id: '6.5.1',
    level: 2,
    asks: 'Recovery codes, codes and links are good once.',
    verdict: {
      tests: [
        [MAIL_CODE, 'one code fifty times at the same moment is one session'],
        [SIGN_IN, 'the same code is good once'],
        [SIGN_IN, 'a recovery code signs in once'],
        [SIGN_IN, 'a reset link works once'],
      ],
    },
  },
  {
    id: '6.5.2',
    level: 2,
    asks: 'Recovery codes under 112 bits are hashed like passwords.',
    verdict: { tests: [[SIGN_IN, 'a recovery code has 120 bits']], note: 'They have 120; SHA-256.' },
  },
  {
    id: '6.5.3',
    level: 2,
    asks: 'Codes and seeds come from the system’s random numbers.',
    verdict: {
      tests: [[SIGN_IN, 'a recovery code has 120 bits']],
      note: '`randomBytes` of node:crypto for codes, seeds and challenges.',
    },
  },
  {
    id: '6.5.4',
    level: 2,
    asks: 'Codes have twenty bits at least.',
    verdict: { tests: [[SIGN_IN, 'a recovery code has 120 bits']] },
  },
  {
    id: '6.5.5',
    level: 2,
    asks: 'Codes live 30 seconds, what is sent by another channel ten minutes.',
    verdict: {
      tests: [
        [MAIL_CODE, 'lives ten minutes'],
        ['modules/identity/totp.test.ts', 'a code is good in its step'],
        [SMS, 'the newest code of a sign-in counts'],
      ],
      note: 'With one step before and after for clocks that differ (RFC 6238 §5.2); five minutes by text message, ten by mail.',
    },
  },
  {
    id: '6.5.6',
    level: 3,
    asks: 'Every factor can be taken out of use.',
    verdict: {
      tests: [
        ['modules/identity/passkeys.test.ts', 'is added, signs in alone, finishes a sign-in, is renamed and removed'],
        ['modules/approvals/factor-reset.test.ts', 'are removed once a second person approves'],
      ],
      note: 'By its owner, and all of them by two people of the operator.',
    },
  },
  {
    id: '6.5.7',
    level: 3,
    asks: 'Biometrics only beside another factor.',
    verdict: { reason: 'No biometrics reach the server.' },
  },
  {
    id: '6.5.8',
    level: 3,
    asks: 'Codes are checked against our own clock.',
    verdict: { tests: [['modules/identity/totp.test.ts', 'a code is good in its step']] },
  },
  {
    id: '6.6.1',
    level: 2,
    asks: 'Codes by telephone only beside stronger ways, with a warning.',
    verdict: {
      tests: [
        [SMS, 'not without an authenticator or a passkey'],
        ['modules/sms/let-through.test.ts', 'nothing leaves until the operator says so'],
      ],
      note: 'Customers alone, to a number that they proved; the page says that it is the weakest way.',
    },
  },
  {
    id: '6.6.2',
    level: 2,
    asks: 'A code sent by another channel belongs to its own sign-in.',
    verdict: {
      tests: [
        [SMS, 'a code opens the sign-in that asked for it and no other'],
        [MAIL_CODE, 'is of the attempt that asked for it: neither another one, nor none, takes it'],
      ],
    },
  },
  {
    id: '6.6.3',
    level: 2,
    asks: 'Codes sent by another channel cannot be guessed.',
    verdict: {
      tests: [
        [SMS, 'wrong ones count with those of the authenticator'],
        [MAIL_CODE, 'has five tries in an attempt, the right one among them'],
      ],
      note: 'Twenty a day with those of the authenticator; twenty of those that are mailed.',
    },
  },
  {
    id: '6.6.4',
    level: 3,
    asks: 'Push notifications cannot be poured over somebody.',
    verdict: { reason: NO_PUSH },
  },
  {
    id: '6.7.1',
    level: 3,
    asks: 'What verifies a signature cannot be changed.',
    verdict: { lacking: 'No test refuses to the application that it writes over a public key.' },
  },
  {
    id: '6.7.2',
    level: 3,
    asks: 'A challenge has 64 bits and never comes twice.',
    verdict: {
      tests: [['modules/identity/passkeys.test.ts', 'an answer in a browser that did not ask']],
      note: '256 bits, five minutes, deleted with its use.',
    },
  },
  {
    id: '6.8.1',
    level: 2,
    asks: 'One provider cannot speak for another’s people.',
    verdict: {
      tests: [
        [PROVIDERS, 'a subject is of its provider'],
        [PROVIDERS, 'mix-up'],
      ],
    },
  },
  {
    id: '6.8.2',
    level: 2,
    asks: 'Signatures of assertions are verified.',
    verdict: { tests: [[PROVIDERS, 'ID tokens that are signed by nobody']] },
  },
  { id: '6.8.3', level: 2, asks: 'A SAML assertion is good once.', verdict: { reason: 'There is no SAML.' } },
  {
    id: '6.8.4',
    level: 2,
    asks: 'The strength that a provider states is verified.',
    verdict: {
      document: 'docs/access.md',
      note: 'What it states is not read: a provider is one factor, and ours follows, unless the operator says otherwise.',
    },
  },
];
