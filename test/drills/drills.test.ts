import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drills } from './run/list.ts';
import { failuresOf, rowOf, RUNS, type SuiteRun } from './run/suite.ts';
import { verdictOf, type VitestReport } from './run/verdict.ts';

const ran = (...tests: readonly [string, string][]): VitestReport => ({
  numPassedTests: tests.filter(([status]) => status === 'passed').length,
  testResults: [
    {
      status: tests.some(([status]) => status === 'failed') ? 'failed' : 'passed',
      name: 'a.test.ts',
      message: '',
      assertionResults: tests.map(([status, fullName]) => ({ status, fullName })),
    },
  ],
});
const outcome = { figures: 'C1: 7 kills\nH3: none lost\n', minutes: null, seconds: 12.4, seed: 5 };

describe('the last line of a drill', () => {
  test('that held has the figures, the time and the seed', () => {
    expect(verdictOf('kill', { ...outcome, report: ran(['passed', 'one']) })).toEqual({
      held: true,
      line: 'kill: held · C1: 7 kills; H3: none lost; 1 tests passed in 12 s; seed 5',
    });
  });

  test.each([
    ['a failed test', { report: ran(['passed', 'one'], ['failed', 'the\nother']) }, 'the other'],
    [
      'a file that could not be run',
      {
        report: {
          numPassedTests: 0,
          testResults: [{ status: 'failed', name: 'a.test.ts', message: 'broke\nat', assertionResults: [] }],
        },
      },
      'a.test.ts: broke',
    ],
    ['a run without a test', { report: ran(['skipped', 'one']) }, 'no test ran'],
    ['a run without a report', { report: null }, 'no report'],
    ['a run that was stopped', { report: ran(['passed', 'one']), minutes: 30 }, 'not done after 30 minutes'],
  ])('falls short for %s, and says so', (_name, facts, why) => {
    const { held, line } = verdictOf('kill', { ...outcome, ...facts });
    expect(held).toBe(false);
    expect(line).toMatch(/^kill: fell short · /);
    expect(line).toContain(why);
    expect(line).toContain('C1: 7 kills');
  });
});

test('every drill has a name of its own and files that exist', () => {
  expect(new Set(drills.map(({ name }) => name)).size).toBe(drills.length);
  for (const file of drills.flatMap(({ files }) => files))
    expect(existsSync(join(import.meta.dirname, '../..', file)), file).toBe(true);
});

describe('a row of whole suites', () => {
  const green = (number: number): SuiteRun => ({
    number,
    passed: 7,
    failed: [],
    seconds: 60 + number,
    busy: number === 3,
  });
  const ten = Array.from({ length: RUNS }, (_, place) => green(place + 1));

  test('holds when it is long enough and every run is green', () => {
    expect(rowOf(ten)).toEqual({
      held: true,
      figures: '10 of 10 runs green; 7 tests; 9 alone: 61–70 s; 1 with every core busy: 63–63 s',
    });
  });

  test('falls short when it ended early, or one is red', () => {
    expect(rowOf(ten.slice(1)).held).toBe(false);
    const { held, figures } = rowOf([...ten.slice(1), { ...green(10), failed: ['the one', 'the other'] }]);
    expect(held).toBe(false);
    expect(figures).toMatch(/^9 of 10 runs green; .*run 10: the one, the other$/);
  });

  test('a run is not green without a report, without a test, with one that was skipped, or a file that could not be read', () => {
    const unread = { status: 'failed', name: 'a.test.ts', message: 'broke', assertionResults: [] };
    expect(failuresOf(null)).toEqual(['no report']);
    expect(failuresOf({ numPassedTests: 0, testResults: [] })).toEqual(['no test ran']);
    expect(failuresOf(ran(['passed', 'one'], ['skipped', 'two'], ['failed', 'three']))).toEqual(['two', 'three']);
    expect(failuresOf({ numPassedTests: 3, testResults: [unread] })).toEqual(['a.test.ts']);
    expect(failuresOf(ran(['passed', 'one']))).toEqual([]);
  });
});

/** What the command that runs them reads before it looks for a browser. */
const browserDrills: string[] = JSON.parse(
  readFileSync(new URL('../../bin/bootstrap/browser-drills.json', import.meta.url), 'utf8'),
);

test('for exactly those that drive a browser, and for all, a browser is made sure of first', () => {
  const driving = drills
    .filter(({ files }) => files.some((file) => file.startsWith('test/e2e/')))
    .map(({ name }) => name);
  expect(browserDrills.toSorted()).toEqual([...driving, 'all'].toSorted());
});
