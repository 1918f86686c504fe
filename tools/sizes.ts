import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Visitor } from 'oxc-parser';
import { isCode, isGenerated, isTest, lineOf, listFiles, parseSource } from './sources.ts';

interface Sized {
  readonly place: string;
  readonly lines: number;
}

/** What a page of a list or a record has left to say, its frame and its columns being shared. */
const PAGE_LINES = 60;

/** Line counts of the files and of the functions in them: guidance, but for the pages of lists and records. */
export function measure(root: string, wanted: (path: string) => boolean): { files: Sized[]; functions: Sized[] } {
  const files: Sized[] = [];
  const functions: Sized[] = [];
  for (const path of listFiles(root).filter(
    (candidate) => isCode(candidate) && !isGenerated(candidate) && wanted(candidate),
  )) {
    const { text, program } = parseSource(root, path);
    files.push({ place: path, lines: lineOf(text, text.trimEnd().length) });
    const add = (node: { start: number; end: number }): void => {
      const first = lineOf(text, node.start);
      functions.push({ place: `${path}:${first}`, lines: lineOf(text, node.end) - first + 1 });
    };
    new Visitor({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }).visit(program);
  }
  return { files, functions };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A page of a list or of a record, by the one hook of its kind. */
export function kindOfPage(text: string): 'list' | 'record' | undefined {
  if (/\buse(?:Whole)?List\(/.test(text)) return 'list';
  return /\bRecordPage\b/.test(text) ? 'record' : undefined;
}

/** True when half of the files are at most `limit` lines long. */
export function medianWithin(sized: readonly Sized[], limit: number): boolean {
  return (
    percentile(
      sized.map(({ lines }) => lines).toSorted((a, b) => a - b),
      0.5,
    ) <= limit
  );
}

/** One line: count, median, p95, longest, with the goals beside. */
export function summarise(name: string, sized: readonly Sized[], goal: string): string {
  const lines = sized.map((item) => item.lines).toSorted((a, b) => a - b);
  const figures = `median ${percentile(lines, 0.5)}, p95 ${percentile(lines, 0.95)}, longest ${lines.at(-1) ?? 0}`;
  return `${name.padEnd(12)} ${String(lines.length).padStart(5)}   ${figures}   (goal: ${goal})`;
}

/** Lines of the product's code (no tests, nothing generated) by package, largest first, with their share of the whole. */
export function shares(
  files: readonly Sized[],
): { readonly name: string; readonly lines: number; readonly share: number }[] {
  const product = files.filter(({ place }) => /^(?:apps|packages|modules)\//.test(place));
  const total = product.reduce((sum, { lines }) => sum + lines, 0);
  return [...Map.groupBy(product, ({ place }) => place.split('/').slice(0, 2).join('/'))]
    .map(([name, sized]) => {
      const lines = sized.reduce((sum, one) => sum + one.lines, 0);
      return { name, lines, share: lines / total };
    })
    .toSorted((a, b) => b.lines - a.lines);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const code = measure(root, (path) => !isTest(path));
  const tests = measure(root, isTest);
  const components = code.functions.filter(({ place }) => place.includes('.tsx:'));
  console.log(summarise('files', code.files, 'median ≤ 60, p95 ≤ 200, longest ≤ 400'));
  console.log(
    summarise(
      'functions',
      code.functions.filter(({ place }) => !place.includes('.tsx:')),
      '≤ 40',
    ),
  );
  console.log(summarise('components', components, '≤ 150'));
  console.log(summarise('test files', tests.files, 'none'));
  const pages = code.files.filter(({ place }) => /\/web\/.*-page\.tsx$/.test(place));
  console.log(summarise('pages', pages, 'median ≤ 60'));
  for (const kind of ['list', 'record'] as const) {
    const ofKind = pages.filter(({ place }) => kindOfPage(readFileSync(join(root, place), 'utf8')) === kind);
    console.log(summarise(`${kind} pages`, ofKind, `median ≤ ${PAGE_LINES}, or this command fails`));
    if (ofKind.length === 0 || !medianWithin(ofKind, PAGE_LINES)) process.exitCode = 1;
  }
  console.log('\nShare of the product by package (goal: none above 20 %):');
  for (const { name, lines, share } of shares(code.files).slice(0, 8))
    console.log(`${String(lines).padStart(6)}  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`);
  const long = [
    ...code.files.filter(({ lines }) => lines > 400),
    ...code.functions.filter(({ place, lines }) => lines > (place.includes('.tsx:') ? 150 : 60)),
  ];
  if (long.length > 0) console.log('\nWorth another look:');
  for (const { place, lines } of long.toSorted((a, b) => b.lines - a.lines))
    console.log(`${String(lines).padStart(6)}  ${place}`);
}
