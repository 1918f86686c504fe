import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type PdfRenderer, type PdfRendererOptions, createPdfRenderer } from './render.ts';
import { pdfText } from './testing/pdf-text.ts';

const HEAD = `#set text(font: ("IBM Plex Sans", "IBM Plex Sans Arabic"), fallback: false)
#let d = json(bytes(sys.inputs.data))
#set document(date: datetime(year: 2026, month: 7, day: 5))
`;
const HELLO = `${HEAD}#d.text`;
/** Some seconds of native work that nothing can interrupt. */
const LONG = '#for i in range(2000) { for j in range(9000) { let x = calc.sin(i * j) + str(i * j).len() } }';
/** Longer than any of these documents takes on a slow machine. */
const soon = { timeoutMs: 180_000 };

let renderer: PdfRenderer | undefined;
function open(options?: PdfRendererOptions): PdfRenderer {
  renderer = createPdfRenderer(options);
  return renderer;
}
afterEach(() => renderer?.close());

function compilerPids(): number[] {
  const tasks = readdirSync('/proc/self/task');
  const children = tasks.flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.map(Number).filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('compiler-main'));
}

test('the same data gives the same bytes, from a new compiler too', async () => {
  const first = await open().render(HELLO, { text: 'Bonjour' }, soon);
  const again = await renderer?.render(HELLO, { text: 'Bonjour' }, soon);
  await renderer?.close();
  const anew = await open().render(HELLO, { text: 'Bonjour' }, soon);
  expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.compare(first, again ?? Buffer.alloc(0))).toBe(0);
  expect(Buffer.compare(first, anew)).toBe(0);
  expect(Buffer.from(first).toString('latin1')).toContain('CreationDate (D:20260705000000Z)');
});

test.each([
  '#import "@preview/x:1.0.0"',
  '*bold* _it_ `raw`',
  '$x^2$ #read("/etc/passwd")',
  '<script>alert(1)</script>',
  '\\u{41} #{1+1} // no comment',
])('data prints literally: %s', async (text) => {
  expect(await pdfText(await open().render(HELLO, { text }, soon))).toBe(text);
});

describe('a template reaches nothing', () => {
  test.each([
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.1"',
    '#include "x.typ"',
    '#plugin("x.wasm")',
    '#eval("1")',
    '#dictionary(std).at("ev" + "al")("1")',
  ])('%s', async (template) => {
    await expect(open().render(template, {}, soon)).rejects.toMatchObject({ code: 'template' });
  });
  test('no image, no file by another function either', async () => {
    const one = open();
    await expect(one.render('#image("/etc/hostname")', {}, soon)).rejects.toMatchObject({ code: 'template' });
    await expect(one.render('#json("/etc/os-release")', {}, soon)).rejects.toMatchObject({ code: 'template' });
  });
});

test('a template that does not compile says where, and the next document is made', async () => {
  await expect(open().render('#let = 3', {}, soon)).rejects.toMatchObject({
    code: 'template',
    message: /expected pattern/,
  });
  expect(await pdfText((await renderer?.render(HELLO, { text: 'après' }, soon)) ?? new Uint8Array())).toBe('après');
});

test('a document over its time is killed with its compiler; those behind it are made', async () => {
  const one = open();
  await one.render(HELLO, { text: 'warm' }, soon);
  const [pid] = compilerPids();
  const late = one.render(LONG, {}, { timeoutMs: 200 });
  const behind = one.render(HELLO, { text: 'behind' }, soon);
  await expect(late).rejects.toMatchObject({ code: 'timeout' });
  expect(await pdfText(await behind)).toBe('behind');
  expect(compilerPids()).toHaveLength(1);
  expect(compilerPids()).not.toContain(pid);
  await one.close();
  expect(compilerPids()).toEqual([]);
});

test('a compiler that dies takes only its own document with it', async () => {
  const one = open();
  await one.render(HELLO, { text: 'warm' }, soon);
  const lost = one.render(LONG, {}, soon);
  const behind = one.render(HELLO, { text: 'behind' }, soon);
  for (const pid of compilerPids()) process.kill(pid, 'SIGKILL');
  await expect(lost).rejects.toMatchObject({ code: 'crashed' });
  expect(await pdfText(await behind)).toBe('behind');
});

test('the queue is bounded: one more is refused at once, those in it are made', async () => {
  const one = open({ maxQueue: 3 });
  const texts = ['a', 'b', 'c'];
  const waiting = texts.map((text) => one.render(HELLO, { text }, soon));
  await expect(one.render(HELLO, { text: 'd' }, soon)).rejects.toMatchObject({ code: 'queue_full' });
  expect(await Promise.all((await Promise.all(waiting)).map(pdfText))).toEqual(texts);
});

test('the compiler is replaced after its share of documents', async () => {
  const one = open({ recycleAfter: 3 });
  const seen = new Set<number>();
  for (let i = 0; i < 7; i += 1) {
    const pending = one.render(HELLO, { text: String(i) }, soon);
    for (const pid of compilerPids()) seen.add(pid);
    expect(await pdfText(await pending)).toBe(String(i));
  }
  expect(seen.size).toBeGreaterThanOrEqual(3);
});

test('a compiler without work ends, and the next document starts another', async () => {
  const one = open({ idleMs: 300 });
  await one.render(HELLO, { text: 'first' }, soon);
  const [first] = compilerPids();
  expect(first).toBeTypeOf('number');
  await expect.poll(compilerPids).toEqual([]);
  const again = one.render(HELLO, { text: 'again' }, soon);
  expect(compilerPids()).not.toContain(first);
  expect(await pdfText(await again)).toBe('again');
});

test('a closed renderer refuses what waits and what comes', async () => {
  const one = open();
  const waiting = one.render(LONG, {}, soon);
  const [refusal] = await Promise.allSettled([waiting, one.close()]);
  expect(refusal).toMatchObject({ status: 'rejected', reason: { code: 'closed' } });
  await expect(one.render(HELLO, { text: 'x' }, soon)).rejects.toMatchObject({ code: 'closed' });
  expect(compilerPids()).toEqual([]);
});
