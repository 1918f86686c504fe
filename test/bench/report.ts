import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const MARKS = {
  bench: ['<!-- bench: written by npm run bench -->', '<!-- /bench -->'],
  screens: ['<!-- screens: written by npm run bench -- --screens -->', '<!-- /screens -->'],
} as const;

export interface Row {
  readonly work: string;
  readonly ours: Figures | null;
  readonly floor: Figures | null;
  /** What is compared with the goal, in words: "3.1 ×". */
  readonly result: string;
  readonly goal: string;
  readonly met: boolean;
}

export const times = (value: number): string => `${value.toFixed(2)} ×`;

const rate = (figures: Figures | null): string =>
  figures === null
    ? '–'
    : figures.perSecond >= 100
      ? String(Math.round(figures.perSecond))
      : figures.perSecond.toFixed(1);
const ms = (figures: Figures | null): string =>
  figures === null || figures.p50 === 0 ? '–' : `${figures.p50.toFixed(1)} / ${figures.p99.toFixed(1)}`;

export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['work', 'ours /s', 'p50 / p99 ms', 'floor /s', 'p50 / p99 ms', 'result', 'goal', 'met'],
    ...rows.map(({ work, ours, floor, result, goal, met }) => [
      work,
      rate(ours),
      ms(ours),
      rate(floor),
      ms(floor),
      result,
      goal,
      met ? 'yes' : 'no',
    ]),
  ];
  return lines(cells);
}

/** A table of Markdown, its columns aligned; the first row is its head. */
export function lines(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? [];
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ].join('\n');
}

/** What a reader needs to judge the figures. */
export function factsOf(command: string, postgres: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const commit = `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'apps', 'modules', 'packages') === '' ? '' : ' with changes'}`;
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1024 ** 3)} GiB, Linux ${release()}`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, \`${command}\`. ${machine}, shared by client, server and database, load average ${loadavg()[2]?.toFixed(1)} over the last quarter of an hour; Node ${process.versions.node}, PostgreSQL ${postgres}.`;
}

/** Puts the text between those markers of docs/performance.md. @throws Error when they are not there */
export function writeDocument(text: string, mark: keyof typeof MARKS = 'bench'): void {
  const before = readFileSync(DOCUMENT, 'utf8');
  const [begin, end] = MARKS[mark];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has lost its markers`);
  writeFileSync(DOCUMENT, `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`);
}
