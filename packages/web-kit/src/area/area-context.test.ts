import Circle from 'lucide-react/icons/circle';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Session, SessionContext } from '../session.ts';
import { words } from '../words/kit.ts';
import {
  AreaContext,
  useCommandHref,
  useCommands,
  useNavigation,
  useNavigationHref,
  useParts,
  useRecordHref,
} from './area-context.ts';
import type { AreaEntry, NavigationEntry } from './entry.ts';
import { defineSlot, part } from './slot.ts';

const label = { fr: 'x', ar: 'x', en: 'x' };
const entry = (module: string, more: Partial<AreaEntry>): AreaEntry => ({ module, words, pages: [], ...more });
const nav = (key: string, order: number, permission?: string): NavigationEntry => ({
  key,
  order,
  label,
  icon: Circle,
  go: key.slice(0, 1),
  href: `/corporate/${key}`,
  ...(permission === undefined ? {} : { permission }),
});
const command = (id: string, order: number, permission?: string) => {
  const { key: _key, go: _go, ...rest } = nav(id, order, permission);
  return { ...rest, id };
};

const slot = defineSlot<string>('panel');
const ENTRIES = [
  entry('tickets', {
    navigation: [nav('tickets', 30, 'tickets.read'), nav('inbox', 20)],
    commands: [command('ticket', 20, 'tickets.open')],
    records: [{ type: 'ticket', heading: label, icon: Circle, href: ({ id }) => `/corporate/tickets/${id}` }],
    parts: [part(slot, 20, 'second'), part(defineSlot<string>('panel'), 5, 'of another slot')],
  }),
  entry('billing', {
    navigation: [nav('invoices', 10, 'invoices.read')],
    commands: [command('invoice', 10)],
    parts: [part(slot, 10, 'first')],
  }),
];

/** What a hook gives in the area for a person with these rights. */
function read<T>(hook: () => T, permissions: readonly string[] = []): T {
  const session: Session = {
    user: {
      id: 'u',
      name: 'A',
      email: 'a@exemple.dz',
      locale: 'fr',
      twoFactor: true,
      factorOffered: false,
      customerId: null,
      customers: [],
    },
    impersonation: null,
    emergency: null,
    tenant: {
      name: 'Atlas',
      slug: 'atlas',
      timeZone: 'Africa/Algiers',
      currency: 'DZD',
      isPlatform: false,
      environment: 'production',
    },
    permissions,
    counts: {},
  };
  const seen: T[] = [];
  function Probe() {
    seen.push(hook());
    return null;
  }
  const inside = createElement(SessionContext, { value: session }, createElement(Probe));
  renderToStaticMarkup(createElement(AreaContext, { value: ENTRIES }, inside));
  const [first] = seen;
  if (first === undefined && seen.length === 0) throw new Error('nothing was drawn');
  return first as T;
}

describe('the navigation', () => {
  test('is what the rights open, in the order of the entries whatever the module', () => {
    const keys = (...permissions: string[]) => read(useNavigation, permissions).map(({ key }) => key);
    expect(keys()).toEqual(['inbox']);
    expect(keys('tickets.read')).toEqual(['inbox', 'tickets']);
    expect(keys('invoices.read', 'tickets.read')).toEqual(['invoices', 'inbox', 'tickets']);
    expect(keys('invoices.manage')).toEqual(['inbox']);
  });

  test('leads to a section of another module for whoever may, and nowhere for others', () => {
    expect(read(() => useNavigationHref('invoices'), ['invoices.read'])).toBe('/corporate/invoices');
    expect(read(() => useNavigationHref('invoices'))).toBeUndefined();
    expect(read(() => useNavigationHref('orders'), ['invoices.read'])).toBeUndefined();
  });
});

test('the commands are those that the person may begin', () => {
  const ids = (...permissions: string[]) => read(useCommands, permissions).map(({ id }) => id);
  expect(ids()).toEqual(['invoice']);
  expect(ids('tickets.open')).toEqual(['invoice', 'ticket']);
  expect(read(() => useCommandHref('ticket'), ['tickets.open'])).toBe('/corporate/ticket');
  expect(read(() => useCommandHref('ticket'))).toBeUndefined();
});

test('a record has its page by its kind, one of no module has none', () => {
  const href = read(useRecordHref);
  expect([href('ticket', 't1'), href('order', 'o1')]).toEqual(['/corporate/tickets/t1', undefined]);
});

test('what modules add to a page is that of its slot, in order', () => {
  expect(read(() => useParts(slot))).toEqual(['first', 'second']);
});
