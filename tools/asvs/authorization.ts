import type { Requirement } from './requirement.ts';

const ACCESS = 'test/drills/access.test.ts';
const TENANCY = 'test/drills/tenancy.test.ts';
const GATE = 'modules/identity/gatekeeper.test.ts';

/** V8, Authorization. */
export const authorization: readonly Requirement[] = [
  {
    id: '8.1.1',
    level: 1,
    asks: 'Rules for operations and rows are written down.',
    verdict: { document: 'docs/access.md' },
  },
  { id: '8.1.2', level: 2, asks: 'Rules for fields are written down.', verdict: { document: 'docs/access.md' } },
  {
    id: '8.1.3',
    level: 3,
    asks: 'What of the surroundings counts is written down.',
    verdict: { document: 'docs/access.md' },
  },
  { id: '8.1.4', level: 3, asks: 'How it counts is written down.', verdict: { document: 'docs/access.md' } },
  {
    id: '8.2.1',
    level: 1,
    asks: 'Operations are for whoever holds their permission.',
    verdict: {
      tests: [
        [ACCESS, 'is refused, says nothing'],
        ['packages/kit/src/http/route-rules.test.ts', 'a route without a permission'],
      ],
    },
  },
  {
    id: '8.2.2',
    level: 1,
    asks: 'Rows are for whom they belong to.',
    verdict: {
      tests: [
        [ACCESS, 'is refused, says nothing'],
        ['test/drills/references.test.ts', 'an id of another operator’s row'],
        ['test/drills/references.test.ts', 'ids in URLs are UUIDs'],
      ],
    },
  },
  {
    id: '8.2.3',
    level: 2,
    asks: 'Fields are for whom they concern.',
    verdict: {
      tests: [
        ['test/drills/mass-assignment.test.ts', 'no object that comes in'],
        ['test/drills/mass-assignment.test.ts', 'what a body may not say'],
      ],
    },
  },
  {
    id: '8.2.4',
    level: 3,
    asks: 'The surroundings count at the sign-in and during a session.',
    verdict: {
      tests: [[GATE, 'outside the VPN the staff zone does not exist']],
      note: 'The network of every request; a known browser for the limits.',
    },
  },
  {
    id: '8.3.1',
    level: 1,
    asks: 'Rules hold on the server.',
    verdict: { tests: [[ACCESS, 'is refused, says nothing']] },
  },
  {
    id: '8.3.2',
    level: 3,
    asks: 'Changed rights hold at once.',
    verdict: {
      tests: [
        [GATE, 'a role without the permission is refused'],
        ['modules/customers/members.test.ts', 'whoever is taken away is out'],
      ],
    },
  },
  {
    id: '8.3.3',
    level: 3,
    asks: 'What acts for somebody has their rights, not its own.',
    verdict: { tests: [[GATE, 'an API token gives what its scopes name']] },
  },
  {
    id: '8.4.1',
    level: 2,
    asks: 'Nothing crosses from one tenant to another.',
    verdict: {
      tests: [
        [TENANCY, '${TRANSACTIONS} interleaved transactions'],
        [TENANCY, 'a row of another tenant is not written'],
      ],
    },
  },
  {
    id: '8.4.2',
    level: 3,
    asks: 'The network is not the only thing that guards administration.',
    verdict: {
      tests: [
        [GATE, 'outside the VPN the staff zone does not exist'],
        [GATE, 'a session that has not proved everything'],
      ],
    },
  },
];
