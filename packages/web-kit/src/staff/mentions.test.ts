import { expect, test } from 'vitest';
import { mentionQuery, offered, partsOfText, toStored, toTyped } from './mentions.ts';

const ID = (n: number) => `0197a3c0-0000-7000-8000-00000000000${n}`;
const amina = { id: ID(1), name: 'Amina Benali' };
const ami = { id: ID(2), name: 'Amina' };
const twin = { id: ID(3), name: 'Amina' };
const people = [amina, twin, ami];

test.each([
  ['Demander à @Amina Benali.', `Demander à @{${ID(1)}}.`],
  ['@Amina (2), @Amina', `@{${ID(3)}}, @{${ID(2)}}`],
  ['@Aminata, x@Amina, Amina', '@Aminata, x@Amina, Amina'],
])('« %s » is stored with ids, and typed again as it was', (typed, stored) => {
  expect(toStored(typed, people)).toBe(stored);
  expect(toTyped(stored, people)).toBe(typed);
});

test('a text is words and people; somebody unknown is a dash', () => {
  expect(partsOfText(`@{${ID(1)}} ou @{${ID(9)}} ?`, people)).toEqual([amina, ' ou ', { id: ID(9), name: '—' }, ' ?']);
});

test.each([
  ['Voir @', ''],
  ['Voir @ami', 'ami'],
  ['Voir @Amina Ben', 'Amina Ben'],
  ['karim@exemple', null],
  ['Voir Amina', null],
  ['@ seul', null],
])('in « %s » somebody is being named: %j', (text, query) => {
  expect(mentionQuery(text, text.length)).toBe(query);
});

test.each([
  ['ben', ['Amina Benali']],
  ['AMI', ['Amina', 'Amina (2)', 'Amina Benali']],
  ['zoé', []],
  ['Amina Benali ', []],
])('« %s » offers %j', (query, names) => {
  expect(offered(query, people).map(({ name }) => name)).toEqual(names);
});
