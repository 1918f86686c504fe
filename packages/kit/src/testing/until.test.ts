import { expect, test } from 'vitest';
import { until } from './until.ts';

test('gives what was seen, as soon as something is; null, undefined and false are nothing', async () => {
  const sights = [undefined, null, false as const, Promise.resolve(null), { found: 3 }, { found: 4 }];
  expect(await until('something is there', () => sights.shift())).toEqual({ found: 3 });
  expect(sights).toEqual([{ found: 4 }]);
  expect(await until('a number is there', () => 0)).toBe(0);
});

test('what never comes is an error in words, and what fails is not tried again', async () => {
  await expect(until('the bus is there', () => false, 20)).rejects.toThrow('after 0.02 s still not: the bus is there');
  let looks = 0;
  const failing = (): never => {
    looks += 1;
    throw new RangeError('no road');
  };
  await expect(until('the bus is there', failing)).rejects.toThrow('no road');
  expect(looks).toBe(1);
});
