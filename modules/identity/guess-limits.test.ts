import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUESSES_A_DAY, secondsToWait, withinADay } from './guess-limits.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const ago = (...seconds: number[]): Date[] => seconds.map((one) => new Date(NOW.getTime() - one * 1000));
const many = (count: number, seconds: number): Date[] => Array.from({ length: count }, () => ago(seconds)).flat();

describe('a guess at a password', () => {
  const key = { secret: 'password', allowance: 'stranger' } as const;
  test.each<[string, Date[], number]>([
    ['the first', [], 0],
    ['the twelfth', many(11, 1), 0],
    ['the thirteenth', many(12, 60), 86_340],
    ['one after the oldest left the day', [...ago(86_400), ...many(11, 60)], 0],
    ['one a second before that', [...ago(86_399), ...many(11, 60)], 1],
    ['one when two days met', many(12, 86_000), 400],
  ])('%s', (_name, evaluated, seconds) => {
    expect(secondsToWait(key, evaluated, NOW)).toBe(seconds);
  });

  test('on a known device is one of eight, so that all together are twenty a day', () => {
    expect(secondsToWait({ ...key, allowance: 'known' }, many(7, 60), NOW)).toBe(0);
    expect(secondsToWait({ ...key, allowance: 'known' }, many(8, 60), NOW)).toBe(86_340);
    expect(GUESSES_A_DAY.stranger + GUESSES_A_DAY.known).toBe(20);
  });
});

test.each([
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [8, 240],
  [9, 480],
  [10, 960],
  [11, 1920],
])('after %i wrong codes the next waits %i seconds', (count, seconds) => {
  expect(secondsToWait({ secret: 'code', allowance: 'stranger' }, many(count, 0), NOW)).toBe(seconds);
  expect(secondsToWait({ secret: 'code', allowance: 'stranger' }, many(count, seconds), NOW)).toBe(0);
});

test('a day is the last 24 hours, whenever it is asked', () => {
  expect(withinADay(ago(86_401, 86_400, 86_399, 0), NOW)).toEqual(ago(86_399, 0));
});

test('a password and a code are evaluated in one place each', () => {
  const folder = import.meta.dirname;
  const using = (word: RegExp): string[] =>
    globSync('**/*.ts', { cwd: folder, exclude: ['node_modules'] })
      .filter((path) => !path.endsWith('.test.ts') && word.test(readFileSync(join(folder, path), 'utf8')))
      .sort();
  expect(using(/\bverifyPassword\b/)).toEqual(['try-password.ts']);
  // The files that look at a code do it inside `tryCode`, which counts it first.
  expect(using(/\buseCode\(|\bmatchingStep\(/)).toEqual([
    'confirm-enrolment.ts',
    'confirm-second-factor.ts',
    'disable-second-factor.ts',
    'prove-oneself.ts',
    'totp.ts',
    'use-second-factor-code.ts',
  ]);
  const holds = (path: string, order: RegExp): void =>
    expect(readFileSync(join(folder, path), 'utf8'), path).toMatch(order);
  for (const path of ['confirm-enrolment.ts', 'disable-second-factor.ts', 'prove-oneself.ts'])
    holds(path, /tryCode\([^]*(?:useCode|matchingStep)\(/);
  // The sign-in hands over how a code of each kind is looked at; what it hands over is looked at inside `tryCode` alone.
  expect(using(/\bisRight\(/)).toEqual(['confirm-second-factor.ts']);
  holds('confirm-second-factor.ts', /finishByCode\([^]*useCode\([^]*tryCode\([^]*isRight\(/);
  expect(using(/\buseTextedCode\(/)).toEqual(['add-sms-factor.ts', 'enter-by-sms.ts', 'text-code.ts']);
  holds('add-sms-factor.ts', /tryCode\([^]*useTextedCode\(/);
  holds('enter-by-sms.ts', /finishByCode\([^]*useTextedCode\(/);
});
