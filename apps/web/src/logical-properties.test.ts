import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = import.meta.dirname;
/** Utilities that name a side of the screen instead of a side of the text. */
const PHYSICAL =
  /(?<![\w-])-?(?:ml|mr|pl|pr|left|right|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br)|text-left|text-right|scroll-[mp][lr]|float-(?:left|right))(?:-[\w./[\]()%-]+)?(?=["'`\s]|$)/;
const LITERAL = /className=(?:"[^"]*"|\{[^}]*\})|'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;
/** The one exception, explained where it stands. */
const ALLOWED = new Set(['rtl:text-right', "'left'", "'right'", "'top' | 'bottom' | 'left' | 'right'"]);

function looksLikeClasses(text: string): boolean {
  return /(?:^|[\s"'`{])(?:flex|grid|block|absolute|relative|sticky|fixed|inline-flex|[mp][lrxytbse]?-\d|text-|border|bg-|w-|h-|min-|max-)/.test(
    text,
  );
}

test('no class names a physical side: every page must mirror', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) =>
    [...readFileSync(join(SOURCE, file), 'utf8').matchAll(LITERAL)]
      .map(([text]) => text)
      .filter(
        (text) => looksLikeClasses(text) && !ALLOWED.has(text) && PHYSICAL.test(text.replaceAll('rtl:text-right', '')),
      )
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the rule sees what it must see', () => {
  for (const wrong of ['flex ml-2', 'grid pr-[3px] w-4', 'absolute left-0', 'text-right flex', '-mr-1 flex'])
    expect(PHYSICAL.test(`"${wrong}"`.slice(1))).toBe(true);
  for (const right of [
    'flex ms-2',
    'end-0 absolute',
    'border-line flex',
    'text-end',
    'rounded-lg',
    'place-items-center',
  ])
    expect(PHYSICAL.test(right)).toBe(false);
});
