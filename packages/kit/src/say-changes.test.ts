import { expect, test } from 'vitest';
import { z } from 'zod';
import { changesSchema, differing, type NamesOf } from './changes.ts';
import type { Ctx } from './ctx.ts';
import { defineEvent } from './events.ts';
import { changeWords } from './say-changes.ts';

const word = (text: string) => ({ fr: text, ar: text, en: text });
const asked: string[][] = [];
const names: NamesOf = async (_ctx, ids) => {
  asked.push([...ids]);
  return new Map<string, string | ReturnType<typeof word>>([
    ['one', 'Amina'],
    ['two', word('Karim')],
  ]);
};
const fields = {
  text: { label: word('Text'), toCustomer: 'portal.account' },
  price: { label: word('Price'), format: 'money' },
  share: { label: word('Share'), format: 'percent' },
  on: { label: word('On'), format: 'day' },
  yes: { label: word('Yes') },
  state: { label: word('State'), format: { words: { a: word('A'), b: word('B') } } },
  who: { label: word('Who'), format: { names } },
  name: { label: word('Name'), format: 'localised' },
  rights: { label: word('Rights'), format: 'right', toCustomer: 'portal.members' },
} as const;
const changed = defineEvent({
  name: 'thing.changed',
  label: word('Changed'),
  version: 1,
  payload: z.object({ id: z.string(), changes: changesSchema(fields) }),
  changes: { fields, of: ({ changes }) => changes },
  subject: ({ id }) => ({ type: 'thing', id }),
});
const words = changeWords([{ events: [changed], permissions: [{ key: 'things.read', label: word('See things') }] }]);

/** Of a context the actor and the operator's currency are read. */
const as = (kind: 'staff' | 'customer', ...permissions: string[]): Ctx =>
  Object.assign({} as Ctx, { actor: { kind, permissions: new Set(permissions) }, tenant: { currency: 'DZD' } });
const say = async (ctx: Ctx, changes: unknown) => (await words.say(ctx, [{ event: 'thing.changed', changes }]))[0];

test.each([
  ['text', null, 'b', [], [{ kind: 'text', text: 'b' }]],
  [
    'price',
    100,
    250,
    [{ kind: 'money', amount: 100, currency: 'DZD' }],
    [{ kind: 'money', amount: 250, currency: 'DZD' }],
  ],
  ['share', 1250, null, [{ kind: 'words', words: { fr: '12,5 %', ar: '12,5 %', en: '12.5%' } }], []],
  ['on', '2026-12-31', '', [{ kind: 'day', day: '2026-12-31' }], []],
  [
    'yes',
    true,
    false,
    [{ kind: 'words', words: { fr: 'Oui', ar: 'نعم', en: 'Yes' } }],
    [{ kind: 'words', words: { fr: 'Non', ar: 'لا', en: 'No' } }],
  ],
  ['state', 'a', 'b', [{ kind: 'words', words: word('A') }], [{ kind: 'words', words: word('B') }]],
  ['who', 'one', ['two'], [{ kind: 'text', text: 'Amina' }], [{ kind: 'words', words: word('Karim') }]],
  ['rights', [], ['things.read'], [], [{ kind: 'words', words: word('See things') }]],
])('%s: from %j to %j, in its words', async (name, from, to, was, is) => {
  expect(await say(as('staff'), { [name]: { from, to } })).toEqual([
    { label: fields[name as keyof typeof fields].label, from: was, to: is },
  ]);
});

test('of a text in several languages each that differs is a line', async () => {
  const said = await say(as('staff'), { name: { from: { fr: 'Un', ar: 'واحد' }, to: { fr: 'Un', en: 'One' } } });
  expect(said).toEqual([
    {
      label: { fr: 'Name (arabe)', ar: 'Name (العربية)', en: 'Name (Arabic)' },
      from: [{ kind: 'text', text: 'واحد' }],
      to: [],
    },
    {
      label: { fr: 'Name (anglais)', ar: 'Name (الإنجليزية)', en: 'Name (English)' },
      from: [],
      to: [{ kind: 'text', text: 'One' }],
    },
  ]);
});

test('a customer’s person reads the fields that their rights open, and no others', async () => {
  const changes = { text: { from: 'a', to: 'b' }, price: { from: 1, to: 2 }, rights: { from: [], to: ['x'] } };
  const seen = async (ctx: Ctx) => (await say(ctx, changes))?.map(({ label }) => label.fr);
  expect(await seen(as('customer', 'portal.account'))).toEqual(['Text']);
  expect(await seen(as('customer', 'portal.account', 'portal.members'))).toEqual(['Text', 'Rights']);
  expect(await seen(as('customer'))).toEqual([]);
  expect(await seen(as('staff'))).toEqual(['Text', 'Price', 'Rights']);
});

test('the names of a page are read once, whatever it tells of', async () => {
  asked.length = 0;
  const one = { event: 'thing.changed', changes: { who: { from: null, to: 'one' } } };
  const said = await words.say(as('staff'), [
    one,
    { event: 'gone', changes: {} },
    { ...one, changes: { who: { from: 'one', to: 'gone' } } },
  ]);
  expect(asked).toEqual([['one', 'gone']]);
  expect(said.map((of) => of.length)).toEqual([1, 0, 1]);
  expect(said[2]?.[0]?.to).toMatchObject([{ words: { fr: '(supprimé depuis)' } }]);
});

test('a field without a name is refused, and one of yesterday has no line', async () => {
  expect(changed.payload.safeParse({ id: 'x', changes: { other: { from: 1, to: 2 } } }).success).toBe(false);
  expect(words.of('thing.changed', { id: 'x', changes: { other: { from: 1, to: 2 } } })).toBeNull();
  expect(await say(as('staff'), { other: { from: 1, to: 2 } })).toEqual([]);
  expect(words.of('thing.changed', { id: 'x', changes: { text: { from: 1, to: 2 } } })).toEqual({
    text: { from: 1, to: 2 },
  });
  expect(words.of('thing.changed', { id: 'x', changes: {} })).toBeNull();
});

test('what differs, compared as JSON', () => {
  expect(differing({ a: 1, b: [1], c: null }, { a: 2, b: [1] })).toEqual({ a: { from: 1, to: 2 } });
  expect(differing(null, { a: 1 })).toEqual({ a: { from: null, to: 1 } });
});
