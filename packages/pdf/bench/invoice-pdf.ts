// Milliseconds per 12-line invoice, through the renderer and beside its floor: the bare Typst compile of the same document in this
// process. Run: node packages/pdf/bench/invoice-pdf.ts [documents]
import { readFileSync } from 'node:fs';
import { printedDocument } from '../src/documents/printed-document.ts';
import { renderCommercialDocument } from '../src/documents.ts';
import { createPdfRenderer } from '../src/render.ts';
import { createTypst } from '../src/render/typst.ts';
import { sampleDocument } from '../src/testing/sample-document.ts';

const count = Math.min(Math.max(Number(process.argv[2] ?? 200), 1), 10_000);
const template = readFileSync(new URL('../src/documents/commercial-document.typ', import.meta.url), 'utf8');
const renderer = createPdfRenderer();
const compile = createTypst();

interface Figures {
  readonly p50: number;
  readonly p99: number;
}

function figures(times: readonly number[]): Figures {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p99: at(0.99) };
}

async function timed(work: () => Promise<unknown> | Uint8Array): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

for (const locale of ['fr', 'ar', 'en'] as const) {
  const doc = sampleDocument(locale, 12);
  const json = JSON.stringify(printedDocument(doc));
  const floors: number[] = [];
  const ours: number[] = [];
  // In turn, so that a busy machine weighs on both alike; the first twenty warm up.
  for (let i = -20; i < count; i += 1) {
    const floor = await timed(() => compile(template, json));
    const own = await timed(() => renderCommercialDocument(renderer, doc));
    if (i < 0) continue;
    floors.push(floor);
    ours.push(own);
  }
  const [floor, own] = [figures(floors), figures(ours)];
  const ratio = Math.round((own.p50 / floor.p50) * 100) / 100;
  process.stdout.write(`${JSON.stringify({ locale, lines: 12, floor, renderer: own, ratio })}\n`);
}
await renderer.close();
