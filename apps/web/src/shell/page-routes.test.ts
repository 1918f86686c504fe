import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import type { PageEntry } from '@cm/web-kit/area/page.ts';
import { defineWords } from '@cm/web-kit/i18n/words.ts';
import FileText from 'lucide-react/icons/file-text';
import { createRootRoute } from '@tanstack/react-router';
import { createElement, use } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pageRoutes } from './page-routes.ts';

const empty = async () => ({ catalogue: {} });
const words = defineWords('test', { fr: empty, ar: empty, en: empty });
const shell = createRootRoute();

function routesOf(page: PageEntry, navigation: AreaEntry['navigation'] = []) {
  const entries: readonly AreaEntry[] = [{ module: 'test', words, pages: [page], navigation }];
  return pageRoutes({ entries, parents: { shell }, pending: () => null });
}

test('a page that needs a right is refused without it, before anything is loaded', () => {
  const [route] = routesOf({ path: '/invoices', permission: 'portal.billing' })('shell');
  const open = (permissions: readonly string[]) => () =>
    route?.options.beforeLoad?.({ context: { session: { permissions } } });
  expect(open(['portal.tickets'])).toThrow(expect.objectContaining({ status: 403 }));
});

test('a page without a right of its own asks for that of its entry in the navigation', () => {
  const label = { fr: 'Factures', ar: 'الفواتير', en: 'Invoices' };
  const place = { key: 'invoices', label, href: '/invoices', icon: FileText, go: 'i', order: 10 };
  const [route] = routesOf({ path: '/invoices' }, [{ ...place, permission: 'invoices.read' }])('shell');
  const open = () => route?.options.beforeLoad?.({ context: { session: { permissions: ['tickets.read'] } } });
  expect(open).toThrow(expect.objectContaining({ status: 403 }));
});

test('a page hangs under the part of the area that it names, and under no other', () => {
  const under = routesOf({ path: '/invoices' });
  expect(under('shell')).toHaveLength(1);
  expect(under('account')).toHaveLength(0);
  expect(() => routesOf({ path: '/invoices', under: 'nowhere' })).toThrow('this area has no "nowhere"');
});

test('a page that a part of it keeps waiting hides itself, not the shell around it', async () => {
  const never = new Promise<string>(() => undefined);
  const [route] = routesOf({ path: '/invoices', component: async () => () => use(never) })('shell');
  const Page = route?.options.component;
  if (!Page) throw new Error('the page has nothing to show');
  await Page.preload?.();
  expect(renderToString(createElement('main', null, 'Invoices', createElement(Page)))).toMatch(/^<main>Invoices/);
});
