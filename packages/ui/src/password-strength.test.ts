import { expect, test } from 'vitest';
import { passwordStrength } from './password-strength.ts';

test.each([
  ['', 0],
  ['azerty', 1],
  ['Azerty123456', 1],
  ['aaaaaaaaaaaaaaaa', 1],
  ['motdepasse2026', 1],
  ['tramway-olive', 2],
  ['tramway-olive-84', 3],
  ['Tramway.olive-84-Bastion', 4],
])('%s has strength %d', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
});
