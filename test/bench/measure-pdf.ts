import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';

export interface PdfFigures {
  readonly locale: string;
  readonly ours: Figures;
  readonly floor: Figures;
}

const SCRIPT = fileURLToPath(new URL('../../packages/pdf/bench/invoice-pdf.ts', import.meta.url));

/** One document after the other through the renderer, in turn with the bare compile of the same document. */
export function measurePdf(documents: number): PdfFigures[] {
  const printed = execFileSync(process.execPath, [SCRIPT, String(documents)], { encoding: 'utf8' });
  const figures = ({ p50, p99 }: { p50: number; p99: number }): Figures => ({ perSecond: 1000 / p50, p50, p99 });
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const { locale, floor, renderer } = JSON.parse(line);
      return { locale: String(locale), ours: figures(renderer), floor: figures(floor) };
    });
}
