import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { defineEvent, emit } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { indexWords } from './index-words.ts';
import { type EntrySearch, listEntries } from './list-entries.ts';
import { audit } from './module.ts';

const noted = defineEvent({
  name: 'probe.noted',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ probeId: z.string(), text: z.string(), more: z.unknown().optional() }),
  subject: (p) => ({ type: 'probe', id: p.probeId, label: `FAC-2026-${p.probeId.padStart(6, '0')}` }),
});
const other = defineEvent({ ...noted, name: 'probe.other' });

let h: Harness;
let ctx: ReturnType<Harness['runtime']['systemContext']>;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, audit], gatekeeper: testGatekeeper });
});
beforeEach(async () => {
  ctx = h.runtime.systemContext(await aTenant(h), 'test');
});
afterAll(() => h.close());

interface Note {
  readonly id: string;
  readonly text?: string;
  readonly more?: unknown;
  readonly event?: typeof noted;
}

async function note(...notes: readonly Note[]): Promise<void> {
  await ctx.transaction(async (tx) => {
    for (const { id, text = '', more, event = noted } of notes) await emit(tx, event, { probeId: id, text, more });
  });
  await h.settle();
}

const search = (asked: Partial<EntrySearch>) => ctx.transaction((tx) => listEntries(tx, { limit: 50, ...asked }));
const found = async (asked: Partial<EntrySearch>): Promise<string[]> =>
  (await search(asked)).items.map(({ subject }) => subject.id);

describe('words', () => {
  beforeEach(() =>
    note(
      { id: '1', text: 'Réseau Ben-Ali', more: { deep: [{ city: 'Béjaïa' }], at: '2026-11-02T09:00:00.000Z' } },
      { id: '2', text: 'الشركة الوطنية', more: { email: 'karim.b@exemple.dz' } },
      { id: '3', text: 'réseau de Béchar' },
    ),
  );

  test.each([
    ['a beginning', 'rés', ['3', '1']],
    ['without accents or case', 'BEJAIA', ['1']],
    ['each word of several, in any order', 'bechar reseau', ['3']],
    ['words of which only one is there', 'reseau oran', []],
    ['a part of a name with a hyphen', 'ali', ['1']],
    ['an Arabic noun without its article', 'وطنيه', ['2']],
    ['the same with its article', 'الوطنية', ['2']],
    ['an address, and its domain', 'karim.b@exemple.dz', ['2']],
    ['the domain alone', 'exemple', ['2']],
    ['a number whole', 'FAC-2026-000002', ['2']],
    ['an instant is no word', '2026-11-02', []],
    ['nothing but signs: everything', '—', ['3', '2', '1']],
  ])('%s', async (_what, q, ids) => {
    expect(await found({ q })).toEqual(ids);
  });

  test('of another tenant are not found', async () => {
    ctx = h.runtime.systemContext(await aTenant(h), 'test');
    await note({ id: '9', text: 'ailleurs' });
    expect(await found({ q: 'reseau' })).toEqual([]);
    expect(await found({ q: 'ailleurs' })).toEqual(['9']);
  });

  test('with the other filters', async () => {
    await note({ id: '3', text: 'réseau', event: other });
    expect(await found({ q: 'reseau', name: 'probe.other' })).toEqual(['3']);
    expect(await found({ q: 'reseau', subjectId: '3' })).toEqual(['3', '3']);
    expect(await found({ q: 'oran', subjectId: '3' })).toEqual([]);
    expect(await found({ q: 'reseau', actor: 'staff:nobody' })).toEqual([]);
  });
});

test('a search is paged: each entry once, whatever the page', async () => {
  await note(...Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, text: index % 3 ? 'rare' : 'commun' })));
  const ids: string[] = [];
  let before: number | undefined;
  for (let page = 0; page < 10; page += 1) {
    const { items, nextBefore } = await search({ q: 'commun', limit: 4, before });
    ids.push(...items.map(({ subject }) => subject.id));
    if (nextBefore === null) break;
    before = nextBefore;
  }
  expect(ids).toEqual(['27', '24', '21', '18', '15', '12', '9', '6', '3', '0']);
});

test('a beginning that many different words have finds them too', async () => {
  await note(...Array.from({ length: 200 }, (_, index) => ({ id: `${index}`, text: `mot${index}` })));
  expect(await found({ q: 'mot', limit: 3 })).toEqual(['199', '198', '197']);
  expect(await found({ q: 'mot17', limit: 100 })).toHaveLength(11);
});

test('days are those of the tenant’s time zone, both included', async () => {
  // Algiers is an hour ahead of UTC.
  for (const [id, instant] of [
    ['1', '2026-03-01T22:59:59Z'],
    ['2', '2026-03-01T23:00:00Z'],
    ['3', '2026-03-02T22:59:59Z'],
    ['4', '2026-03-02T23:00:00Z'],
  ] as const) {
    h.clock.set(new Date(instant));
    await note({ id, text: 'jour' });
  }
  expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['3', '2']);
  expect(await found({ from: '2026-03-02' })).toEqual(['4', '3', '2']);
  expect(await found({ to: '2026-03-01' })).toEqual(['1']);
  expect(await found({ q: 'jour', from: '2026-03-02', to: '2026-03-02' })).toEqual(['3', '2']);
  expect(await found({ from: '2026-03-05', to: '2026-03-06' })).toEqual([]);
  expect(await found({ q: 'jour', from: '2026-03-05' })).toEqual([]);
});

test('a day behind that of UTC', async () => {
  ctx = h.runtime.systemContext({ ...ctx.tenant, timeZone: 'America/New_York' }, 'test');
  h.clock.set(new Date('2026-03-03T04:59:59Z'));
  await note({ id: '1' });
  expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['1']);
});

test('entries of before the words are found once the job has run, and new ones wait for their turn', async () => {
  await note({ id: '1', text: 'ancien' }, { id: '2', text: 'ancien' });
  await h.admin.query('delete from audit.entry_words where tenant_id = $1', [ctx.tenant.id]);
  await h.admin.query('update audit.heads set indexed_position = 0 where tenant_id = $1', [ctx.tenant.id]);
  await note({ id: '3', text: 'ancien' });
  expect(await found({ q: 'ancien' })).toEqual([]);
  await indexWords(ctx);
  expect(await found({ q: 'ancien' })).toEqual(['3', '2', '1']);
  await indexWords(ctx);
  await note({ id: '4', text: 'ancien' });
  expect(await found({ q: 'ancien' })).toEqual(['4', '3', '2', '1']);
});

test('an entry has a bounded number of words, and long ones are cut', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
  await note({ id: '1', text: words, more: ['x'.repeat(500), words] });
  const { rows } = await h.admin.query<{ n: number; longest: number }>(
    'select count(*)::int as n, max(length(word)) as longest from audit.entry_words where tenant_id = $1',
    [ctx.tenant.id],
  );
  expect(rows[0]?.n).toBeLessThanOrEqual(24);
  expect(rows[0]?.longest).toBeLessThanOrEqual(60);
});
