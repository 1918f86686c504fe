import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { VitestReport } from './verdict.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.cache/suite');
export const RUNS = 10;
/** These are run while every core is kept busy by something else. */
const BUSY = new Set([3, 6, 9]);
/** What never ends is ended; no run decides by its time. */
const RUN_MS = 3_600_000;

export interface SuiteRun {
  readonly number: number;
  readonly passed: number;
  readonly failed: readonly string[];
  readonly seconds: number;
  readonly busy: boolean;
}

/** Names what did not pass: tests, and files that could not be read. */
export function failuresOf(report: VitestReport | null): string[] {
  if (report === null) return ['no report'];
  const failed = report.testResults.flatMap(({ status, name, assertionResults }) => {
    const tests = assertionResults.filter((one) => one.status !== 'passed').map(({ fullName }) => fullName);
    return status === 'failed' && tests.length === 0 ? [name] : tests;
  });
  return failed.length === 0 && report.numPassedTests === 0 ? ['no test ran'] : failed;
}

/** How a row ended, in one line; it holds when it is long enough and every run of it is green. */
export function rowOf(runs: readonly SuiteRun[]): { held: boolean; figures: string } {
  const red = runs.filter(({ failed }) => failed.length > 0);
  const span = (some: readonly SuiteRun[]): string => {
    const seconds = some.map((run) => Math.round(run.seconds)).toSorted((a, b) => a - b);
    return seconds.length === 0 ? 'none' : `${seconds.at(0)}–${seconds.at(-1)} s`;
  };
  const [busy, alone] = [runs.filter((run) => run.busy), runs.filter((run) => !run.busy)];
  const figures = [
    `${runs.length - red.length} of ${RUNS} runs green`,
    `${runs.at(-1)?.passed ?? 0} tests`,
    `${alone.length} alone: ${span(alone)}`,
    `${busy.length} with every core busy: ${span(busy)}`,
    ...red.map((run) => `run ${run.number}: ${run.failed.slice(0, 5).join(', ')}`),
  ].join('; ');
  return { held: runs.length === RUNS && red.length === 0, figures };
}

/** The runs of these very sources so far: a row that was broken off goes on, one of other sources begins anew. */
function soFar(sources: string): SuiteRun[] {
  try {
    const kept = JSON.parse(readFileSync(join(FOLDER, 'row.json'), 'utf8')) as { sources: string; runs: SuiteRun[] };
    return kept.sources === sources ? kept.runs.filter(({ failed }) => failed.length === 0) : [];
  } catch {
    return [];
  }
}

const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/**
 * Runs `npm test` ten times in a row on one tree, three of them with every core kept busy, and stops at the first that is not green.
 * What a run printed is in `.cache/suite`.
 */
export async function runSuite(): Promise<{ held: boolean; figures: string }> {
  if (git('status', '--porcelain') !== '') return { held: false, figures: 'there are changes that are not committed' };
  mkdirSync(FOLDER, { recursive: true });
  const sources = git('rev-parse', 'HEAD^{tree}');
  const runs = soFar(sources);
  while (runs.length < RUNS && runs.every(({ failed }) => failed.length === 0)) {
    const run = await runOnce(runs.length + 1);
    runs.push(run);
    writeFileSync(join(FOLDER, 'row.json'), JSON.stringify({ sources, runs }));
    const said = run.failed.length === 0 ? 'green' : `red: ${run.failed.join(', ')}`;
    console.log(
      `run ${run.number}, ${run.busy ? 'every core busy' : 'alone'}: ${said}; ${run.passed} tests, ${run.seconds.toFixed(0)} s`,
    );
  }
  return rowOf(runs);
}

async function runOnce(number: number): Promise<SuiteRun> {
  const busy = BUSY.has(number);
  const others = busy
    ? Array.from({ length: availableParallelism() }, () =>
        spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
      )
    : [];
  const began = performance.now();
  const report = join(FOLDER, `run-${number}.json`);
  const output = openSync(join(FOLDER, `run-${number}.log`), 'w');
  writeFileSync(report, '');
  try {
    const child = spawn(
      process.execPath,
      [join(ROOT, 'bin/bootstrap.mjs'), 'test', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { cwd: ROOT, stdio: ['ignore', output, output] },
    );
    const timer = setTimeout(() => child.kill('SIGTERM'), RUN_MS);
    await new Promise<void>((resolve) => child.once('close', () => resolve()));
    clearTimeout(timer);
  } finally {
    for (const other of others) other.kill('SIGKILL');
  }
  const text = readFileSync(report, 'utf8');
  const said = text === '' ? null : (JSON.parse(text) as VitestReport);
  const seconds = (performance.now() - began) / 1000;
  return { number, passed: said?.numPassedTests ?? 0, failed: failuresOf(said), seconds, busy };
}
