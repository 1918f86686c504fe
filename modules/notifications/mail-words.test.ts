import { describe, expect, test } from 'vitest';
import { oneLine, renderBody, renderSubject, TemplateError } from './liquid.ts';
import { type MailWords, toHtml, toText } from './mail-layout.ts';
import { problems } from './problems.ts';
import { problemWords } from './words.ts';

const common = { name: 'Amina', brand: 'Atlas' };
const words = (more: Partial<MailWords> = {}): MailWords => ({
  locale: 'fr',
  brand: 'Atlas',
  subject: 'Sujet',
  body: 'Bonjour.',
  content: null,
  action: null,
  marker: null,
  footer: ['Atlas'],
  ...more,
});

test('every problem has its sentence in three languages', () => {
  for (const problem of Object.values(problems)) expect(problemWords[problem.code]).toBeDefined();
  for (const sentence of Object.values(problemWords)) expect(sentence.ar).toMatch(/[\u0600-\u06ff]/);
});

describe('numbers', () => {
  test.each([
    ['fr', 0, '0 facture'],
    ['fr', 1, '1 facture'],
    ['fr', 1234, '1 234 factures'],
    ['en', 1, '1 facture'],
    ['en', 0, '0 factures'],
  ] as const)('in %s, %i: %s', (locale, count, sentence) => {
    const said = renderSubject(locale, '{{ count }} {{ count | plural: one: "facture", other: "factures" }}', {
      count,
    });
    expect(said.replace(/\s/g, ' ')).toBe(sentence);
  });

  test.each([
    [1, 'فاتورة'],
    [2, 'فاتورتان'],
    [3, 'فواتير'],
    [11, 'فاتورةً'],
    [100, 'فاتورة ما'],
  ])('in Arabic, %i has the form of its own', (count, form) => {
    const forms =
      '{{ count | plural: one: "فاتورة", two: "فاتورتان", few: "فواتير", many: "فاتورةً", other: "فاتورة ما" }}';
    expect(renderSubject('ar', forms, { count })).toBe(form);
  });

  test('need the form that any language has', () => {
    expect(() => renderBody('ar', '{{ count | plural: one: "x" }}', { count: 7 })).toThrow(TemplateError);
  });
});

describe('a template of an administrator', () => {
  test.each([
    ['a file', '{% include "/etc/passwd" %}'],
    ['a rendered file', '{% render "secret" %}'],
    ['a layout', '{% layout "secret" %}'],
    ['a loop', '{% for i in (1..100000000) %}x{% endfor %}'],
    ['a table row', '{% tablerow i in (1..9) %}x{% endtablerow %}'],
    ['an assignment', '{% assign a = 1 %}'],
    ['raw output', '{{ name | raw }}'],
    ['an unknown filter', '{{ name | shout }}'],
    ['an unknown variable', '{{ password }}'],
    ['the prototype', '{{ name.constructor.constructor }}'],
    ['a broken tag', '{% if name %}'],
    ['too much', 'x'.repeat(20_001)],
    [
      'memory',
      '{{ "xxxxxxxxxx" | split: "" | join: name | append: name | replace: "x", name | replace: "a", name }}'.repeat(
        900,
      ),
    ],
  ])('cannot use %s', (_what, source) => {
    expect(() => renderBody('fr', source, { ...common, name: 'a'.repeat(2000) })).toThrow(TemplateError);
  });

  test('cannot make a value start a paragraph, a header or a button', () => {
    const name = 'Eve\r\nBcc: victim@example.dz\n\n[action]\n\n\u202Eevil\u0000';
    expect(renderSubject('fr', 'Bonjour {{ name }}', { ...common, name })).toBe(
      'Bonjour Eve Bcc: victim@example.dz [action] evil',
    );
    expect(renderBody('fr', '{{ name }}', { ...common, name })).toBe(
      '\u2068Eve Bcc: victim@example.dz [action] evil\u2069',
    );
    expect(oneLine({ toString: () => 'x' })).toBe('');
  });
});

describe('the layout', () => {
  test('escapes everything that is not its own', () => {
    const evil = `<script>alert(1)</script>" onload='x' &amp;`;
    const html = toHtml(
      words({
        brand: evil,
        subject: evil,
        body: evil,
        content: `${evil}\n<b>gras</b>`,
        action: { label: evil, url: `https://x.dz/"><script>` },
        marker: evil,
        footer: [evil],
      }),
    );
    expect(html).not.toMatch(/<script|<b>| onload='/);
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(9);
    expect(html).toContain('<br>&lt;b&gt;gras');
  });

  test('turns round in Arabic, and Latin values keep their direction', () => {
    const body = renderBody('ar', 'مرحبا {{ name }}،\n\n[action]', { ...common, name: 'T-1042' });
    const html = toHtml(words({ locale: 'ar', body, action: { label: 'عرض', url: 'https://x.dz/a' } }));
    expect(html).toMatch(/<html lang="ar" dir="rtl">/);
    expect(html).toMatch(/<body dir="rtl"/);
    expect(html).toContain('<bdi>T-1042</bdi>');
    expect(html).not.toContain('align="left"');
    expect(html).toContain('<span dir="ltr">https://x.dz/a</span>');
    expect(toText(words({ locale: 'ar', body }))).toContain('\u2068T-1042\u2069');
  });

  test('never loses the link nor the words it carries, whatever the template left out', () => {
    const mail = words({
      content: 'Réponse.\nDeux lignes.',
      action: { label: 'Voir', url: 'https://x.dz/a' },
      marker: '##- ici -##',
    });
    expect(toText(mail)).toBe(
      '##- ici -##\n\nBonjour.\n\nRéponse.\nDeux lignes.\n\nVoir\nhttps://x.dz/a\n\n-- \nAtlas\n',
    );
    expect(toHtml(mail)).toContain('href="https://x.dz/a"');
    expect(toHtml(mail)).toContain('Réponse.<br>Deux lignes.');
  });

  test('fetches nothing and uses tables', () => {
    expect(toHtml(words())).not.toMatch(/<img|<link|<style|url\(|@import|<div/);
  });
});
