import { expect, test } from 'vitest';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { activeEntry } from '@cm/web-kit/nav-entry.ts';
import { entries as admin } from '../admin/entries.ts';
import { entries as corporate } from '../corporate/entries.ts';
import { entries as portal } from '../portal/entries.ts';

const navigationOf = (entries: readonly AreaEntry[]) =>
  entries.flatMap(({ navigation }) => navigation ?? []).toSorted((a, b) => a.order - b.order);

test.each([
  ['portal', portal, 'services tickets catalogue quotes orders invoices account'],
  ['corporate', corporate, 'tickets customers verifications catalogue quotes orders services invoices reports'],
  ['admin', admin, 'users roles groups templates settings audit logins jobs tenants'],
])(
  'the order of the navigation of the %s area is frozen, and no key or address is given twice',
  (_area, entries, order) => {
    const navigation = navigationOf(entries);
    // People remember places: these keep their order. A new module stands anywhere among them.
    const known = new Set(order.split(' '));
    expect(navigation.flatMap(({ key }) => (known.has(key) ? [key] : [])).join(' ')).toBe(order);
    expect(new Set(navigation.map(({ go }) => go)).size).toBe(navigation.length);
    expect(navigation.map(({ go }) => go)).not.toContain('h');
    expect(new Set(navigation.map(({ href }) => href)).size).toBe(navigation.length);
    expect(new Set(navigation.map((one) => one.order)).size).toBe(navigation.length);
  },
);

test.each([
  ['/tickets', 'tickets'],
  ['/tickets/42', 'tickets'],
  ['/ticketsandmore', undefined],
  ['/account/security', 'account'],
])('the portal is at %s: %s', (pathname, key) => {
  expect(activeEntry(navigationOf(portal), pathname)?.key).toBe(key);
});

test('the home of an area is only itself', () => {
  const withHome = [{ key: 'home', href: '/corporate' }, ...navigationOf(corporate)];
  expect(activeEntry(withHome, '/corporate/tickets/1')?.key).toBe('tickets');
  expect(activeEntry(withHome, '/corporate')?.key).toBe('home');
  expect(activeEntry([{ key: 'home', href: '/admin' }, ...navigationOf(admin)], '/admin/nowhere')).toBeUndefined();
});

test('a kind of record has one page in an area, and a command one place', () => {
  for (const entries of [portal, corporate, admin]) {
    const types = entries.flatMap(({ records }) => records ?? []).map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    const commands = entries.flatMap((entry) => entry.commands ?? []);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(new Set(commands.map(({ order }) => order)).size).toBe(commands.length);
  }
});
