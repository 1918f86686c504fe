import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, openScenes, problem, type Scenes } from './scenes.ts';

let scenes: Scenes;
beforeAll(async () => {
  scenes = await openScenes();
});
afterAll(() => scenes?.close());

const OK: Answer = { status: 200, body: { state: 'on' } };
const keysOf = (posts: readonly { readonly key: string | undefined }[]) => posts.map(({ key }) => key);

test('two presses at once are one request', async () => {
  const answered = Promise.withResolvers<Answer>();
  const { page, asked } = await scenes.open('/corporate/act', ({ method }) =>
    method === 'POST' ? answered.promise : OK,
  );
  await page.getByRole('button', { name: 'Agir' }).waitFor();
  // In one go, before anything is drawn again; and once more.
  await page.evaluate('const button = document.querySelector("main button"); button.click(); button.click();');
  await page.evaluate('document.querySelector("main button").click()');
  await expect.poll(() => asked('POST').length).toBe(1);
  answered.resolve(OK);
  await expect.poll(() => page.getByRole('status', { name: 'Faits' }).textContent()).toBe('1');
  expect(asked('POST')).toHaveLength(1);
});

test('a retry after a broken line has its key, another value another one, and so has the next act', async () => {
  const answers: Answer[] = ['broken', { status: 503 }, OK, OK];
  const { page, asked } = await scenes.open('/corporate/act', ({ method }) =>
    method === 'POST' ? (answers.shift() ?? OK) : OK,
  );
  const press = async (times: number) => {
    await page.getByRole('button', { name: 'Agir' }).click();
    await expect.poll(() => asked('POST').length).toBe(times);
    await expect.poll(() => page.getByRole('button', { name: 'Agir' }).isEnabled()).toBe(true);
  };
  for (const times of [1, 2, 3, 4]) await press(times);
  const [first, second, third, fourth] = keysOf(asked('POST'));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
});

test('a value that changed after a broken line is another act', async () => {
  const { page, asked, answer } = await scenes.open('/corporate/act', ({ method }) =>
    method === 'POST' ? 'broken' : OK,
  );
  await page.getByRole('button', { name: 'Agir' }).click();
  await page.getByText('Le serveur n’a pas été joint').waitFor();
  answer(() => OK);
  await page.getByLabel('Note').fill('seconde');
  await page.getByRole('button', { name: 'Agir' }).click();
  await page.getByText('C’est fait.').waitFor();
  const posts = asked('POST');
  expect(posts.map(({ body }) => body)).toEqual([{ note: 'première' }, { note: 'seconde' }]);
  expect(new Set(keysOf(posts)).size).toBe(2);
});

test('a refusal is said in the server’s words, ends the key, and a conflict asks again what changed', async () => {
  const refusal = problem(409, 'services.wrong_state', 'Le service est déjà suspendu.');
  const { page, asked, answer } = await scenes.open('/corporate/act', ({ method }) =>
    method === 'POST' ? refusal : OK,
  );
  await expect.poll(() => asked('GET').length).toBe(1);
  await page.getByRole('button', { name: 'Agir' }).click();
  await page.getByText('Le service est déjà suspendu.').waitFor();
  await expect.poll(() => asked('GET').length).toBe(2);
  answer(() => OK);
  await page.getByRole('button', { name: 'Agir' }).click();
  await page.getByText('C’est fait.').waitFor();
  const [refused, done] = keysOf(asked('POST'));
  expect(done).not.toBe(refused);
  await expect.poll(() => asked('GET').length).toBe(3);
});
