import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { edgesOf } from '../boundaries/imports.ts';
import { readWorkspace, type WorkspacePackage } from '../boundaries/packages.ts';
import { isCode, listFiles, parseSource } from '../sources.ts';
import { shareOut, type Worker } from './workers.ts';

const LIMIT_MS = 600_000;

/** What one test file reaches of the targets, as `path#function`, and how long it takes. */
export interface Reach {
  readonly test: string;
  readonly passed: boolean;
  readonly ms: number;
  readonly reached: readonly string[];
}

/**
 * Runs every test file of modules and packages that imports one of `wanted`, however far, once, with probes in
 * `targets`. What is known of a file is kept in `folder` and stays true while nothing changes that it imports.
 */
export async function coverageOf(
  root: string,
  folder: string,
  files: { readonly targets: readonly string[]; readonly wanted: readonly string[] },
  workers: readonly Pick<Worker, 'workshop'>[],
  say: (line: string) => void,
): Promise<Reach[]> {
  const code = listFiles(root, ['modules', 'packages']).filter((path) => isCode(path) && !path.includes('/web/'));
  const tests = code.filter((path) => path.endsWith('.test.ts'));
  const imports = importsOf(root);
  const { targets, wanted } = files;
  mkdirSync(folder, { recursive: true });
  const all: Reach[] = [];
  const unknown: { test: string; stamp: string; at: string }[] = [];
  for (const test of tests) {
    const closure = closureOf(test, imports);
    if (!wanted.some((path) => closure.has(path))) continue;
    const stamp = `${hashOf(root, [...closure].sort())} ${targets.join(' ')}`;
    const at = join(folder, `${test.replaceAll('/', '+')}.json`);
    const kept = readKept(at, stamp);
    if (kept) all.push(kept);
    else unknown.push({ test, stamp, at });
  }
  let ran = 0;
  await shareOut(workers, unknown, async ({ workshop }, { test, stamp, at }) => {
    rmSync(workshop.reached, { recursive: true, force: true });
    const reply = await workshop.ask({ kind: 'cover', targets, test }, LIMIT_MS);
    const reached = reachedIn(workshop.reached);
    const reach: Reach = { test, passed: reply?.passed ?? false, ms: reply?.ms ?? LIMIT_MS, reached };
    if (reach.passed) writeFileSync(at, JSON.stringify({ stamp, reach }));
    else say(`${test} is red without any change and is left out: ${reply?.failure ?? 'no answer'}`);
    all.push(reach);
    ran += 1;
    if (ran % 10 === 0) say(`coverage: ${ran} of ${unknown.length} test files run`);
  });
  return all.filter(({ passed }) => passed);
}

function readKept(at: string, stamp: string): Reach | null {
  try {
    const kept = JSON.parse(readFileSync(at, 'utf8')) as { stamp: string; reach: Reach };
    return kept.stamp === stamp ? kept.reach : null;
  } catch {
    return null;
  }
}

function reachedIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const { reached } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { reached: string[] };
      return reached;
    });
  } catch {
    return [];
  }
}

/** Every file's direct imports among ours. */
function importsOf(root: string): ReadonlyMap<string, readonly string[]> {
  const workspace: readonly WorkspacePackage[] = readWorkspace(root);
  const files = listFiles(root, ['modules', 'packages', 'apps']).filter(
    (path) => isCode(path) && !path.includes('/web/'),
  );
  return new Map(
    files.map((path) => [
      path,
      edgesOf(root, parseSource(root, path), workspace).flatMap(({ target }) =>
        target.kind === 'file' || target.kind === 'workspace' ? (target.path ?? []) : [],
      ),
    ]),
  );
}

/** The file and everything that it imports, however far. */
export function closureOf(path: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([path]);
  for (const one of seen) for (const next of imports.get(one) ?? []) seen.add(next);
  return seen;
}

/** One hash over the texts of some files. */
export function hashOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/**
 * The test files that reach a function: those that saw most faults of it so far (`kills`, test file → count), then those
 * beside it, then the quickest.
 */
export function testsReaching(
  mutant: { readonly path: string; readonly inFunction: number },
  coverage: readonly Reach[],
  kills: ReadonlyMap<string, number> = new Map(),
): Reach[] {
  const place = `${mutant.path}#${mutant.inFunction}`;
  const distance = ({ test }: Reach): number =>
    relative(join('/', mutant.path, '..'), join('/', test)).split('/').length;
  const killsOf = ({ test }: Reach): number => kills.get(test) ?? 0;
  return coverage
    .filter(({ reached }) => reached.includes(place))
    .sort((a, b) => killsOf(b) - killsOf(a) || distance(a) - distance(b) || a.ms - b.ms);
}
