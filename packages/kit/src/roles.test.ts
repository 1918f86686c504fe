import { expect, test } from 'vitest';
import { defineModule } from './module.ts';
import { startingRoles } from './roles.ts';
import { probeHarness } from './testing/probe.ts';

const label = { fr: 'x', ar: 'x', en: 'x' };
const people = defineModule({
  name: 'people',
  permissions: [{ key: 'people.read', zone: 'staff', label }],
  roles: [
    { key: 'administrator', name: { fr: 'Administrateur' }, holdsAll: true },
    { key: 'clerk', name: { fr: 'Agent' } },
  ],
});
const parcels = (grants: Record<string, string[]>) =>
  defineModule({
    name: 'parcels',
    permissions: [
      { key: 'portal.parcels', zone: 'portal', label },
      { key: 'parcels.read', zone: 'staff', label },
    ],
    grants,
  });

test('a role has what the modules grant it; the administrator has all that the staff may have', () => {
  expect(startingRoles([people, parcels({ clerk: ['parcels.read'] })])).toEqual([
    { key: 'administrator', name: { fr: 'Administrateur' }, permissions: ['people.read', 'parcels.read'] },
    { key: 'clerk', name: { fr: 'Agent' }, permissions: ['parcels.read'] },
  ]);
});

test.each([
  [{ clerk: ['parcels.raed'] }, 'parcels grants "parcels.raed" to "clerk", which it does not declare'],
  [{ clerk: ['people.read'] }, 'parcels grants "people.read" to "clerk", which it does not declare'],
  [{ clerk: ['portal.parcels'] }, 'parcels grants "portal.parcels" to "clerk", which it does not declare'],
  [{ clark: ['parcels.read'] }, 'parcels grants permissions to "clark", a role of no module'],
])('refuses %j', (grants, sentence) => {
  expect(() => startingRoles([people, parcels(grants)])).toThrow(sentence);
});

test('the server refuses to start with such a role', async () => {
  await expect(probeHarness([people, parcels({ clerk: ['parcels.raed'] })])).rejects.toThrow('"parcels.raed"');
});
