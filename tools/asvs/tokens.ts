import type { Requirement } from './requirement.ts';

const ATTACKS = 'modules/oauth/oauth-attacks.test.ts';
const HOSTILE = 'modules/federation/provider-hostility.test.ts';
const OURS: readonly [string, string] = [ATTACKS, 'an access token is the right one or none'];
const CLAIMS: readonly [string, string] = [HOSTILE, 'ID tokens that are not this provider’s, ours, of this sign-in'];
const SIGNATURES: readonly [string, string] = [HOSTILE, 'ID tokens that are signed by nobody, by a shared secret'];

/** V9, Self-contained tokens: the access tokens that we issue and read, and the ID tokens of an operator's providers. */
export const tokens: readonly Requirement[] = [
  {
    id: '9.1.1',
    level: 1,
    asks: 'Nothing that a token says counts before its signature is checked.',
    verdict: { tests: [OURS, SIGNATURES] },
  },
  {
    id: '9.1.2',
    level: 1,
    asks: 'The algorithms that may sign are listed; none and a shared secret are not among them.',
    verdict: { tests: [OURS, SIGNATURES] },
  },
  {
    id: '9.1.3',
    level: 1,
    asks: 'The key comes from where it was agreed, never from the token.',
    verdict: {
      tests: [OURS, [HOSTILE, 'a token endpoint or keys that send elsewhere']],
    },
  },
  { id: '9.2.1', level: 1, asks: 'A token counts from its beginning to its end.', verdict: { tests: [OURS, CLAIMS] } },
  {
    id: '9.2.2',
    level: 2,
    asks: 'A token of one kind is not taken for one of another.',
    verdict: {
      tests: [OURS],
      note: 'An ID token is read where a provider answered, an access token where the API is asked.',
    },
  },
  {
    id: '9.2.3',
    level: 2,
    asks: 'A token that was made for somebody else is refused.',
    verdict: { tests: [OURS, CLAIMS] },
  },
  {
    id: '9.2.4',
    level: 2,
    asks: 'What we sign says for whom it is, so that nobody else can take it.',
    verdict: {
      tests: [['modules/oauth/oauth.test.ts', 'a client asks for a token and uses it'], OURS],
      note: 'Each operator has keys and an audience of its own.',
    },
  },
];
