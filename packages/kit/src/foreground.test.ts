import { expect, test } from 'vitest';
import { createForeground } from './foreground.ts';

test('background work stands back while somebody waits, and begins when the last one has their answer', async () => {
  const foreground = createForeground();
  const order: string[] = [];
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await foreground.calm();
  const served = [
    foreground.serve(() => first.promise).then(() => order.push('first')),
    foreground.serve(() => second.promise).then(() => order.push('second')),
  ];
  const background = foreground.calm().then(() => order.push('background'));
  first.resolve();
  await served[0];
  second.resolve();
  await Promise.all([...served, background]);
  expect(order).toEqual(['first', 'second', 'background']);
});

test('an answer that failed counts as given', async () => {
  const foreground = createForeground();
  await expect(foreground.serve(() => Promise.reject(new RangeError('refused')))).rejects.toThrow('refused');
  await expect(foreground.calm()).resolves.toBeUndefined();
});

test('a load that never ends does not starve it', async () => {
  const foreground = createForeground();
  const endless = Promise.withResolvers<void>();
  const served = foreground.serve(() => endless.promise);
  let answered = false;
  void served.then(() => (answered = true));
  await foreground.calm();
  expect(answered).toBe(false);
  endless.resolve();
  await served;
});
