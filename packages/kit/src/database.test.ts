import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Db, isUniqueViolation, sendAlong } from './database.ts';
import { probeHarness, type ProbeHarness } from './testing/probe.ts';

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([]);
});
afterAll(() => h.close());

const key = { tenantId: '' };
beforeEach(() => {
  key.tenantId = h.tenant.id;
});

const insert = (value: string) => sql`insert into kit.settings (tenant_id, key, value, updated_at)
  values (${h.tenant.id}, ${value}, '1', now())`;
const along = (db: Db, value: string): void => sendAlong(db, insert(value).compile(db));
const kept = async (): Promise<string[]> => {
  const { rows } = await h.admin.query<{ key: string }>('select key from kit.settings order by key');
  return rows.map((row) => row.key);
};

test('what is sent along is there after the commit, in the order in which it was sent', async () => {
  const seen = await h.database.transaction(key, async (db) => {
    along(db, 'a1');
    const { rows } = await sql<{ key: string }>`select key from kit.settings where key like 'a%'`.execute(db);
    along(db, 'a2');
    return rows.map((row) => row.key);
  });
  expect(seen).toEqual(['a1']);
  expect((await kept()).filter((one) => one.startsWith('a'))).toEqual(['a1', 'a2']);
});

test('one that fails with the commit fails the transaction with its own error, and nothing is kept', async () => {
  const twice = h.database.transaction(key, async (db) => {
    along(db, 'b1');
    along(db, 'b1');
    along(db, 'b2');
  });
  await expect(twice).rejects.toSatisfy((error) => isUniqueViolation(error));
  expect((await kept()).filter((one) => one.startsWith('b'))).toEqual([]);
});

test('one that failed is named, not the statement that came after it', async () => {
  const later = h.database.transaction(key, async (db) => {
    along(db, 'c1');
    along(db, 'c1');
    await insert('c2').execute(db);
  });
  await expect(later).rejects.toSatisfy((error) => isUniqueViolation(error));
  expect((await kept()).filter((one) => one.startsWith('c'))).toEqual([]);
});

test('an error of the work itself comes out as it is', async () => {
  const own = h.database.transaction(key, async (db) => {
    along(db, 'd1');
    throw new RangeError('of the work');
  });
  await expect(own).rejects.toThrow(new RangeError('of the work'));
  expect((await kept()).filter((one) => one.startsWith('d'))).toEqual([]);
});

test('a failure that somebody swallowed does not pass for a commit', async () => {
  const swallowed = h.database.transaction(key, async (db) => {
    await insert('e1').execute(db);
    await insert('e1')
      .execute(db)
      .catch(() => undefined);
  });
  await expect(swallowed).rejects.toThrow('rolled back');
  expect((await kept()).filter((one) => one.startsWith('e'))).toEqual([]);
});

test('outside its transaction a handle takes nothing', async () => {
  let leaked: Db | undefined;
  await h.database.transaction(key, async (db) => void (leaked = db));
  expect(() => leaked && along(leaked, 'f1')).toThrow('not the handle of an open transaction');
});

test('what goes on after its transaction has failed writes nothing into the next one of that connection', async () => {
  const slow = Promise.withResolvers<void>();
  let late: Promise<unknown> = Promise.resolve();
  const failed = h.database.transaction(key, async (db) => {
    late = slow.promise.then(() => insert('g1').execute(db));
    late.catch(() => undefined);
    throw new Error('one of several');
  });
  await expect(failed).rejects.toThrow('one of several');
  // As many as there are connections: one of them has that one.
  const max = h.database.pool.options.max;
  const open = Array.from({ length: max }, () =>
    h.database.transaction(key, async (db) => {
      await sql`select 1`.execute(db);
      slow.resolve();
      await late.catch(() => undefined);
    }),
  );
  await Promise.all(open);
  await expect(late).rejects.toThrow('the transaction of this statement is over');
  expect((await kept()).filter((one) => one.startsWith('g'))).toEqual([]);
});

test('the connection is sound after each of these', async () => {
  const one = (): Promise<number | undefined> =>
    h.database.transaction(key, async (db) => (await sql<{ one: number }>`select 1 as one`.execute(db)).rows[0]?.one);
  expect(await Promise.all(Array.from({ length: 30 }, one))).toEqual(Array.from({ length: 30 }, () => 1));
});
