import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from './canaries.ts';
import { callersOf } from './callers.ts';
import { ATLAS } from './principals.ts';
import { type JsonSchema, openObjects } from './json-schema.ts';
import { callOf, fillExample, isUnsafe, type Operation, operations } from './operations.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await openTestSystem();
});
afterAll(() => system.close());

/** What an attacker hopes that a row is written from. */
const HOPES: Readonly<Record<string, string>> = {
  role: '"administrator"',
  roles: '["administrator"]',
  tenantId: '"019b76da-a800-7bb2-a5a6-a027efd43dc3"',
  tenant_id: '"019b76da-a800-7bb2-a5a6-a027efd43dc3"',
  customerId: '"019b76da-a800-7bb2-a5a6-a027efd43dc3"',
  userId: '"019b76da-a800-7bb2-a5a6-a027efd43dc3"',
  balance: '-1',
  price: '0',
  status: '"paid"',
  state: '"paid"',
  paidAt: '"2026-01-01T00:00:00Z"',
  isStaff: 'true',
  permissions: '["*"]',
  constructor: '{"prototype":{"isStaff":true}}',
};

const objectsIn = (schema: JsonSchema): JsonSchema[] =>
  [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((one) => one.properties);
const propertiesOf = (schema: JsonSchema | undefined): string[] =>
  schema ? objectsIn(schema).flatMap((one) => Object.keys(one.properties ?? {})) : [];

/** What somebody who reads the same thing sees of it: the answer of this operation and of those on the same path. */
function readProperties(operation: Operation): string[] {
  const noun = operation.route.path.split('/').slice(0, 4).join('/');
  const readers = operations.filter(
    ({ route }) => route.path === noun || route.path === `${noun}/:id` || route.path === operation.route.path,
  );
  const schemas = readers.flatMap(({ responses }) =>
    Object.values(responses).map(({ content }) => content?.['application/json']?.schema),
  );
  return schemas.flatMap((schema) => {
    const items = schema?.properties?.['items']?.items;
    return [...propertiesOf(schema), ...propertiesOf(items)];
  });
}

/** The example with one property more, as text, so that `__proto__` is a property like any other. */
const withProperty = (body: unknown, name: string, value: string): string => {
  const text = JSON.stringify(body ?? {});
  return `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(name)}:${value}}`;
};

test('no object that comes in or goes out has properties that its schema does not name (A5)', () => {
  const open = operations.flatMap((operation) => [
    ...(operation.body ? openObjects(operation.body).map((at) => `${operation.id} takes anything at ${at}`) : []),
    ...Object.values(operation.responses).flatMap(({ content }) =>
      Object.entries(content ?? {}).flatMap(([type, { schema }]) =>
        type === 'application/json' ? openObjects(schema).map((at) => `${operation.id} may say anything at ${at}`) : [],
      ),
    ),
  ]);
  expect(open).toEqual([]);
});

test('what a body may not say is refused, and nothing changes (A5)', async () => {
  const callers = await callersOf(system);
  const writers = operations.filter((operation) => isUnsafe(operation) && operation.body !== undefined);
  const calls = [];
  for (const operation of writers) {
    const as = await callers.of(operation);
    calls.push({ operation, as, filled: await fillExample(system, operation, as) });
  }
  const before = await digestOf(system, ATLAS.id);
  const accepted: string[] = [];
  let tried = 0;
  for (const [index, { operation, as, filled }] of calls.entries()) {
    const own = new Set(propertiesOf(operation.body));
    const names = new Set(
      [...Object.keys(HOPES), '__proto__', ...readProperties(operation)].filter((name) => !own.has(name)),
    );
    for (const name of names) {
      const body = withProperty(
        filled.body,
        name,
        Object.hasOwn(HOPES, name) ? (HOPES[name] ?? '') : '{"isStaff":true}',
      );
      const call = callOf(operation, { ...filled, body }, as);
      const answer = await system.app.inject({ ...call, remoteAddress: `127.9.${index & 255}.${tried & 255}` });
      tried += 1;
      if (answer.statusCode !== 400)
        accepted.push(`${operation.id} with ${name}: ${answer.statusCode} ${answer.body.slice(0, 100)}`);
    }
  }
  const after = await digestOf(system, ATLAS.id);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  tell(
    `A5: ${writers.length} operations with a body, ${tried} properties too many, ${accepted.length} accepted, ${changed.length} tables changed`,
  );
  expect(accepted).toEqual([]);
  expect(changed).toEqual([]);
});
