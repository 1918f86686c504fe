import { expect, test } from 'vitest';
import { linkToken } from './link-token.ts';

const WHOLE = `0195f0c1-7a3e-7000-8000-3c5d9e8f1a2b.${'aZ09_-'.repeat(7)}x`;

test('a whole link gives its token', () => {
  expect(linkToken(`#${WHOLE}`)).toBe(WHOLE);
  expect(linkToken(`#${WHOLE} `)).toBe(WHOLE);
});

test('a link that a mail program cut, broke or added to gives none, and nothing throws', () => {
  const broken = [
    '',
    '#',
    `#${WHOLE.slice(0, 36)}`,
    `#${WHOLE.slice(0, -1)}`,
    `#${WHOLE}=`,
    `#${WHOLE}>`,
    `#${WHOLE.replace('.', '%2E')}`,
    '#%',
    '#%E0%A4%A',
    '#main',
    `#${WHOLE.toUpperCase()}`,
  ];
  for (const hash of broken) expect(linkToken(hash), hash).toBe('');
});
