import { describe, expect, test } from 'vitest';
import { ADMIN_NAV } from './admin/nav.ts';
import { CORPORATE_NAV } from './corporate/nav.ts';
import { activeEntry } from './nav-entry.ts';
import { PORTAL_NAV } from './portal/nav.ts';

describe('the order of the navigation is frozen', () => {
  test.each([
    ['portal', PORTAL_NAV, 'home services tickets catalogue quotes orders invoices account'],
    [
      'corporate',
      CORPORATE_NAV,
      'home tickets customers verifications catalogue quotes orders services invoices reports',
    ],
    ['admin', ADMIN_NAV, 'home users roles groups templates settings audit logins jobs tenants'],
  ])('%s', (_area, nav, order) => {
    expect(nav.map(({ key }) => key).join(' ')).toBe(order);
    expect(new Set(nav.map(({ go }) => go)).size).toBe(nav.length);
    expect(new Set(nav.map(({ href }) => href)).size).toBe(nav.length);
  });
});

test.each([
  ['/', 'home'],
  ['/tickets', 'tickets'],
  ['/tickets/42', 'tickets'],
  ['/ticketsandmore', undefined],
  ['/account/security', 'account'],
])('the portal is at %s: %s', (pathname, key) => {
  expect(activeEntry(PORTAL_NAV, pathname)?.key).toBe(key);
});

test('a section of the staff areas is not the area home', () => {
  expect(activeEntry(CORPORATE_NAV, '/corporate/tickets/1')?.key).toBe('tickets');
  expect(activeEntry(CORPORATE_NAV, '/corporate')?.key).toBe('home');
  expect(activeEntry(ADMIN_NAV, '/admin/nowhere')).toBeUndefined();
});
