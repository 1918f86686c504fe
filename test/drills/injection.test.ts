import { DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARY, injections } from './injection.ts';
import { type Call, fillExample, type Operation, operations } from './operations.ts';
import { type StatementsSent, watchStatements } from './statements-sent.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';
import { tokenCallers } from './token-callers.ts';

const EXTENT = extent({ attacks: 1, guessed: 4 }, { attacks: Infinity, guessed: Infinity });
const AT_ONCE = 8;
/** So many requests, then what was guessed in them is forgotten, while none is on its way. */
const BETWEEN = 200;

let system: TestSystem;
let statements: StatementsSent;
beforeAll(async () => {
  system = await openTestSystem();
  statements = watchStatements();
});
afterAll(async () => {
  statements?.stop();
  await system?.close();
});

test('what is written into a statement is seen, what is bound is not', async () => {
  await system.owner.query('select $1::text', [`bound${CANARY}`]);
  expect(statements.holding(CANARY)).toEqual([]);
  await system.owner.query(`select 'written${CANARY}'`);
  expect(statements.holding(`written${CANARY}`)).toEqual([`select 'written${CANARY}'`]);
});

test(
  'no parameter, header or place of a body is written into a statement, at once or from where it was kept (A8)',
  async () => {
    const callerOf = await tokenCallers(system);
    const calls: { operation: Operation; call: Call }[] = [];
    for (const operation of operations) {
      const as = callerOf(operation);
      const filled = await fillExample(system, operation, as);
      calls.push(...injections(operation, filled, as, EXTENT).map((call) => ({ operation, call })));
    }
    const faults: string[] = [];
    const byClass = new Map<number, number>();
    let next = 0;
    const work = async (until: number): Promise<void> => {
      while (next < until) {
        const index = next++;
        const one = calls[index];
        if (!one) return;
        const remoteAddress = `127.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
        const answer = await system.app.inject({ ...one.call, remoteAddress });
        const kind = Math.floor(answer.statusCode / 100);
        byClass.set(kind, (byClass.get(kind) ?? 0) + 1);
        if (kind === 5)
          faults.push(
            `${one.operation.id}: ${answer.statusCode} ← ${one.call.method} ${one.call.url.slice(0, 160)} ${one.call.payload?.toString().slice(0, 200) ?? ''}`,
          );
      }
    };
    while (next < calls.length) {
      const until = Math.min(next + BETWEEN, calls.length);
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(until)));
      await system.owner.query('delete from identity.guesses');
    }
    // What was kept is read again: by whoever handles events, by jobs, by every list.
    await system.settle();
    for (const operation of operations.filter(({ route }) => route.method === 'GET')) {
      const as = callerOf(operation);
      const [call] = injections(operation, await fillExample(system, operation, as), as, { attacks: 1, guessed: 1 });
      if (call) await system.app.inject(call);
    }
    const written = statements.holding(CANARY).filter((text) => !text.includes(`written${CANARY}`));
    const answers = [...byClass].toSorted(([a], [b]) => a - b).map(([kind, count]) => `${kind}xx×${count}`);
    tell(
      `A8 seed ${drillSeed}: ${operations.length} operations, ${calls.length} attacks, ${statements.count()} different statements sent, ${written.length} with an attack written into them; ${answers.join(' ')}`,
    );
    expect(written.slice(0, 10)).toEqual([]);
    expect(faults.slice(0, 20)).toEqual([]);
    // The attacks met what stands behind the sign-in: a part was taken as ordinary words.
    expect((byClass.get(2) ?? 0) / calls.length).toBeGreaterThan(0.1);
    expect(statements.count()).toBeGreaterThan(200);
  },
  DRILL_MS,
);
