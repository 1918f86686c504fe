import { expect, test } from 'vitest';
import { mentionedIn } from './mentions.ts';

const [a, b] = ['0197a3c0-0000-7000-8000-000000000001', '0197a3c0-0000-7000-8000-000000000002'];

test.each([
  ['rien', []],
  [`@{${a}} et @{${b}}, puis @{${a}}`, [a, b]],
  [`{${a}} @${a} @{x} @Amina`, []],
])('« %s » mentions %j', (text, ids) => {
  expect(mentionedIn(text)).toEqual(ids);
});
