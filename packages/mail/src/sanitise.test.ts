import fc from 'fast-check';
import { timesAsDear } from '@cm/kit/testing/cpu';
import { describe, expect, test } from 'vitest';
import { sanitiseMailHtml } from './sanitise.ts';
import { xssVectors } from './sanitise.vectors.ts';

const options = { resolveCid: (id: string): string | null => (id === 'logo@x' ? '/files/logo' : null) };
const clean = (html: string): string => sanitiseMailHtml(html, options).html;

const elements =
  /^(a|abbr|address|article|aside|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|wbr)$/;
const attributes =
  /^(style|dir|lang|title|align|valign|bgcolor|href|target|rel|src|data-src|alt|width|height|color|face|size|start|type|border|cellpadding|cellspacing|span|colspan|rowspan)$/;

const decode = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const values: Readonly<Record<string, (value: string) => boolean>> = {
  href: (value) => /^(https?:\/\/|mailto:|tel:)/i.test(value),
  src: (value) => value === '/files/logo',
  'data-src': (value) => /^(https?:)?\/\//i.test(value),
  style: (value) => !/url|expression|import|\\|@|\/\*|position|binding|behavior|var\(|attr\(/i.test(value),
  target: (value) => value === '_blank',
};

/**
 * A second opinion that shares nothing with the sanitiser: a strict grammar for its output. Every `<` must open
 * a well-formed tag of a harmless element with quoted, harmless attributes. Answers what is wrong.
 */
function findings(html: string): string[] {
  const found: string[] = [];
  const rest = html.replace(/<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)( \/)?>/g, (tag, slash, name, list) => {
    if (!elements.test(name) || (slash === '/' && list !== '')) found.push(tag);
    for (const [, attribute = '', value = ''] of String(list).matchAll(/ ([a-z-]+)(?:="([^"<>]*)")?/g)) {
      const harmless = values[attribute]?.(decode(value)) ?? true;
      if (!attributes.test(attribute) || !harmless) found.push(`${attribute}=${value}`);
    }
    return '';
  });
  if (rest.includes('<')) found.push(rest);
  return found;
}

/** Work that grows with the square takes sixteen times as long, a pattern that backtracks more. */
const MOST_TIMES = 12;

describe('hostile HTML', () => {
  test('the judge sees what is wrong', () => {
    expect(xssVectors.filter((vector) => findings(vector).length > 0).length).toBeGreaterThan(90);
  });

  test('the corpus is large enough', () => expect(new Set(xssVectors).size).toBeGreaterThanOrEqual(60));

  test.each(xssVectors)('%s', (vector) => {
    const html = clean(vector);
    expect(findings(html)).toEqual([]);
    // Cleaning again changes nothing: what a browser reads back is what was judged.
    expect(clean(html)).toBe(html);
    expect(findings(clean(`<div><p>avant ${vector} après</p></div>`))).toEqual([]);
  });

  test('vectors spliced into each other stay inert', () => {
    const vector = fc.constantFrom(...xssVectors);
    fc.assert(
      fc.property(vector, vector, fc.nat(200), fc.nat(200), (one, two, from, to) => {
        const spliced = clean(
          one.slice(0, from % one.length) + two.slice(to % two.length) + one.slice(from % one.length),
        );
        expect(findings(spliced)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each<[string, (n: number) => string]>([
    ['deep nesting', (n) => '<b>'.repeat(300_000 * n)],
    ['a million tags', (n) => '<i></i>'.repeat(300_000 * n)],
    ['unclosed quotes', (n) => '<a href="'.repeat(200_000 * n)],
    ['many attributes', (n) => `<p ${'a=b '.repeat(300_000 * n)}>x`],
    ['many style declarations', (n) => `<p style="${'color:red;'.repeat(150_000 * n)}">x`],
    ['unclosed brackets', (n) => '<'.repeat(2_000_000 * n)],
    ['comments', (n) => '<!--'.repeat(400_000 * n)],
    ['entities', (n) => '&amp'.repeat(400_000 * n)],
  ])('%s: four times the length is not much more than four times the work', async (_, html) => {
    const [whole, quarter] = [html(1), html(0.25)];
    expect(findings(clean(whole))).toEqual([]);
    const times = await timesAsDear(
      () => clean(whole),
      () => clean(quarter),
    );
    expect(times).toBeLessThan(MOST_TIMES);
  });
});

describe('ordinary HTML', () => {
  test('keeps words, structure, direction and harmless style', () => {
    const html =
      '<div dir="rtl" style="color:#333333;font-size:14px"><p><b>مرحبا</b> &amp; bienvenue</p><ul><li>un</li></ul></div>';
    expect(clean(html)).toBe(html);
    expect(
      clean('<table border="1" cellpadding="4"><tr><td colspan="2" style="border:1px solid #ccc">x</td></tr></table>'),
    ).toContain('<td colspan="2" style="border:1px solid #ccc">x</td>');
  });

  test('a link opens elsewhere and leaks nothing', () => {
    expect(clean('<a href="https://exemple.dz/?a=1&amp;b=2" target="_self" rel="opener">x</a>')).toBe(
      '<a href="https://exemple.dz/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    );
    expect(clean('<a href="mailto:a@exemple.dz">x</a>')).toContain('href="mailto:a@exemple.dz"');
    expect(clean('<a href="tel:+213550000000">x</a>')).toContain('href="tel:+213550000000"');
  });

  test('remote images wait, inline images are served by us, unknown ones are left out', () => {
    const result = sanitiseMailHtml(
      '<img src="https://t.example/p.gif?u=1" width="1"><img src="//t.example/q.png"><img src="cid:logo@x" alt="Logo"><img src="cid:absent">',
      options,
    );
    expect(result.blockedRemoteImages).toBe(2);
    expect(result.html).toContain('data-src="https://t.example/p.gif?u=1"');
    expect(result.html).toContain('src="/files/logo"');
    expect(result.html.match(/ src=/g)).toHaveLength(1);
  });

  test('an address that the caller should not have given is refused', () => {
    for (const address of [
      'javascript:alert(1)',
      '//evil.example/x',
      'http://x/y',
      '/a"onerror=1',
      'data:text/html,x',
    ]) {
      expect(sanitiseMailHtml('<img src="cid:a">', { resolveCid: () => address }).html).not.toContain(' src=');
    }
  });

  test('cuts what is too long and says so', () => {
    const result = sanitiseMailHtml(`<p>${'x'.repeat(3_000_000)}</p>`, options);
    expect(result.truncated).toBe(true);
    expect(result.html.length).toBeLessThan(2_100_000);
  });
});
