import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseSync } from 'oxc-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { closureOf, testsReaching } from './mutants/coverage.ts';
import { functionsOf, withProbes } from './mutants/functions.ts';
import { recall } from './mutants/memory.ts';
import { apply, mutantsOf } from './mutants/mutate.ts';
import { page } from './mutants/report.ts';
import { sample } from './mutants/sample.ts';
import { targetFiles } from './mutants/targets.ts';
import { shareOut } from './mutants/workers.ts';

/** Each fault as `operator: the line as it would stand`. */
function faults(text: string): string[] {
  return mutantsOf('modules/a/x.ts', text).map((one) => `${one.operator}: ${apply(text, one).replace(/\s+/g, ' ')}`);
}

describe('the faults of a text', () => {
  test.each<[string, readonly string[]]>([
    ['if (a < 3) stop();', ['condition: if (true) stop();', 'condition: if (false) stop();']],
    ['if (a < 3) stop();', ['comparison: if ((a <= 3)) stop();', 'comparison: if ((a >= 3)) stop();']],
    ['if (a < 3) stop();', ['constant: if (a < 4) stop();', 'removed call: if (a < 3) ;']],
    ['const c = a && !b;', ['logic: const c = ((a) || (!b));', 'negation: const c = a && !!(b);']],
    ['const c = a ?? b;', ['default: const c = (a);']],
    ['const c = a * b + 1;', ['arithmetic: const c = (a * b - 1);', 'arithmetic: const c = (a / b) + 1;']],
    ['async () => { await freeze(tx); };', ['removed call: async () => { ; };']],
    ['x = 1;', ['removed assignment: ;']],
    ['throw problems.closed();', ['removed refusal: ;']],
    ['const f = (a: string) => read(a);', ['returned value: const f = (a: string) => (undefined);']],
    ['ok = list.every(fits);', ['method: ok = list.some(fits);']],
    ['ok = list.filter(fits);', ['removed filter: ok = list;']],
    ["q.where('customer_id', '=', id);", ['removed where: q;']],
    [
      "const s = ['open', 'closed'];",
      ["removed element: const s = [ 'closed'];", "removed element: const s = ['open', ];"],
    ],
    ['const on = true;', ['constant: const on = false;']],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    ['a type', 'type A = 1 | true; const f = (a: Record<"x", 1>): 2 | null => null;'],
    ['a line for the log', 'ctx.log.warn({ a }, "late");'],
    ['the tenant, which row-level security holds', "const r = q.where('tenant_id', '=', id);"],
    ['a fallback that says nothing', "const c = (a ?? 0) ?? ''; const d = a ?? null;"],
    ['an import', "import { a } from './b.ts';"],
  ])('are none in %s', (_name, text) => {
    expect(faults(text)).toEqual([]);
  });

  test('have ids that stay while the text does', () => {
    const ids = (text: string): string[] => mutantsOf('a.ts', text).map(({ id }) => id);
    const all = ids('if (a < 3) stop(1);');
    expect(new Set(all).size).toBe(all.length);
    expect(ids('if (a < 3) stop(1);')).toEqual(all);
    expect(ids('if (a < 3) stop(2);')).not.toEqual(all);
  });

  test('a text that does not parse is an error', () => {
    expect(() => mutantsOf('a.ts', 'const = 1')).toThrow('a.ts does not parse');
  });
});

test('probes tell each function that is entered, and change nothing else', () => {
  const text = 'const f = (a) => (a ? g(a) : { a }); function g(b) { return (() => b + 1)(); }\nglobalThis.out = f(2);';
  const functions = functionsOf(parseSync('x.ts', text).program);
  expect(functions).toHaveLength(3);
  const reached: string[] = [];
  const world: { out?: number; __reached: (place: string) => void } = {
    __reached: (place) => void reached.push(place),
  };
  runInNewContext(withProbes('x.ts', text, functions), world);
  expect(world.out).toBe(3);
  expect(reached).toEqual(['x.ts#0', 'x.ts#1', 'x.ts#2', 'x.ts#-1']);
});

test('the tests that reach a function: those beside it first, then the quickest', () => {
  const reach = (name: string, ms: number, ...reached: string[]) => ({ test: name, passed: true, ms, reached });
  const tests = testsReaching({ path: 'modules/a/x.ts', inFunction: 1 }, [
    reach('modules/b/far.test.ts', 1, 'modules/a/x.ts#1'),
    reach('modules/a/slow.test.ts', 9, 'modules/a/x.ts#1'),
    reach('modules/a/quick.test.ts', 2, 'modules/a/x.ts#1'),
    reach('modules/a/other.test.ts', 1, 'modules/a/x.ts#2'),
  ]);
  expect(tests.map((one) => one.test)).toEqual([
    'modules/a/quick.test.ts',
    'modules/a/slow.test.ts',
    'modules/b/far.test.ts',
  ]);
  expect(
    testsReaching(
      { path: 'modules/a/x.ts', inFunction: 1 },
      [reach('modules/a/quick.test.ts', 2, 'modules/a/x.ts#1'), reach('modules/b/far.test.ts', 1, 'modules/a/x.ts#1')],
      new Map([['modules/b/far.test.ts', 1]]),
    ).map((one) => one.test),
  ).toEqual(['modules/b/far.test.ts', 'modules/a/quick.test.ts']);
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'a']],
    ['d', []],
  ]);
  expect([...closureOf('a', imports)]).toEqual(['a', 'b', 'c']);
});

test('a sample is the same for the same seed, without repetition and in order', () => {
  const list = Array.from({ length: 200 }, (_one, index) => index);
  const some = sample(list, 40, 7);
  expect(some).toHaveLength(40);
  expect(some).toEqual([...new Set(some)].sort((a, b) => a - b));
  expect(sample(list, 40, 7)).toEqual(some);
  expect(sample(list, 40, 8)).not.toEqual(some);
  expect(sample(list, 900, 8)).toEqual(list);
});

describe('what was found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cm-mutants-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const texts = new Map<string, string>();
  const hashOf = (tests: readonly string[]): string =>
    tests.map((name) => texts.get(name) ?? raise(`no ${name}`)).join();
  const raise = (message: string): never => {
    throw new Error(message);
  };
  const open = (name: string) => recall(join(folder, name), hashOf);
  const killed = { state: 'killed', by: 'says no' } as const;
  const survived = { state: 'survived', by: '' } as const;

  test('is remembered by the next run', () => {
    texts.set('a', '1');
    open('next').set('m', { ...killed, tests: ['a'] });
    expect(open('next').get('m', ['a'])).toEqual(killed);
    expect(open('next').get('other', ['a'])).toBeUndefined();
  });

  test('of a killed one holds while the test that saw it reads as it did', () => {
    texts.set('a', '1').set('b', '1');
    const memory = open('killed');
    memory.set('m', { ...killed, tests: ['a'] });
    texts.set('b', '2');
    expect(memory.get('m', ['c', 'b', 'a'])).toEqual(killed);
    texts.set('a', '2');
    expect(memory.get('m', ['a'])).toBeUndefined();
    texts.delete('a');
    expect(memory.get('m', ['b'])).toBeUndefined();
  });

  test('of a survivor holds while no test is new or changed', () => {
    texts.set('a', '1').set('b', '1');
    const memory = open('survived');
    memory.set('m', { ...survived, tests: ['a', 'b'] });
    expect(memory.get('m', ['b', 'a'])).toEqual(survived);
    expect(memory.get('m', ['a', 'b', 'c'])).toBeUndefined();
    texts.set('b', '2');
    expect(memory.get('m', ['a', 'b'])).toBeUndefined();
  });
});

describe('work that is shared out', () => {
  test('is done once each, by whoever is free', async () => {
    const done: [string, number][] = [];
    const slow = Promise.withResolvers<void>();
    await shareOut(['a', 'b'], [1, 2, 3, 4], async (worker, item) => {
      if (item === 1) await slow.promise;
      done.push([worker, item]);
      if (item === 4) slow.resolve();
    });
    expect(done).toEqual([
      ['b', 2],
      ['b', 3],
      ['b', 4],
      ['a', 1],
    ]);
  });

  test('ends where it is told to, and where it breaks', async () => {
    const done: number[] = [];
    await shareOut(
      ['a'],
      [1, 2, 3],
      async (_worker, item) => void done.push(item),
      () => done.length === 2,
    );
    expect(done).toEqual([1, 2]);
    const broken = shareOut(['a', 'b'], [4, 5, 6, 7], async (_worker, item) => {
      await Promise.resolve();
      if (item === 4) throw new Error('no');
      done.push(item);
    });
    await expect(broken).rejects.toThrow('no');
    expect(done).not.toContain(7);
  });
});

test('every file that the list names is there', () => {
  expect(targetFiles(join(import.meta.dirname, '..')).length).toBeGreaterThan(50);
});

test('the page has the score, each file and each survivor', () => {
  const [first, second] = mutantsOf('modules/a/x.ts', 'if (a | b) stop();');
  if (!first || !second) throw new Error('no faults');
  const text = page({
    date: '2026-01-02',
    commit: 'abc1234',
    seed: 7,
    chosen: 2,
    known: 50,
    verdicts: [
      { mutant: first, state: 'killed', by: 'a' },
      { mutant: second, state: 'survived', by: '' },
    ],
  });
  expect(text).toContain('**50.0 % killed**: 1 of 2 tried (a sample, seed 7; 50 known), 2026-01-02, commit `abc1234`.');
  expect(text).toContain('| `modules/a/x.ts` | 2 | 1 | 50.0 % |');
  expect(text).toContain('| `modules/a/x.ts:1` | condition | `a \\| b` | `false` |');
});
