import { expect, test } from 'vitest';
import { readTime } from './task-form.ts';

test.each([
  ['9', '09:00'],
  ['9h', '09:00'],
  ['9h30', '09:30'],
  ['09:05', '09:05'],
  ['23 : 59', '23:59'],
  ['24:00', undefined],
  ['9h60', undefined],
  ['9h3', undefined],
  ['demain', undefined],
])('« %s » is the time %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});
