import { expect, test } from 'vitest';
import { inBatches } from './batches.ts';

/** Takes from a heap of so many; tells what each batch took. */
function heap(count: number): { taken: number[]; take: (size: number) => Promise<number> } {
  let left = count;
  const taken: number[] = [];
  const take = async (size: number): Promise<number> => {
    await Promise.resolve();
    const some = Math.min(size, left);
    left -= some;
    taken.push(some);
    return some;
  };
  return { taken, take };
}

test.each([
  [0, [0]],
  [3, [3]],
  [4, [4, 0]],
  [9, [4, 4, 1]],
])('of %i, four at a time', async (count, expected) => {
  const { taken, take } = heap(count);
  expect(await inBatches({ size: 4 }, take)).toBe(count);
  expect(taken).toEqual(expected);
});

test('one run ends after its most, and after fifty unless said otherwise', async () => {
  const { taken, take } = heap(1000);
  expect(await inBatches({ size: 4, most: 3 }, take)).toBe(12);
  expect(taken).toEqual([4, 4, 4]);
  expect(await inBatches({ size: 2 }, take)).toBe(100);
});
