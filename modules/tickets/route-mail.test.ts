import { expect, test } from 'vitest';
import { routeMail, type RoutingFacts } from './route-mail.ts';

const human: RoutingFacts = {
  kind: 'human',
  hasMailbox: true,
  senderClear: true,
  authentication: 'pass',
  fromStaff: false,
  fromOwnMailbox: false,
  signed: null,
  token: null,
  bounced: null,
};
const mine = { ticketId: 'a', senderBelongs: true };
const theirs = { ticketId: 'b', senderBelongs: false };

test.each<[string, Partial<RoutingFacts>, ReturnType<typeof routeMail>]>([
  ['a first mail opens a ticket', {}, { to: 'new_ticket', relatedTo: null }],
  ['a signed answer of the requester enters', { signed: mine }, { to: 'ticket', ticketId: 'a' }],
  ['a number in the requester’s subject enters', { token: mine }, { to: 'ticket', ticketId: 'a' }],
  [
    'a number opens another ticket when nothing vouches for its sender',
    { token: mine, authentication: 'none' },
    { to: 'new_ticket', relatedTo: 'a' },
  ],
  [
    'a signed answer enters though nothing vouches for its sender',
    { signed: mine, authentication: 'none' },
    { to: 'ticket', ticketId: 'a' },
  ],
  ['a signature outweighs a number', { signed: mine, token: theirs }, { to: 'ticket', ticketId: 'a' }],
  [
    'a signed answer of somebody else waits',
    { signed: theirs },
    { to: 'quarantine', reason: 'sender_not_participant', ticketId: 'b' },
  ],
  ['a guessed number opens another ticket', { token: theirs }, { to: 'new_ticket', relatedTo: 'b' }],
  [
    'a colleague by mail waits',
    { signed: mine, fromStaff: true },
    { to: 'quarantine', reason: 'agent_by_mail', ticketId: 'a' },
  ],
  [
    'a failed authentication waits',
    { signed: mine, authentication: 'fail' },
    { to: 'quarantine', reason: 'authentication_failed', ticketId: 'a' },
  ],
  ['an unclear sender waits', { senderClear: false }, { to: 'quarantine', reason: 'sender_unclear', ticketId: null }],
  ['no mailbox', { hasMailbox: false }, { to: 'quarantine', reason: 'no_mailbox', ticketId: null }],
  ['our own mailbox is a loop', { fromOwnMailbox: true }, { to: 'quarantine', reason: 'loop', ticketId: null }],
  ['a bounce goes to its ticket', { kind: 'bounce', bounced: 'c' }, { to: 'note', ticketId: 'c' }],
  ['a bounce by its address', { kind: 'bounce', signed: theirs }, { to: 'note', ticketId: 'b' }],
  ['a bounce of nothing waits', { kind: 'bounce' }, { to: 'quarantine', reason: 'bounce', ticketId: null }],
  [
    'an automatic reply never enters',
    { kind: 'auto_reply', signed: mine },
    { to: 'quarantine', reason: 'auto_reply', ticketId: 'a' },
  ],
  ['bulk never enters', { kind: 'bulk', token: mine }, { to: 'quarantine', reason: 'bulk', ticketId: null }],
  ['a loop never enters', { kind: 'loop', signed: mine }, { to: 'quarantine', reason: 'loop', ticketId: 'a' }],
])('%s', (_, facts, routing) => {
  expect(routeMail({ ...human, ...facts })).toEqual(routing);
});
