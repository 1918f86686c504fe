import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stableId } from '@cm/kit/ids';
import { digestOf, listTables } from './canaries.ts';
import { ATLAS, type Principal, SAHARA } from './principals.ts';
import { callersOf } from './callers.ts';
import type { JsonSchema } from './json-schema.ts';
import { callOf, type Filled, fillExample, isUnsafe, type Operation, operations } from './operations.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

let system: TestSystem;
/** Ids of the first operator's rows, by table. */
let ids: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  system = await openTestSystem();
  ids = await idsByTable();
});
afterAll(() => system.close());

async function idsByTable(): Promise<ReadonlyMap<string, readonly string[]>> {
  const byTable = new Map<string, readonly string[]>();
  for (const table of await listTables(system)) {
    const { rows } = await system.owner
      .query<{ id: string }>(`select id from ${table} where tenant_id = $1 order by id`, [ATLAS.id])
      .catch(() => ({ rows: [] }));
    if (rows.length > 0)
      byTable.set(
        table,
        rows.map((row) => row.id),
      );
  }
  return byTable;
}

/** Places of a body or a query that name a row by its id; `id` itself is the one that the client makes. */
function referencesOf(schema: JsonSchema, path: readonly string[] = []): string[][] {
  const last = path.at(-1);
  if (schema.format === 'uuid') return last === 'id' && path.length === 1 ? [] : [[...path]];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => referencesOf(one, [...path, name])),
    ...(schema.items ? referencesOf(schema.items, [...path, '0']) : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => referencesOf(one, path)),
  ];
}

/** Which rows a property could mean; every table that fits is tried. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  requestId: ['privacy.requests'],
  customerId: ['customers.customers'],
  goneId: ['customers.customers'],
  access: ['identity.users'],
  contactId: ['customers.contacts'],
  // Categories of customers, whose fields they are asked in.
  groupIds: ['customers.categories'],
  categoryId: ['catalogue.categories', 'tickets.categories', 'customers.categories'],
  productId: ['catalogue.products'],
  planId: ['catalogue.plans'],
  lineId: ['sales.quote_lines'],
  addOnIds: ['catalogue.plans'],
  groupId: ['tickets.groups'],
  assigneeId: ['identity.users'],
  memberIds: ['identity.users'],
  userId: ['identity.users'],
  fileId: ['files.files'],
  attachmentIds: ['files.files'],
  ticketId: ['tickets.tickets'],
  invoiceId: ['billing.invoices'],
  id: ['catalogue.plans', 'billing.invoice_lines'],
  assignee: ['identity.users'],
  ownerId: ['identity.users'],
  accountManagerId: ['identity.users'],
  recordId: ['customers.customers'],
  copyOf: ['identity.roles'],
  providerId: ['federation.identity_providers'],
  roleId: ['identity.roles'],
};

function withReference(filled: Filled, place: 'body' | 'query', path: readonly string[], value: string): Filled {
  if (place === 'query') return { ...filled, query: { ...filled.query, [path[0] ?? '']: value } };
  const body = structuredClone(filled.body ?? {}) as Record<string, unknown>;
  let at: Record<string, unknown> = body;
  for (const [index, name] of path.slice(0, -1).entries()) {
    if (typeof at[name] !== 'object' || at[name] === null) at[name] = path[index + 1] === '0' ? [] : {};
    at = at[name] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
  return { ...filled, body };
}

const without = (body: string, id: string): string =>
  body
    .replaceAll(id, '')
    .replaceAll(
      /"requestId":"[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}|"[\d-]{10}T[\d:.]+Z"|"\w+-\d{4}-\d+"|"number":\d+|T-\d+/g,
      '',
    );

test('an id of another operator’s row is an unknown id: same answer, and nothing of theirs changes (A10)', async () => {
  const callers = await callersOf(system, SAHARA, {
    staff: 'admin@sahara.dz',
    client: 'client@oasis.dz',
    neighbour: 'voisine@sahara-drill.dz',
    member: 'membre@sahara-drill.dz',
  });
  const before = await digestOf(system, ATLAS.id);
  const different: string[] = [];
  const unmeant = new Set<string>();
  let tried = 0;
  let refused = 0;
  for (const operation of operations) {
    const places = [
      ...(operation.body ? referencesOf(operation.body).map((path) => ({ place: 'body' as const, path })) : []),
      ...operation.parameters
        .filter((parameter) => parameter.in === 'query' && parameter.name !== 'id')
        .flatMap(({ name, schema }) =>
          referencesOf(schema, ['x']).length > 0 ? [{ place: 'query' as const, path: [name] }] : [],
        ),
    ];
    for (const { place, path } of places) {
      const name = path.filter((part) => part !== '0').at(-1) ?? '';
      if (!MEANS[name]) unmeant.add(`${operation.id} ${name}`);
      const foreign = (MEANS[name] ?? []).flatMap((table) => ids.get(table)?.slice(0, 1) ?? []);
      for (const id of foreign) {
        const as = await callers.of(operation);
        const unknown = stableId(`nothing ${operation.id} ${path.join('.')}`);
        const answers = [];
        for (const one of [unknown, id]) {
          const filled = withReference(await fillExample(system, operation, as), place, path, one);
          const answer = await system.app.inject(callOf(operation, filled, as));
          answers.push(
            `${answer.statusCode} ${answer.statusCode < 400 && isUnsafe(operation) ? '' : without(answer.body, one)}`,
          );
        }
        tried += 1;
        if (!answers[0]?.startsWith('2')) refused += 1;
        if (answers[0] !== answers[1])
          different.push(
            `${operation.id} ${place}.${path.join('.')}: ${answers.map((one) => one.slice(0, 120)).join(' | ')}`,
          );
      }
    }
  }
  const after = await digestOf(system, ATLAS.id);
  tell(
    `A10: ${tried} references to another operator’s rows, ${refused} refused and ${tried - refused} empty like an unknown id, ${different.length} told apart`,
  );
  expect([...unmeant]).toEqual([]);
  expect(tried).toBeGreaterThan(40);
  expect(different).toEqual([]);
  expect(after).toEqual(before);
});

/**
 * Names that an operator gave itself; a domain of another operator is an unknown one (modules/identity/mail-domains.test.ts), and so is a
 * blocked prefix of telephone numbers (modules/sms/http/admin.test.ts). What is looked at in a verification is a field or a type of document (modules/customers/kyc-checks.test.ts), what is read in full one of two (modules/customers/http/personal-numbers.test.ts).
 */
const KEYS = new Set(['key', 'slug', 'type', 'step', 'locale', 'domain', 'prefix', 'kind', 'subject', 'field']);

test('ids in URLs are UUIDs; neighbours and ids of other kinds lead nowhere (A11)', async () => {
  const strange = operations.flatMap((operation) =>
    operation.parameters
      .filter(({ in: place, name, schema }) => place === 'path' && schema.format !== 'uuid' && !KEYS.has(name))
      .map(({ name }) => `${operation.id} ${name}`),
  );
  expect(strange).toEqual([]);
  const callers = await callersOf(system);
  const named = operations.filter(({ parameters }) =>
    parameters.some(({ in: place, schema }) => place === 'path' && schema.format === 'uuid'),
  );
  const calls: { operation: Operation; as: Principal; filled: Filled }[] = [];
  for (const operation of named) {
    const as = await callers.of(operation);
    calls.push({ operation, as, filled: await fillExample(system, operation, as) });
  }
  // The examples made rows of their own: of what kind they are is known from now on.
  ids = await idsByTable();
  const before = await digestOf(system, ATLAS.id);
  const hits: string[] = [];
  let tried = 0;
  for (const { operation, as, filled } of calls) {
    for (const { name } of operation.parameters.filter(
      ({ in: place, schema }) => place === 'path' && schema.format === 'uuid',
    )) {
      for (const value of guesses(filled.params[name] ?? '', ids)) {
        const answer = await send(operation, { ...filled, params: { ...filled.params, [name]: value } }, as);
        tried += 1;
        if (answer !== 404 && answer !== 400) hits.push(`${operation.id} ${name}=${value}: ${answer}`);
      }
    }
  }
  const after = await digestOf(system, ATLAS.id);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  tell(
    `A11: ${named.length} operations with ids, ${tried} guessed ids, ${hits.length} hits, ${changed.length} tables changed`,
  );
  expect(hits).toEqual([]);
  expect(changed).toEqual([]);
});

async function send(operation: Operation, filled: Filled, as: Principal): Promise<number> {
  return (await system.app.inject(callOf(operation, filled, as))).statusCode;
}

/** The next and the previous id, numbers, and ids of rows of every other kind. */
function guesses(id: string, known: ReadonlyMap<string, readonly string[]>): string[] {
  const shifted = (by: bigint): string => {
    const hex = (BigInt(`0x${id.replaceAll('-', '')}`) + by).toString(16).padStart(32, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
  const others = [...known.values()].filter((list) => !list.includes(id));
  // A row of every third kind is enough, another set for each id.
  const start = Number.parseInt(id.slice(-2), 16) % 3;
  const same = new Set([...known.values()].filter((list) => list.includes(id)).flat());
  const kinds = others
    .flatMap((list, index) => (index % 3 === start ? list.slice(0, 1) : []))
    .filter((one) => !same.has(one));
  return ['1', '0', '-1', id.replaceAll('-', '').slice(1), shifted(1n), shifted(-1n), ...kinds];
}
