import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../support/browser.ts';
import { type Answer, type Asked, openScenes, problem, type Scene, type Scenes } from './scenes.ts';

let scenes: Scenes;
beforeAll(async () => {
  scenes = await openScenes();
});
afterAll(() => scenes?.close());

/** Customers of the operator: `active-1` to `active-3` and as many prospects, two to a page. */
const CUSTOMERS = ['active', 'prospect'].flatMap((state) =>
  [1, 2, 3].map((number) => ({
    id: `${state}-${number}`,
    name: `${state} ${number}`,
    number: `C-${number}`,
    kind: 'company',
    state,
    email: null,
    phone: null,
    categoryId: null,
    tags: [],
    createdAt: '2026-03-02T09:00:00.000Z',
  })),
);

/** Answers as the list operation does: filter, order, words, and pages of two by cursor. */
function customers({ query }: Asked): Answer {
  const found = CUSTOMERS.filter(
    (one) => (!query['state'] || one.state === query['state']) && one.name.includes(query['q'] ?? ''),
  );
  const ordered = query['sort'] === '-name' ? found.toReversed() : found;
  const from = Number(query['cursor'] ?? 0);
  const items = ordered.slice(from, from + 2);
  return { status: 200, body: { items, nextCursor: from + 2 < ordered.length ? String(from + 2) : null } };
}

const open = (query = '', language?: Language) => scenes.open(`/corporate/list${query}`, customers, language);
/** Which rows a list shows, or one of them that is marked. */
// Read in one go: a row that goes between two questions would be waited for.
const rows = ({ page }: Scene, marked = '') =>
  page.evaluate<string[]>(`[...document.querySelectorAll('[data-row]${marked}')].map((row) => row.dataset.row)`);
const showing = async (scene: Scene, ...ids: string[]) => {
  await expect.poll(() => rows(scene)).toEqual(ids);
};
const search = ({ page }: Scene) => Object.fromEntries(new URL(page.url()).searchParams);
const choose = async ({ page }: Scene, option: string) => {
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.getByRole('menuitemcheckbox', { name: option }).click();
  await page.keyboard.press('Escape');
};

describe('the address', () => {
  test('holds the filter; Back takes it away and Forward brings it back', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    await choose(scene, '« prospect »');
    await showing(scene, 'prospect-1', 'prospect-2');
    expect(search(scene)).toEqual({ state: 'prospect' });
    await scene.page.goBack();
    await showing(scene, 'active-1', 'active-2');
    expect(search(scene)).toEqual({});
    await scene.page.goForward();
    await showing(scene, 'prospect-1', 'prospect-2');
    await scene.page.getByRole('button', { name: 'Retirer le filtre' }).click();
    await showing(scene, 'active-1', 'active-2');
    expect(search(scene)).toEqual({});
  });

  test('is enough to see the same rows', async () => {
    const scene = await open('?state=prospect&sort=-name&cursor=2');
    await showing(scene, 'prospect-1');
    expect(scene.asked()[0]?.query).toMatchObject({ state: 'prospect', sort: '-name', cursor: '2' });
  });

  test('is not believed: an unknown state or sort is as if it was not asked', async () => {
    const scene = await open('?state=nonsense&sort=secret&role=admin');
    await showing(scene, 'active-1', 'active-2');
    expect(scene.asked().map(({ query }) => query)).toEqual([{ limit: '50' }]);
  });
});

describe('pages', () => {
  test('next and previous, by the history of the browser', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    await scene.page.getByRole('button', { name: 'Suivant' }).click();
    await showing(scene, 'active-3', 'prospect-1');
    await scene.page.getByRole('button', { name: 'Précédent' }).click();
    await showing(scene, 'active-1', 'active-2');
    expect(search(scene)).toEqual({});
  });

  test('another filter on page 2 is a list that begins on page 1', async () => {
    const scene = await open();
    await scene.page.getByRole('button', { name: 'Suivant' }).click();
    await showing(scene, 'active-3', 'prospect-1');
    await choose(scene, '« prospect »');
    await showing(scene, 'prospect-1', 'prospect-2');
    expect(search(scene)).toEqual({ state: 'prospect' });
  });

  test('so is another order', async () => {
    const scene = await open('?cursor=2');
    await showing(scene, 'active-3', 'prospect-1');
    const head = scene.page.getByRole('columnheader', { name: 'Nom' });
    await head.getByRole('button').click();
    await showing(scene, 'prospect-3', 'prospect-2');
    expect(search(scene)).toEqual({ sort: '-name' });
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });
});

describe('the search', () => {
  const asked = (scene: Scene) => scene.asked().map(({ query }) => query['q']);

  test('asks once for words that come at once, and Escape takes them away', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    await scene.page.keyboard.press('/');
    await scene.page.keyboard.insertText('prospect 3');
    await showing(scene, 'prospect-3');
    expect(search(scene)).toEqual({ q: 'prospect 3' });
    await scene.page.keyboard.press('Escape');
    await showing(scene, 'active-1', 'active-2');
    expect(search(scene)).toEqual({});
    expect(asked(scene)).toEqual([undefined, 'prospect 3']);
  });

  test.each([0, 300])('loses no letter of what is typed with %s ms between them', async (delay) => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    await scene.page.keyboard.press('/');
    await scene.page.keyboard.type('prospect 3', { delay });
    await showing(scene, 'prospect-3');
    expect(await scene.page.getByRole('searchbox').inputValue()).toBe('prospect 3');
    // However slow the machine is, what is asked on the way is a beginning of it.
    for (const words of asked(scene).slice(1)) expect('prospect 3'.startsWith(words ?? '')).toBe(true);
  });

  test('nothing found says so, and offers to take everything away', async () => {
    const scene = await open('?q=personne&state=active');
    await scene.page.getByText('Rien ne correspond à ces filtres').waitFor();
    await scene.page.getByRole('table').getByRole('button', { name: 'Tout effacer' }).click();
    await showing(scene, 'active-1', 'active-2');
    expect(search(scene)).toEqual({});
  });
});

test('a failure is said with its reference, and trying again works', async () => {
  const scene = await scenes.open('/corporate/list', () => problem(500, 'common.internal', 'Erreur de notre côté.'));
  const alert = scene.page.getByRole('alert');
  await alert.getByText('Erreur de notre côté.').waitFor();
  await alert.getByText('req-1').waitFor();
  scene.answer(customers);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await showing(scene, 'active-1', 'active-2');
  expect(await alert.count()).toBe(0);
});

test('a broken line is tried again by itself', async () => {
  const answers: Answer[] = ['broken', { status: 503 }];
  const scene = await scenes.open('/corporate/list', (asked) => answers.shift() ?? customers(asked));
  await showing(scene, 'active-1', 'active-2');
  expect(scene.asked()).toHaveLength(3);
});

describe('the keyboard', () => {
  const current = (scene: Scene) => rows(scene, '[data-current]');

  test('j and k walk the rows and stop at the ends, Enter opens', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    const { keyboard } = scene.page;
    for (const [key, row] of [
      ['j', 'active-1'],
      ['j', 'active-2'],
      ['j', 'active-2'],
      ['k', 'active-1'],
      ['k', 'active-1'],
    ] as const) {
      await keyboard.press(key);
      expect(await current(scene)).toEqual([row]);
    }
    await keyboard.press('Enter');
    await scene.page.waitForURL('**/corporate/customers/active-1');
  });

  test('o opens the row, x chooses it, and what is chosen can be acted on', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    const { keyboard } = scene.page;
    await keyboard.press('j');
    await keyboard.press('j');
    await keyboard.press('x');
    await scene.page.getByRole('button', { name: 'Traiter' }).click();
    expect(await scene.page.getByRole('status', { name: 'Traités' }).textContent()).toBe('active-2');
    await keyboard.press('o');
    await scene.page.waitForURL('**/corporate/customers/active-2');
  });

  test('letters typed in the search are letters', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    await scene.page.getByRole('searchbox').fill('');
    await scene.page.getByRole('searchbox').press('j');
    expect(await current(scene)).toEqual([]);
    expect(await scene.page.getByRole('searchbox').inputValue()).toBe('j');
  });
});

describe('from right to left', () => {
  test('the columns begin at the right, and the words are Arabic', async () => {
    const scene = await open('', 'ar');
    await showing(scene, 'active-1', 'active-2');
    const left = async (label: string) =>
      (await scene.page.getByRole('columnheader', { name: label }).boundingBox())?.x ?? Number.NaN;
    const [name, number, state] = [await left('Nom'), await left('Numéro'), await left('État')];
    expect(name).toBeGreaterThan(number);
    expect(number).toBeGreaterThan(state);
    await scene.page.getByRole('button', { name: 'التالي' }).click();
    await showing(scene, 'active-3', 'prospect-1');
  });

  test('in French they begin at the left', async () => {
    const scene = await open();
    await showing(scene, 'active-1', 'active-2');
    const name = await scene.page.getByRole('columnheader', { name: 'Nom' }).boundingBox();
    const state = await scene.page.getByRole('columnheader', { name: 'État' }).boundingBox();
    expect(name?.x).toBeLessThan(state?.x ?? 0);
  });
});
