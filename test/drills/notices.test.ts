import { LOCALES } from '@cm/kit/i18n';
import { wordingsOf } from '@cm/notifications/testing';
import { modules } from '@cm/server/modules';
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
