import { routesOf } from '@cm/kit/http/record-search';
import { assemble } from '@cm/kit/module';
import { chooseModules } from '@cm/server/chosen-modules';
import { modules } from '@cm/server/modules';
import { expect, test } from 'vitest';
import { callersOf } from './callers.ts';
import { ATLAS } from './principals.ts';
import { callOf, fillExample, operations } from './operations.ts';
import { REFUSED } from './refused-examples.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

const neighbourhood = (module: string): string[] => chooseModules(modules, [module]).served.map(({ name }) => name);

test('the declared graph has the modules of the server, and nothing else', () => {
  expect(modules.length).toBeGreaterThan(10);
  expect(neighbourhood('identity')).toEqual(['identity']);
  expect(neighbourhood('billing')).not.toContain('tickets');
  expect(neighbourhood('tickets')).toEqual(['identity', 'files', 'fields', 'customers', 'tickets']);
  expect(() => chooseModules(modules, ['tickets', 'tikets'])).toThrow(
    'MODULES: there is no module "tikets"; there are identity, ',
  );
});

/** Operations of a module, those included that it derives from what the others declare. */
const ownOperations = (module: string) => {
  const { routes = [] } = assemble(modules).find(({ name }) => name === module) ?? {};
  const ids = new Set(routes.map((route) => route.operationId));
  return operations.filter(({ id }) => ids.has(id));
};

/** At how many places an operation was absent so far. */
const absences = new Map<string, number>();
test.each(modules.map((module) => module.name))(
  '%s answers all of its examples with its declared neighbours alone, on a database that has nothing else',
  async (module) => {
    const system = await openTestSystem({ MODULES: module });
    try {
      const { rows: schemas } = await system.owner.query<{ name: string }>(
        `select nspname as name from pg_namespace where nspname = any($1) order by 1`,
        [modules.map(({ name }) => name)],
      );
      expect(schemas.map(({ name }) => name).filter((name) => !neighbourhood(module).includes(name))).toEqual([]);
      const callers = await callersOf(system);
      const faults: string[] = [];
      // What another module asks two people for is asked for where that module is.
      const own = ownOperations(module).filter(({ id }) => module !== 'approvals' || ids(system).has(id));
      // Some examples hand in a file that the caller uploaded before.
      const uploads = operations.filter(
        ({ id }) => module !== 'files' && id.endsWith('.files.upload') && ids(system).has(id),
      );
      for (const operation of [...uploads, ...own]) {
        const as = await callers.of(operation);
        const answer = await system.app.inject(callOf(operation, await fillExample(system, operation, as), as));
        const expected = operation.id in REFUSED || `${module} ${operation.id}` in REFUSED_ALONE;
        const refused = expected && answer.statusCode >= 400 && answer.statusCode < 500;
        if (answer.statusCode >= 300 && !refused) faults.push(`${operation.id}: ${answer.statusCode} ${answer.body}`);
      }
      // What the examples caused: projections, reactions and jobs of the modules that are there.
      await system.settle();
      const { rows: pending } = await system.owner.query<{ name: string }>(
        'select name from kit.outbox where relayed_at is null limit 5',
      );
      const { rows: failed } = await system.owner.query<{ fault: string }>(
        `select task_identifier || ': ' || last_error as fault from graphile_worker.jobs where last_error is not null limit 5`,
      );
      expect(faults).toEqual([]);
      expect(pending).toEqual([]);
      expect(failed).toEqual([]);
      expect(own.length).toBeGreaterThan(0);

      // The operations of the others say that they are not served: each where it is first absent, then at every fourth such place.
      const ofOthers = operations.filter((one) => !ids(system).has(one.id) && !ownOperations(module).includes(one));
      for (const operation of ofOthers) {
        const before = absences.get(operation.id) ?? 0;
        absences.set(operation.id, before + 1);
        if (before % 4 !== 0) continue;
        const as = await callers.of(operation);
        const answer = await system.app.inject({ ...callOf(operation, NOTHING, as) });
        if (answer.statusCode !== 501) faults.push(`${operation.id}: ${answer.statusCode}`);
      }
      expect(faults).toEqual([]);
    } finally {
      await system.close();
    }
  },
  120_000,
);

const NO_CLASSES = 'the classes of notices are those of the modules that tell something; there are none here';
/** With these neighbours alone the example shows a refusal. */
const NO_CUSTOMERS = 'where nobody keeps customers, nobody owns one';
const REFUSED_ALONE: Readonly<Record<string, string>> = {
  'identity portal.tokens.create': 'where nobody keeps customers, nobody holds a right of the portal',
  'identity portal.supportPermission.get': NO_CUSTOMERS,
  'identity portal.supportPermission.give': NO_CUSTOMERS,
  'identity portal.supportPermission.withdraw': NO_CUSTOMERS,
  'notifications portal.notificationPreferences.update': NO_CLASSES,
  'notifications corporate.notificationPreferences.update': NO_CLASSES,
};

const NOTHING = { params: {}, query: {}, body: undefined };
const ids = (system: TestSystem): ReadonlySet<string> =>
  new Set(routesOf(system.application.runtime.modules).map((route) => route.operationId));

test('an operation of an absent module is refused by the same guards as any other, and says what it is', async () => {
  const system = await openTestSystem({ MODULES: 'files' });
  try {
    const operation = operations.find(({ id }) => id === 'corporate.tickets.list');
    if (!operation) throw new Error('the operation is gone');
    const staff = await (await callersOf(system)).of(operation);
    const call = (more: object) =>
      system.app.inject({ url: '/api/corporate/tickets', headers: { host: ATLAS.host }, ...more });
    expect((await call({})).statusCode).toBe(401);
    expect((await call({ remoteAddress: '203.0.113.9' })).statusCode).toBe(404);
    for (const [language, sentence] of [
      ['fr', 'Cette installation ne sert pas ce module (tickets).'],
      ['ar', 'هذا التثبيت لا يقدّم هذه الوحدة (tickets).'],
      ['en', 'This installation does not serve that module (tickets).'],
    ]) {
      const headers = { host: staff.host, ...staff.headers, 'accept-language': language };
      const answer = await call({ headers });
      expect(answer.json()).toMatchObject({
        code: 'common.not_served',
        status: 501,
        params: { module: 'tickets' },
        title: sentence,
      });
    }
    expect((await system.app.inject({ url: '/readyz' })).body).toBe('ready\nserves identity, files\n');
    const document = (await system.app.inject({ url: '/api/openapi.json' })).json<{ tags: { name: string }[] }>();
    expect(document.tags.map(({ name }) => name)).not.toContain('tickets');
  } finally {
    await system.close();
  }
}, 120_000);
