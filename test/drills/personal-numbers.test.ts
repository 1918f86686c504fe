import { customerProfileChanged } from '@cm/customers/events';
import { emit } from '@cm/kit/events';
import { stableId } from '@cm/kit/ids';
import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Callers, callersOf } from './callers.ts';
import { callOf, type Filled, fillExample, isUnsafe, type Operation, operations } from './operations.ts';
import { ATLAS } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';
import { textOf } from './text-of.ts';

/** Whose answers have numbers in full for whoever holds `kyc.originals`: each of them leaves an event. */
const IN_FULL = [
  'corporate.customerImports.refused',
  'corporate.customerList.export',
  'corporate.customers.personalNumber',
];
/** Entries of before this rule are exported as they were hashed and signed: with a letter changed they prove nothing. */
const AS_SIGNED = 'admin.audit.export';
const IMPORT = stableId('import-of-personal-numbers');
/** Somebody's from before; a column that means nothing yet; a row that was refused for it. */
const [BEFORE, UNREAD, UNFIT] = ['771234567890128351', '771234567890128352', '7712345678901283'];
const QUERIES: Readonly<Record<string, Filled['query']>> = {
  'corporate.customerList.export': { columns: 'number,name,nin,rib' },
  'admin.audit.export': {},
  'admin.audit.list': { limit: '100' },
};

let system: TestSystem;
let callers: Callers;
/** Digits → whose they are. */
const secrets = new Map<string, string>();

beforeAll(async () => {
  system = await openTestSystem();
  callers = await callersOf(system);
  const { rows } = await system.owner.query<{ id: string; number: string }>(
    'select id, number from customers.customers where tenant_id = $1 order by id',
    [ATLAS.id],
  );
  for (const [index, { id, number }] of rows.entries()) {
    const nin = `7700000000000${String(10_000 + index)}`;
    const rib = ribOf(index);
    for (const secret of [nin, rib]) secrets.set(secret, number);
    await system.owner.query(
      'update customers.customers set nin = $3, rib = $4, typed = $5 where tenant_id = $1 and id = $2',
      [
        ATLAS.id,
        id,
        nin,
        rib,
        JSON.stringify({ nin: nin.replace(/(\d{3})/g, '$1 '), rib: rib.replace(/(\d{4})/g, '$1 ') }),
      ],
    );
  }
  for (const secret of [BEFORE, UNREAD, UNFIT]) secrets.set(secret, secret);
  await writeImport(rows[0]?.id ?? '');
  // As events told changes before: the audit and the timeline keep them so.
  const tenant = await system.application.runtime.gatekeeper.tenantById(ATLAS.id);
  if (!tenant) throw new Error('the operator is not there');
  const ctx = system.application.runtime.systemContext(tenant, 'drill');
  for (const { id, number } of rows.slice(0, 50))
    await ctx.transaction((tx) =>
      emit(tx, customerProfileChanged, { customerId: id, number, changes: { nin: { from: null, to: BEFORE } } }),
    );
  await system.settle();
}, 240_000);
afterAll(() => system.close());

/** An account whose key is right, of twenty digits. */
function ribOf(index: number): string {
  const account = `00977${String(5_000_000_000 + index)}`;
  return `004${account}${String(97n - ((BigInt(account) * 100n) % 97n)).padStart(2, '0')}`;
}

async function writeImport(like: string): Promise<void> {
  const [nin = ''] = secrets.keys();
  await system.owner.query(
    `insert into customers.imports (tenant_id, id, number, format, source, filename, columns, mapping, field_mapping, arrive_as, state, row_count, counts, created_by, created_at, rows_kept_until)
     select $1, $2, 'IMP-909090', 'csv', 'csv', 'clients.csv', '{id,nom,email,nin,autre}', '{"sourceId": 0, "name": 1, "email": 2, "nin": 3}', '{}', 'prospect', 'checked', 1,
       '{"waiting": 0, "new": 0, "created": 0, "linked": 0, "present": 0, "duplicate": 1, "refused": 0}', u.id, now(), now() + interval '90 days'
     from identity.users u where u.tenant_id = $1 and u.email = 'dsi@atlas.dz'`,
    [ATLAS.id, IMPORT],
  );
  await system.owner.query(
    `insert into customers.import_rows (tenant_id, import_id, number, cells, verdict, reasons, customer_id) values ($1, $2, 1, $3, 'duplicate', $4, $5)`,
    [
      ATLAS.id,
      IMPORT,
      JSON.stringify([UNREAD, 'Import', 'import@exemple.dz', nin, UNREAD]),
      JSON.stringify([{ code: 'left_out', field: 'nin', value: UNFIT }]),
      like,
    ],
  );
}

const reads = operations.filter((operation) => !isUnsafe(operation));

async function filledFor(operation: Operation): Promise<Filled> {
  const filled = await fillExample(system, operation, await callers.of(operation));
  const isOfImport = /^corporate\.customerImport(s\.(get|refused)|Rows\.list)$/.test(operation.id);
  return {
    ...filled,
    ...(isOfImport ? { params: { ...filled.params, id: IMPORT }, query: {} } : {}),
    ...(QUERIES[operation.id] ? { query: QUERIES[operation.id] ?? {} } : {}),
  };
}

interface Heard {
  readonly id: string;
  readonly status: number;
  readonly secrets: readonly string[];
}

/** What each reading operation says to whoever calls it, and which numbers stand there, with spaces between the digits or not. */
async function hear(list: readonly Operation[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const operation of list) {
    const filled = await filledFor(operation);
    const call = callOf(operation, filled, await callers.of(operation));
    const answer = await system.app.inject({
      remoteAddress: `127.1.${heard.length >> 8}.${heard.length & 255}`,
      ...call,
    });
    const said = `${JSON.stringify(answer.headers)}\n${await textOf(answer)}`.replace(/[\s\u00a0\u202f.-]/g, '');
    heard.push({
      id: operation.id,
      status: answer.statusCode,
      secrets: [...secrets.keys()].filter((secret) => said.includes(secret)),
    });
  }
  return heard;
}

const telling = (heard: readonly Heard[]): string[] =>
  heard.flatMap(({ id, secrets: said }) => (said.length > 0 ? [id] : []));

test('without the right no reading operation says a personal number, and none opens an identity document', async () => {
  await system.owner.query(
    `delete from identity.role_permissions where tenant_id = $1 and permission = 'kyc.originals'`,
    [ATLAS.id],
  );
  const heard = await hear(reads);
  const answered = heard.filter(({ status }) => status < 300).length;
  tell(
    `personal numbers: ${heard.length} reading operations, ${answered} answered, ${secrets.size} numbers looked for`,
  );
  expect(answered).toBeGreaterThan(150);
  expect(telling(heard).toSorted()).toEqual([AS_SIGNED]);
  const statusOf = (id: string) => heard.find((one) => one.id === id)?.status;
  expect(['corporate.kyc.download', 'corporate.customers.personalNumber'].map(statusOf)).toEqual([403, 403]);
  // What is looked at is there: the records, the list and the rows were answered.
  for (const id of [
    'corporate.customers.get',
    'corporate.kyc.get',
    'corporate.customerImports.get',
    ...IN_FULL.slice(0, 2),
  ])
    expect([id, statusOf(id)]).toEqual([id, 200]);
});

test('with it exactly those say one that leave an event', async () => {
  await system.owner.query(
    `insert into identity.role_permissions (tenant_id, role_id, permission) select tenant_id, id, 'kyc.originals' from identity.roles where tenant_id = $1 and key = 'administrator'`,
    [ATLAS.id],
  );
  const heard = await hear(reads.filter(({ zone }) => zone === 'corporate' || zone === 'admin'));
  expect(telling(heard).toSorted()).toEqual([AS_SIGNED, ...IN_FULL].toSorted());
  for (const id of IN_FULL) {
    const count = async () =>
      (
        await system.owner.query<{ n: number }>('select count(*)::int as n from kit.outbox where tenant_id = $1', [
          ATLAS.id,
        ])
      ).rows[0]?.n ?? 0;
    const before = await count();
    await hear(reads.filter((operation) => operation.id === id));
    expect([id, (await count()) - before]).toEqual([id, 1]);
  }
});
