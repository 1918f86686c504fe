import type { Requirement, Verdict } from './requirement.ts';

const OAUTH = 'modules/oauth/oauth.test.ts';
const ATTACKS = 'modules/oauth/oauth-attacks.test.ts';
const HOSTILE = 'modules/federation/provider-hostility.test.ts';
const SIGN_IN = 'modules/federation/provider-sign-in.test.ts';
const RIGHT_ONE: readonly [string, string] = [ATTACKS, 'an access token is the right one or none'];
const ID_TOKENS: readonly [string, string] = [HOSTILE, 'ID tokens that are not this provider’s, ours, of this sign-in'];

/** ADR 31: machine clients get tokens for themselves, and nothing else is issued. */
const NO_AUTHORIZATION: Verdict = {
  reason: 'Nobody is sent to us to authorise a client: we issue for client credentials alone.',
};
const NO_REFRESH: Verdict = { reason: 'We issue no refresh token.' };
const BEARER: Verdict = { lacking: 'Access tokens are bearer tokens, for ten minutes and from the client’s networks.' };
const NO_PROVIDER: Verdict = { reason: 'We are no OpenID provider.' };
const NO_CONSENT: Verdict = { reason: 'A client acts for the colleague who made it, and no user is asked to consent.' };

/** V10, OAuth and OIDC: we are a client of an operator's providers, and server of its machine clients. */
export const oauth: readonly Requirement[] = [
  {
    id: '10.1.1',
    level: 2,
    asks: 'A token goes only where it is needed.',
    verdict: { document: 'docs/adr/0023-identity-providers.md' },
  },
  {
    id: '10.1.2',
    level: 2,
    asks: 'An answer counts in the browser and the sign-in that asked, and what ties them cannot be guessed.',
    verdict: {
      tests: [
        [HOSTILE, 'an answer is of the browser that left'],
        [HOSTILE, 'state: missing, foreign, doubled'],
        [HOSTILE, 'a code is of the sign-in that it was made for'],
      ],
    },
  },
  {
    id: '10.2.1',
    level: 2,
    asks: 'No other site makes a browser redeem a code.',
    verdict: {
      tests: [
        [HOSTILE, 'state: missing, foreign, doubled'],
        [HOSTILE, 'PKCE goes along whatever the provider says'],
      ],
    },
  },
  {
    id: '10.2.2',
    level: 2,
    asks: 'What one provider answered is not told to another.',
    verdict: {
      tests: [
        [HOSTILE, 'mix-up: what one provider answered'],
        [HOSTILE, 'an answer without a code, with two, with an error'],
      ],
    },
  },
  {
    id: '10.2.3',
    level: 3,
    asks: 'We ask a provider for no more than we need.',
    verdict: { tests: [[SIGN_IN, 'what is sent to the provider: the code flow']] },
  },
  {
    id: '10.3.1',
    level: 2,
    asks: 'The API takes tokens that were made for it alone.',
    verdict: { tests: [RIGHT_ONE] },
  },
  {
    id: '10.3.2',
    level: 2,
    asks: 'What a token was given decides what it may do.',
    verdict: { tests: [RIGHT_ONE, [OAUTH, 'nobody gives a client what they do not hold']] },
  },
  {
    id: '10.3.3',
    level: 2,
    asks: 'Whom a token stands for is read from what is never given to somebody else.',
    verdict: { tests: [RIGHT_ONE] },
  },
  {
    id: '10.3.4',
    level: 2,
    asks: 'Where an operation wants a strong or recent sign-in, a token shows it.',
    verdict: {
      reason:
        'No operation asks it of a token: whoever made the client or the token gave the proof (`docs/access.md`).',
    },
  },
  { id: '10.3.5', level: 3, asks: 'A token that was taken is of no use to whoever took it.', verdict: BEARER },
  {
    id: '10.4.1',
    level: 1,
    asks: 'A client’s addresses to come back to are known, and compared letter by letter.',
    verdict: NO_AUTHORIZATION,
  },
  { id: '10.4.2', level: 1, asks: 'A code is good once.', verdict: NO_AUTHORIZATION },
  { id: '10.4.3', level: 1, asks: 'A code is good for a short time.', verdict: NO_AUTHORIZATION },
  {
    id: '10.4.4',
    level: 1,
    asks: 'A client has the grants that it needs; implicit and password are nobody’s.',
    verdict: { tests: [[OAUTH, 'both ways to name a client, and no mixture']] },
  },
  { id: '10.4.5', level: 1, asks: 'A refresh token that was used is good no more.', verdict: NO_REFRESH },
  { id: '10.4.6', level: 2, asks: 'A code is tied to who asked for it (PKCE).', verdict: NO_AUTHORIZATION },
  {
    id: '10.4.7',
    level: 2,
    asks: 'Clients that register themselves are looked at.',
    verdict: { reason: 'Clients are made by colleagues who hold the right.' },
  },
  { id: '10.4.8', level: 2, asks: 'A refresh token has an end.', verdict: NO_REFRESH },
  {
    id: '10.4.9',
    level: 2,
    asks: 'Whoever may can take back what a client was given.',
    verdict: {
      tests: [
        [OAUTH, 'disabled means at once'],
        [OAUTH, 'a secret is replaced with an overlap'],
      ],
    },
  },
  {
    id: '10.4.10',
    level: 2,
    asks: 'A client that has a secret shows it.',
    verdict: { tests: [[OAUTH, 'both ways to name a client, and no mixture']] },
  },
  {
    id: '10.4.11',
    level: 2,
    asks: 'A client is given the scopes that it needs.',
    verdict: { tests: [[OAUTH, 'nobody gives a client what they do not hold']] },
  },
  { id: '10.4.12', level: 3, asks: 'How an answer comes back is what the client needs.', verdict: NO_AUTHORIZATION },
  { id: '10.4.13', level: 3, asks: 'What is asked for is pushed before the browser comes.', verdict: NO_AUTHORIZATION },
  { id: '10.4.14', level: 3, asks: 'Every access token is tied to a key of its client.', verdict: BEARER },
  {
    id: '10.4.15',
    level: 3,
    asks: 'Details of what is asked for come from the client’s server.',
    verdict: NO_AUTHORIZATION,
  },
  {
    id: '10.4.16',
    level: 3,
    asks: 'A client proves itself by a key, not by a secret.',
    verdict: { lacking: '`private_key_jwt`; a secret is random, kept as a digest, and replaced with an overlap.' },
  },
  { id: '10.5.1', level: 2, asks: 'An ID token is of the sign-in that asked for it.', verdict: { tests: [ID_TOKENS] } },
  {
    id: '10.5.2',
    level: 2,
    asks: 'A person is known by what the provider never gives to somebody else.',
    verdict: { tests: [[HOSTILE, 'a subject is of its provider']] },
  },
  {
    id: '10.5.3',
    level: 2,
    asks: 'A provider that calls itself by another’s name is refused.',
    verdict: { tests: [[HOSTILE, 'a provider that changes what it is in between']] },
  },
  { id: '10.5.4', level: 2, asks: 'An ID token is made for us.', verdict: { tests: [ID_TOKENS] } },
  {
    id: '10.5.5',
    level: 2,
    asks: 'A provider that ends a session from behind is checked as one that opens it.',
    verdict: { reason: 'No provider ends a session here: its operator does.' },
  },
  { id: '10.6.1', level: 2, asks: 'Only flows without tokens in an address are there.', verdict: NO_PROVIDER },
  { id: '10.6.2', level: 2, asks: 'Nobody is signed out by a link.', verdict: NO_PROVIDER },
  { id: '10.7.1', level: 2, asks: 'The user consents to each request.', verdict: NO_CONSENT },
  { id: '10.7.2', level: 2, asks: 'It says to what, for whom and for how long.', verdict: NO_CONSENT },
  { id: '10.7.3', level: 2, asks: 'Consents can be seen and taken back.', verdict: NO_CONSENT },
];
