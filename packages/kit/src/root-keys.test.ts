import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSecrets } from './secrets.ts';

const SECRET = 'an application secret for this test';
const [one, two] = [randomBytes(32), randomBytes(32)];

test('without root keys the one that is derived from the application secret is current', () => {
  const { roots } = createSecrets(SECRET);
  expect(roots.current.key).toHaveLength(32);
  expect(createSecrets(SECRET).roots.current).toEqual(roots.current);
  expect(createSecrets('another application secret, as long').roots.current.id).not.toBe(roots.current.id);
});

test('the first root key is current, and all of them are found by their id, which is not the key', () => {
  const { roots } = createSecrets(SECRET, [one, two]);
  expect(roots.current.key).toEqual(one);
  expect(roots.current.id).toMatch(/^[0-9a-f]{16}$/);
  expect(one.toString('hex')).not.toContain(roots.current.id);
  const derived = createSecrets(SECRET).roots.current;
  for (const { current } of [roots, createSecrets(SECRET, [two]).roots, { current: derived }])
    expect(roots.find(current.id)).toEqual(current);
  expect(createSecrets(SECRET, [two]).roots.find(roots.current.id)).toBeUndefined();
});
