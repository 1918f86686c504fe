/**
 * Puts small faults into rules, policies, guards and money, one at a time and in memory only, and runs the tests that
 * reach each: a fault that no test sees is a survivor. What is known is kept in .cache/mutants, so that a run that was
 * broken off goes on where it was.
 */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coverageOf, hashOf, type Reach, testsReaching } from './coverage.ts';
import { type Finding, recall } from './memory.ts';
import { apply, type Mutant, mutantsOf } from './mutate.ts';
import { killedOf, page, share, type Verdict } from './report.ts';
import { sample } from './sample.ts';
import { targetFiles } from './targets.ts';
import { openWorkers, shareOut, type Worker } from './workers.ts';

const USAGE = `npm run mutants -- [--count N] [--seed N] [--all] [--file PATH] [--line N] [--minutes N]
  --count N     how many faults to try, chosen by the seed (250)
  --seed N      chooses the same ones again; printed when it is not given
  --all         every fault of every file
  --file PATH   every fault of a file, or of the listed files below a folder; may be given again
  --line N      of one line of that file
  --minutes N   stop after so long; the next run goes on from there
  --tests N     at most so many test files for each fault, the nearest first (8)
  --workers N   how many at a time (2)
docs/mutants.md is written by runs over all files, every 100 faults too. A run that was cut goes on where it was.`;

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/mutants');
const LIMIT_AT_LEAST_MS = 60_000;
const TIMES_AS_LONG = 10;
/** Faults between two writings of the page. */
const WRITE_EVERY = 100;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '250' },
    seed: { type: 'string' },
    all: { type: 'boolean', default: false },
    file: { type: 'string', multiple: true, default: [] },
    line: { type: 'string' },
    minutes: { type: 'string', default: '1440' },
    tests: { type: 'string', default: '8' },
    workers: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const seed = values.all || values.file.length > 0 ? null : Number(values.seed ?? randomInt(1, 1_000_000));
const stopAt = Date.now() + Number(values.minutes) * 60_000;
const mostTests = Number(values.tests);

const targets = targetFiles(root);
const files =
  values.file.length === 0
    ? targets
    : values.file.flatMap((path) => (path.endsWith('.ts') ? path : targets.filter((one) => one.startsWith(path))));
// As they are now: what changes in the work tree during the run is the next run's.
const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const known = [...texts].flatMap(([path, text]) => mutantsOf(path, text));
const wanted = known.filter(({ line }) => values.line === undefined || line === Number(values.line));
const chosen = seed === null ? wanted : sample(wanted, Number(values.count), seed);
console.log(
  `mutants: ${chosen.length} of ${known.length} faults in ${files.length} files${seed === null ? '' : `, seed ${seed}`}`,
);

mkdirSync(folder, { recursive: true });
const workers = await openWorkers(Number(values.workers), folder);
/** In the order of `chosen`; those that were not tried yet are missing. */
const verdicts: (Verdict | undefined)[] = [];
const verdictsNow = (): Verdict[] => verdicts.filter((one) => one !== undefined);
let stopped = false;
// Whoever breaks it off leaves no database behind; what was found until then is kept.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopped = true;
    write(verdictsNow());
    void Promise.all(workers.map((one) => one.close())).finally(() => process.exit(130));
  });
let failed = true;
try {
  const coverage = await coverageOf(
    root,
    join(folder, 'reach'),
    { targets: [...new Set([...targets, ...files])], wanted: files },
    workers,
    say,
  );
  await tryAll(chosen, coverage);
  const found = verdictsNow();
  write(found);
  const complete = found.length === chosen.length;
  const killed = killedOf(found);
  failed = killed < 0.85 * found.length || !complete;
  say(
    `mutants: ${failed ? 'fell short' : 'held'} · ${killed} of ${found.length} killed, ${share(killed, found.length)}${complete ? '' : `; ${chosen.length - found.length} not tried yet`}`,
  );
} finally {
  await Promise.all(workers.map((one) => one.close()));
}
process.exitCode = failed ? 1 : 0;

/** The page, for runs over all files. */
function write(found: readonly Verdict[]): void {
  if (found.length === 0 || values.file.length > 0) return;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(root, 'docs/mutants.md'),
    page({ date, commit, seed, chosen: chosen.length, known: known.length, verdicts: found }),
  );
}

async function tryAll(mutants: readonly Mutant[], coverage: readonly Reach[]): Promise<void> {
  const memory = recall(join(folder, 'findings.jsonl'), (tests) => hashOf(root, tests));
  /** `path#function` → test file → faults that it saw. */
  const kills = new Map<string, Map<string, number>>();
  const began = Date.now();
  let tried = 0;
  const todo: { mutant: Mutant; index: number }[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const tests = testsReaching(mutant, coverage).slice(0, mostTests);
    const before = memory.get(
      mutant.id,
      tests.map(({ test }) => test),
    );
    if (before) verdicts[index] = { mutant, ...before };
    else todo.push({ mutant, index });
  }
  for (const { mutant, state } of verdictsNow()) if (state !== 'killed') say(`${state}: ${place(mutant)}`);
  say(`${verdictsNow().length} known from earlier runs, ${todo.length} to try`);
  await shareOut(
    workers,
    todo,
    async (worker, { mutant, index }) => {
      const around = `${mutant.path}#${mutant.inFunction}`;
      const seen = kills.get(around) ?? new Map<string, number>();
      kills.set(around, seen);
      const tests = testsReaching(mutant, coverage).slice(0, mostTests);
      const finding = await tryOne(mutant, testsReaching(mutant, tests, seen), worker);
      const [killer] = finding.tests;
      if (finding.state === 'killed' && killer !== undefined) seen.set(killer, (seen.get(killer) ?? 0) + 1);
      memory.set(mutant.id, finding);
      verdicts[index] = { mutant, state: finding.state, by: finding.by };
      if (finding.state !== 'killed') say(`${finding.state}: ${place(mutant)}`);
      tried += 1;
      if (tried % 10 === 0)
        say(
          `${tried} of ${todo.length}, ${killedOf(verdictsNow())} of ${verdictsNow().length} killed, ${((Date.now() - began) / tried / 1000).toFixed(2)} s each`,
        );
      if (tried % WRITE_EVERY === 0) write(verdictsNow());
    },
    () => stopped || Date.now() > stopAt,
  );
}

async function tryOne(mutant: Mutant, tests: readonly Reach[], worker: Worker): Promise<Omit<Finding, 'hash'>> {
  if (tests.length === 0) return { state: 'unreached', by: '', tests: [] };
  const text = apply(texts.get(mutant.path) ?? '', mutant);
  for (const { test, ms } of tests) {
    const limit = Math.max(LIMIT_AT_LEAST_MS, ms * TIMES_AS_LONG);
    const reply = await worker.workshop.ask({ kind: 'try', path: mutant.path, text, test }, limit);
    await worker.dropClones();
    if (reply === null) return { state: 'killed', by: `${test} does not end`, tests: [test] };
    if (reply.broke) await assertRuns(mutant.path, test, limit, worker);
    if (!reply.passed) return { state: 'killed', by: `${test}: ${reply.failure}`, tests: [test] };
  }
  return { state: 'survived', by: '', tests: tests.map(({ test }) => test) };
}

/**
 * A run that broke tells of the fault only when the same test runs without it.
 * @throws Error when it does not: packages that are being installed, a full disk
 */
async function assertRuns(path: string, test: string, limit: number, worker: Worker): Promise<void> {
  const reply = await worker.workshop.ask({ kind: 'try', path, text: texts.get(path) ?? '', test }, limit);
  await worker.dropClones();
  if (!reply?.passed) throw new Error(`${test} does not run without a fault either: ${reply?.failure ?? 'no answer'}`);
}

function say(line: string): void {
  console.log(line);
}

function place({ path, line, operator, original, replacement }: Mutant): string {
  return `${path}:${line} ${operator}: ${short(original)} → ${short(replacement)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
