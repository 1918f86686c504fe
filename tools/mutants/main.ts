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
import pg from 'pg';
import { setup } from '../../test/unit/global-setup.ts';
import { coverageOf, hashOf, type Reach, testsReaching } from './coverage.ts';
import { recall } from './memory.ts';
import { apply, type Mutant, mutantsOf } from './mutate.ts';
import { killedOf, page, share, type Verdict } from './report.ts';
import { sample } from './sample.ts';
import { targetFiles } from './targets.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const USAGE = `npm run mutants -- [--count N] [--seed N] [--all] [--file PATH] [--line N] [--minutes N]
  --count N     how many faults to try, chosen by the seed (250)
  --seed N      chooses the same ones again; printed when it is not given
  --all         every fault of every file
  --file PATH   every fault of one file
  --line N      of one line of that file
  --minutes N   stop after so long; the next run goes on from there
  --tests N     at most so many test files for each fault, the nearest first (8)
docs/mutants.md is written by runs over all files.`;

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/mutants');
const LIMIT_AT_LEAST_MS = 60_000;
const TIMES_AS_LONG = 10;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '250' },
    seed: { type: 'string' },
    all: { type: 'boolean', default: false },
    file: { type: 'string' },
    line: { type: 'string' },
    minutes: { type: 'string', default: '1440' },
    tests: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const seed = values.all || values.file ? null : Number(values.seed ?? randomInt(1, 1_000_000));
const stopAt = Date.now() + Number(values.minutes) * 60_000;
const mostTests = Number(values.tests);

const targets = targetFiles(root);
const files = values.file === undefined ? targets : [values.file];
// As they are now: what changes in the work tree during the run is the next run's.
const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const known = [...texts].flatMap(([path, text]) => mutantsOf(path, text));
const wanted = known.filter(({ line }) => values.line === undefined || line === Number(values.line));
const chosen = seed === null ? wanted : sample(wanted, Number(values.count), seed);
console.log(
  `mutants: ${chosen.length} of ${known.length} faults in ${files.length} files${seed === null ? '' : `, seed ${seed}`}`,
);

mkdirSync(folder, { recursive: true });
let socketDir = '';
const stopDatabase = await setup({ provide: (_name, value) => void (socketDir = String(value)) });
const workshop = openWorkshop({ socketDir, reached: join(folder, 'reached') });
let failed = true;
// Whoever breaks it off leaves no database behind; what was found until then is kept.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(
    signal,
    () =>
      void workshop
        .close()
        .then(stopDatabase)
        .then(() => process.exit(130)),
  );
try {
  const coverage = await coverageOf(
    root,
    folder,
    { targets: [...new Set([...targets, ...files])], wanted: files },
    workshop,
    console.log,
  );
  const verdicts = await tryAll(chosen, coverage, workshop);
  const complete = verdicts.length === chosen.length;
  if (verdicts.length > 0 && values.file === undefined) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      join(root, 'docs/mutants.md'),
      page({ date, commit, seed, chosen: chosen.length, known: known.length, verdicts }),
    );
  }
  const killed = killedOf(verdicts);
  failed = killed < 0.85 * verdicts.length || !complete;
  console.log(
    `mutants: ${failed ? 'fell short' : 'held'} · ${killed} of ${verdicts.length} killed, ${share(killed, verdicts.length)}${complete ? '' : `; ${chosen.length - verdicts.length} not tried yet`}`,
  );
} finally {
  await workshop.close();
  await stopDatabase();
}
process.exitCode = failed ? 1 : 0;

async function tryAll(mutants: readonly Mutant[], coverage: readonly Reach[], shop: Workshop): Promise<Verdict[]> {
  const memory = recall(join(folder, 'verdicts.jsonl'));
  const verdicts: Verdict[] = [];
  for (const mutant of mutants) {
    if (Date.now() > stopAt) break;
    const tests = testsReaching(mutant, coverage).slice(0, mostTests);
    const key = `${mutant.id}:${hashOf(
      root,
      tests.map(({ test }) => test),
    )}`;
    const before = memory.get(key);
    const outcome = before ?? (await tryOne(mutant, tests, shop));
    if (!before) memory.set(key, outcome);
    verdicts.push({ mutant, ...outcome });
    if (outcome.state !== 'killed') console.log(`${outcome.state}: ${place(mutant)}`);
    if (!before && verdicts.length % 10 === 0)
      console.log(`${verdicts.length} of ${mutants.length}, ${killedOf(verdicts)} killed`);
  }
  return verdicts;
}

async function tryOne(mutant: Mutant, tests: readonly Reach[], shop: Workshop): Promise<Omit<Verdict, 'mutant'>> {
  if (tests.length === 0) return { state: 'unreached', by: '' };
  const text = apply(texts.get(mutant.path) ?? '', mutant);
  for (const { test, ms } of tests) {
    const limit = Math.max(LIMIT_AT_LEAST_MS, ms * TIMES_AS_LONG);
    const reply = await shop.ask({ kind: 'try', path: mutant.path, text, test }, limit);
    await dropClones();
    if (reply === null) return { state: 'killed', by: `${test} does not end` };
    if (!reply.passed) return { state: 'killed', by: `${test}: ${reply.failure}` };
  }
  return { state: 'survived', by: '' };
}

/** The databases that test files made for themselves: nobody else would remove them before the end. */
async function dropClones(): Promise<void> {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^[td]_'`,
  );
  for (const { name } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  await client.end();
}

function place({ path, line, operator, original, replacement }: Mutant): string {
  return `${path}:${line} ${operator}: ${short(original)} → ${short(replacement)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
