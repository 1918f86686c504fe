import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDomainTexts, type DomainTexts } from './domain-texts.ts';
import { startNameServer, type TestNameServer } from './testing.ts';

const long = 'x'.repeat(600);
let server: TestNameServer;
let texts: DomainTexts;
beforeAll(async () => {
  server = await startNameServer(
    {
      '_a.exemple.dz': ['one', long],
      '_many.exemple.dz': Array.from({ length: 1_500 }, (_, place) => `t${place}`),
      'ailleurs.dz': ['elsewhere'],
    },
    { aliases: { '_alias.exemple.dz': 'ailleurs.dz', '_empty.exemple.dz': 'rien.dz' } },
  );
  texts = createDomainTexts({ nameServers: [server.address] });
});
afterAll(() => server.close());

test('texts come in one piece, also those that were sent in several', async () => {
  expect(await texts.of('_a.exemple.dz')).toEqual({ kind: 'texts', texts: ['one', long] });
});

test('a name without texts, or that does not exist, has none', async () => {
  for (const name of ['_b.exemple.dz', 'exemple.dz', '_empty.exemple.dz', 'a..b'])
    expect([name, (await texts.of(name)).kind]).toEqual([name, name === 'a..b' ? 'silent' : 'none']);
});

test('the texts of an alias are those of the name that it stands for', async () => {
  expect(await texts.of('_alias.exemple.dz')).toEqual({ kind: 'texts', texts: ['elsewhere'] });
});

test('as many texts as an answer can hold are cut at two hundred', async () => {
  const answer = await texts.of('_many.exemple.dz');
  expect(answer).toMatchObject({ kind: 'texts' });
  expect(answer.kind === 'texts' && answer.texts.length).toBe(200);
});

test('name servers that do not answer, or not before the deadline, are told apart from a name without texts', async () => {
  const silent = await startNameServer({}, { silent: true });
  const nameServers = [silent.address];
  expect(await createDomainTexts({ nameServers, timeoutMs: 50 }).of('_a.exemple.dz')).toEqual({ kind: 'silent' });
  const before = performance.now();
  expect(await createDomainTexts({ nameServers, timeoutMs: 60_000, deadlineMs: 100 }).of('_a.exemple.dz')).toEqual({
    kind: 'silent',
  });
  expect(performance.now() - before).toBeLessThan(10_000);
  await silent.close();
});
