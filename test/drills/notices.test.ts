import type { StoredEvent } from '@cm/kit/events';
import { LOCALES } from '@cm/kit/i18n';
import { wordingsOf } from '@cm/notifications/testing';
import { modules } from '@cm/server/modules';
import { globSync } from 'node:fs';
import { admin, corporate, portal } from '@cm/paths/areas';
import type { Path } from '@cm/paths';
import { describe, expect, test } from 'vitest';

const ARABIC = /[\u0600-\u06ff]/;
const events = new Set(modules.flatMap((module) => module.events ?? []).map((event) => event.name));
const notices = modules.flatMap((module) => (module.notices ?? []).map((notice) => ({ module, notice })));

test('the modules tell of a good thirty things', () => {
  expect(notices.length).toBeGreaterThanOrEqual(32);
});

test.each(notices.map(({ module, notice }) => [notice.key, module, notice] as const))(
  '%s is about an event of its own module, and has words for some channel',
  (_key, module, notice) => {
    const own = new Set((module.events ?? []).map((event) => event.name));
    for (const { name } of [notice.event].flat())
      expect([name, events.has(name), own.has(name)]).toEqual([name, true, true]);
    expect(notice.title ?? notice.mail).toBeDefined();
  },
);

/** An event whose every fact is a text. */
const anyEvent = (name: string): StoredEvent => ({
  id: '0190a000-0000-7000-8000-000000000000',
  seq: 1,
  name,
  version: 1,
  payload: new Proxy({}, { get: () => 'some' }),
  actor: 'system:test',
  onBehalfOf: null,
  via: null,
  ip: null,
  customerId: null,
  subject: { type: 'some', id: 'some' },
  visibleToCustomer: true,
  requestId: 'some',
  occurredAt: new Date('2026-03-02T09:00:00.000Z'),
});

describe('what the server links to', async () => {
  const root = new URL('../..', import.meta.url);
  const pages: Path<string>[] = [portal, corporate, admin].flatMap((area) => Object.values(area));
  for (const file of globSync('modules/*/web/*/pages.ts', { cwd: root })) {
    const module: { pages: Record<string, { path: Path<string> }> } = await import(`../../${file}`);
    pages.push(...Object.values(module.pages).map(({ path }) => path));
  }
  const addresses: [string, string][] = [];
  for (const file of globSync('modules/*/paths.ts', { cwd: root })) {
    const areas: Record<string, Record<string, (...values: string[]) => string>> = await import(`../../${file}`);
    for (const [area, paths] of Object.entries(areas))
      for (const [name, write] of Object.entries(paths))
        addresses.push([`${file} ${area}.${name}`, write('some', 'some')]);
  }
  const patterns = pages.map(({ pattern }) => new RegExp(`^${pattern.replace(/\$\w+/g, '[^/]+')}$`));
  const isPage = (link: string): boolean => patterns.some((pattern) => pattern.test(link.split(/[?#]/)[0] ?? ''));

  test('there are pages to lead to', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  test.each(addresses)('%s is a page: %s', (_name, address) => {
    expect(isPage(address)).toBe(true);
  });

  test.each(notices.map(({ notice }) => [notice.key, notice] as const))('%s leads to a page', (_key, notice) => {
    const [event] = [notice.event].flat();
    for (const kind of ['customer', 'staff'] as const) {
      const to = { kind, name: 'A', email: 'a@exemple.dz', locale: 'fr', userId: 'u', customerId: null } as const;
      const about = anyEvent(event?.name ?? '');
      for (const link of [notice.link(about, to), notice.mail?.link?.(about, to) ?? null]) {
        if (link === null) continue;
        expect(isPage(link), `${notice.key} → ${link}`).toBe(true);
      }
    }
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  test.each(wordingsOf(modules, locale).map((wording) => [wording.notice.key, wording] as const))(
    '%s is told from its sample alone, in no other language',
    (_key, { notice, title, detail, subject, body }) => {
      for (const text of [title, detail, subject, body]) expect(text).not.toMatch(/[{}%]|undefined|\[object/);
      for (const words of [notice.name, notice.title, notice.mail?.action]) {
        if (words) expect([words[locale], ARABIC.test(words[locale])]).toEqual([words[locale], locale === 'ar']);
      }
      if (!notice.mail) return;
      expect(subject.length).toBeGreaterThan(3);
      expect(notice.mail.action === null || body.includes('[action]')).toBe(true);
      // A mail whose subject is only the reader's own words has none of its language in it.
      const own = `${notice.mail.subject[locale].replace(/\{[{%].*?[%}]\}/g, '')}${notice.mail.body[locale]}`;
      expect(ARABIC.test(own)).toBe(locale === 'ar');
    },
  );
});
