import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { createVitest, type Vitest } from 'vitest/node';
import type { Plugin } from 'vite';
import { functionsOf, withProbes } from './functions.ts';
// Declares what tests are provided with.
import '../../test/unit/global-setup.ts';

/**
 * A process of its own that holds one Vitest, and runs test files on request against sources that are changed in memory
 * only: what lies in the work tree stays as it is. The PostgreSQL at `MUTANTS_PG` belongs to whoever starts it.
 */
export type Request =
  /** Run the files with probes in `targets`; who reached what is written below `MUTANTS_REACHED`. */
  | { readonly kind: 'cover'; readonly targets: readonly string[]; readonly test: string }
  /** Run the test file with this text in place of `path`'s. */
  | { readonly kind: 'try'; readonly path: string; readonly text: string; readonly test: string };
export interface Reply {
  readonly passed: boolean;
  readonly ms: number;
  /** The first test that failed, or why the file could not be run. */
  readonly failure: string;
  /** No test failed, the run itself did: a process that crashed, a file that could not be loaded. */
  readonly broke: boolean;
}

const root = join(import.meta.dirname, '../..');
/** Absolute path → what stands in for its text. */
const changed = new Map<string, string>();

const inMemory: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  transform(_code, id) {
    const text = changed.get(id.split('?')[0] ?? id);
    return text === undefined ? null : { code: text, map: null };
  },
};

async function open(stop: () => void): Promise<Vitest> {
  return createVitest(
    {
      root,
      config: false,
      watch: false,
      include: ['{modules,packages,apps}/**/*.test.ts'],
      setupFiles: ['tools/mutants/reached.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      maxWorkers: 1,
      // The cache on disk knows a file by the text that lies there, not by the one that stands in for it.
      fsModuleCache: false,
      // The first failure is enough. (`bail` would count those of earlier runs too.)
      reporters: [{ onTestCaseResult: (one) => void (one.result().state === 'failed' && stop()) }],
    },
    { plugins: [inMemory] },
  );
}

function change(vitest: Vitest, texts: ReadonlyMap<string, string>): void {
  const before = [...changed.keys()];
  changed.clear();
  for (const [path, text] of texts) changed.set(join(root, path), text);
  for (const path of new Set([...before, ...changed.keys()])) vitest.invalidateFile(path);
}

const probed = (path: string): string => {
  const text = readFileSync(join(root, path), 'utf8');
  return withProbes(path, text, functionsOf(parseSync(path, text).program));
};

async function run(vitest: Vitest, test: string): Promise<Reply> {
  const specification = (await vitest.globTestSpecifications([test])).find((one) => one.moduleId === join(root, test));
  if (!specification) throw new Error(`${test} is no test file`);
  const began = performance.now();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const own = testModules.filter(({ moduleId }) => moduleId === specification.moduleId);
  const tests = own.flatMap((module) => [...module.children.allTests('failed')].map((one) => one.fullName));
  const ofFiles = own.flatMap((module) => module.errors().map((error) => error.message.slice(0, 200)));
  const failures = [...tests, ...ofFiles, ...unhandledErrors.map((error) => String(error).slice(0, 200))];
  const ran = own.some((module) => module.state() === 'passed');
  const passed = failures.length === 0 && ran;
  return {
    passed,
    broke: !passed && tests.length === 0,
    ms: performance.now() - began,
    failure: failures[0] ?? (ran ? '' : 'the file did not pass'),
  };
}

const vitest: Vitest = await open(() => void vitest.cancelCurrentRun('test-failure'));
vitest.provide('pgSocketDir', process.env['MUTANTS_PG'] ?? '');
let probes = false;
async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'cover') {
    if (!probes) change(vitest, new Map(request.targets.map((path) => [path, probed(path)])));
    probes = true;
  } else {
    change(vitest, new Map([[request.path, request.text]]));
    probes = false;
  }
  return run(vitest, request.test);
}

process.on('message', (request: Request) => {
  void answer(request).then(
    (reply) => process.send?.(reply),
    (error: unknown) =>
      process.send?.({ passed: false, broke: true, ms: 0, failure: `the run broke: ${String(error)}` }),
  );
});
process.on('disconnect', () => void vitest.close().then(() => process.exit(0)));
process.send?.('ready');
