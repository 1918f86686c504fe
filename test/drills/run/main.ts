import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Drill, drills } from './list.ts';
import { verdictOf, type VitestReport } from './verdict.ts';

const ROOT = join(import.meta.dirname, '../../..');
const USAGE = `npm run drills -- NAME [--seed N]   runs a long proof at its full extent; "all" runs each in turn
npm run drills -- --list            names them`;

/** The text of a file, or '' when the run did not come so far. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Runs Vitest on a drill with its full extent and the seed; says whether it ended by itself in time. */
async function vitest(drill: Drill, seed: number, folder: string): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--project=${drill.files.every((file) => file.startsWith('test/e2e/')) ? 'e2e' : 'unit'}`,
      // What one of its files measures, the others must not disturb.
      '--no-file-parallelism',
      ...drill.files,
      ...(drill.tests === undefined ? [] : ['--testNamePattern', drill.tests]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'report.json')}`,
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        DRILL_EXTENT: 'full',
        DRILL_SEED: String(seed),
        DRILL_FIGURES: join(folder, 'figures.txt'),
      },
    },
  );
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    // Vitest stops its workers and its database when it is asked to; what hangs is ended a minute later.
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 60_000).unref();
  }, drill.minutes * 60_000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  await new Promise<void>((resolve) => child.once('close', () => resolve()));
  clearTimeout(timer);
  return !late.signal.aborted;
}

async function run(drill: Drill, seed: number): Promise<boolean> {
  if (drill.own) {
    console.log(`${drill.name}: ${drill.proves}`);
    const { held, figures } = await drill.own();
    console.log(`${drill.name}: ${held ? 'held' : 'fell short'} · ${figures}`);
    return held;
  }
  console.log(`${drill.name}: ${drill.proves}; seed ${seed}, at most ${drill.minutes} minutes`);
  const folder = mkdtempSync(join(tmpdir(), 'cm-drill-'));
  const began = performance.now();
  try {
    const inTime = await vitest(drill, seed, folder);
    const text = textOf(join(folder, 'report.json'));
    const { held, line } = verdictOf(drill.name, {
      report: text === '' ? null : (JSON.parse(text) as VitestReport),
      figures: textOf(join(folder, 'figures.txt')),
      minutes: inTime ? null : drill.minutes,
      seconds: (performance.now() - began) / 1000,
      seed,
    });
    console.log(line);
    return held;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false }, seed: { type: 'string' } },
  allowPositionals: true,
});
const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed);
const [name] = positionals;
// The row of whole suites is asked for by its name: it takes hours, and the others are in each of its runs.
const wanted = name === 'all' ? drills.filter(({ own }) => !own) : drills.filter((drill) => drill.name === name);
if (values.list) {
  for (const drill of drills) console.log(`${drill.name.padEnd(16)}${drill.proves}`);
} else if (wanted.length === 0 || positionals.length !== 1 || !Number.isSafeInteger(seed) || seed < 1) {
  console.error(
    name === undefined
      ? USAGE
      : `There is no drill "${positionals.join(' ')}" with seed ${values.seed ?? seed}.\n${USAGE}`,
  );
  process.exitCode = 2;
} else {
  for (const drill of wanted) if (!(await run(drill, seed))) process.exitCode = 1;
}
