import { identity } from '@cm/identity/module';
import { customers } from '@cm/customers/module';
import { aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Ctx } from '@cm/kit/ctx';
import { type Database, openDatabase } from '@cm/kit/database';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createCategory } from './categories.ts';
import { countTickets, openTicketsOf } from './count-tickets.ts';
import { closeResolvedTickets, wakeTickets } from './due-tickets.ts';
import { createGroup } from './groups.ts';
import { listTickets, type TicketListInput } from './list-tickets.ts';
import { SORTS } from './list-tickets.queries.ts';
import { tickets } from './module.ts';
import { setRoleReach } from './role-reach.ts';
import { insertVolume } from './testing.ts';

const COUNT = 100_000;
const parser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let explained: Database;
let agent: Person;
let plans: Plan[] = [];
const ids: { customer: string; group: string; common: string; rare: string } = {
  customer: '',
  group: '',
  common: '',
  rare: '',
};

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Rows Removed by Filter'?: number;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

/** Plans of every statement that the application runs, with row-level security, as PostgreSQL logs them. */
async function openExplained(): Promise<Database> {
  const { rows } = await h.admin.query<{ name: string }>('select current_database() as name');
  const name = rows[0]?.name ?? '';
  const settings = [
    'session_preload_libraries = auto_explain',
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_analyze = on',
    'auto_explain.log_format = json',
  ];
  await h.admin.query("load 'auto_explain'");
  for (const setting of settings) await h.admin.query(`alter role cm_app in database ${name} set ${setting}`);
  await h.admin.query(`alter role cm_app in database ${name} set client_min_messages = log`);
  const database = openDatabase(
    { socketDir: inject('pgSocketDir'), user: 'cm_app', database: name },
    { max: 1, name: 'explained' },
  );
  database.pool.on('connect', (client) =>
    client.on('notice', (notice) => {
      const json = /plan:\s*(\{[\s\S]*\})\s*$/.exec(notice.message ?? '')?.[1];
      if (json) plans.push((JSON.parse(json) as { Plan: Plan }).Plan);
    }),
  );
  return database;
}

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
  });
  const tenant = await aTenant(h);
  agent = await aStaffMember(h, tenant, ['tickets.read']);
  const other = await aStaffMember(h, tenant, ['tickets.read']);
  const system = h.runtime.systemContext(tenant, 'test');
  const made = [];
  for (const name of ['Support', 'Réseau', 'Facturation'])
    made.push(await createGroup(system, { name, archived: false, memberIds: [] }));
  const common = await createCategory(system, { name: { fr: 'Courante' }, position: 0, archived: false });
  const rare = await createCategory(system, { name: { fr: 'Rare' }, position: 1, archived: false });
  const people = [];
  for (let index = 0; index < 7; index += 1) people.push((await aCustomer(h, tenant)).customerId);
  ids.customer = people[3] ?? '';
  ids.group = made[0]?.id ?? '';
  ids.common = common.id;
  ids.rare = rare.id;
  await insertVolume(h.admin, tenant.id, {
    count: COUNT,
    groups: made.map((group) => group.id),
    categories: [common.id, rare.id],
    agents: [agent.userId, other.userId],
    customers: people,
    at: h.clock.now(),
  });
  explained = await openExplained();
}, 120_000);
afterAll(async () => {
  await explained.close();
  await h.close();
  await parser.close();
});

/** Runs `work` as the agent on the connection whose plans are collected. */
function run<T>(work: (ctx: Ctx) => Promise<T>): Promise<T> {
  plans = [];
  return explained.transaction({ tenantId: agent.tenant.id }, (db) => {
    const ctx: Ctx = Object.create(agent.ctx, {
      db: { value: db },
      transaction: { value: (inner: (joined: Ctx) => Promise<unknown>) => inner(ctx) },
    }) as Ctx;
    return work(ctx);
  });
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
const touched = (plan: Plan): number =>
  nodesOf(plan)
    .filter((node) => node['Relation Name'] === 'tickets' || node['Relation Name'] === 'ticket_words')
    .reduce(
      (sum, node) =>
        sum + ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
      0,
    );

/** What is wrong with the plans of the last run: a table read whole, or too many rows looked at. */
function faults(label: string, most: number): string[] {
  const scans = plans
    .flatMap(nodesOf)
    .filter((node) => node['Node Type'].includes('Seq Scan') && node['Relation Name']?.startsWith('ticket'));
  const looked = plans.reduce((sum, plan) => sum + touched(plan), 0);
  return [
    ...(plans.length === 0 ? [`${label}: no plan was seen`] : []),
    ...scans.map((node) => `${label}: ${node['Relation Name']} is read whole`),
    ...(looked > most ? [`${label}: ${looked} rows looked at`] : []),
  ];
}

const filters = (): Record<string, Partial<TicketListInput>> => ({
  nothing: {},
  'one common state': { states: ['closed'] },
  'one rare state': { states: ['on_hold'] },
  'all that is to do': { states: ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress'] },
  'common priority': { priority: 'normal' },
  'rare priority': { priority: 'urgent' },
  group: { groupId: ids.group },
  'my tickets': { assigneeId: agent.userId },
  "nobody's tickets": { assigneeId: null },
  'common category': { categoryId: ids.common },
  'rare category': { categoryId: ids.rare },
  'common tag': { tag: 'courant' },
  'rare tag': { tag: 'rare' },
  customer: { customerId: ids.customer },
  channel: { channel: 'email' },
  'channel that nobody uses': { channel: 'agent' },
  'common word': { q: 'serveur' },
  'rare word': { q: 'serveur 77777' },
  'absent word': { q: 'introuvable' },
  number: { q: 'T-4242' },
  'group and state': { groupId: ids.group, states: ['open', 'in_progress'] },
  'group, rare category': { groupId: ids.group, categoryId: ids.rare },
  'group, category, state, priority': {
    groupId: ids.group,
    categoryId: ids.common,
    states: ['open'],
    priority: 'high',
  },
  'customer and state': { customerId: ids.customer, states: ['open'] },
  'mine, of a state that I have none of': { assigneeId: agent.userId, states: ['on_hold'], channel: 'agent' },
  'common word in my rare state': { q: 'serveur', states: ['on_hold'], assigneeId: agent.userId },
  'common tag and state': { tag: 'courant', states: ['open'] },
});

test.each(SORTS)('sort %s: every filter is a bounded walk, on the first page and on a later one', async (sort) => {
  const found: string[] = [];
  for (const [label, filter] of Object.entries(filters())) {
    const input = { limit: 50, sort, ...filter };
    const first = await run((ctx) => listTickets(ctx, input));
    // Three steps of two thousand, as many again for where they ended, and what the probes looked at.
    found.push(...faults(`${sort} · ${label}`, 16_000));
    if (first.nextCursor === null) continue;
    const cursor = first.nextCursor;
    await run((ctx) => listTickets(ctx, { ...input, cursor }));
    found.push(...faults(`${sort} · ${label} · next page`, 16_000));
  }
  expect(found).toEqual([]);
});

test.each([
  ['nothing', '-updated'],
  ['group and state', '-updated'],
  ['rare priority', '-updated'],
  ['common priority', 'priority'],
  ['customer and state', '-updated'],
  ['one common state', '-updated'],
  ['one rare state', 'priority'],
  ['all that is to do', 'priority'],
  ['all that is to do', '-created'],
  ['group', '-updated'],
  ['my tickets', '-updated'],
  ["nobody's tickets", '-updated'],
  ['common category', '-updated'],
  ['customer', '-updated'],
] as const)('%s by %s looks at a page of rows for each state and no more', async (label, sort) => {
  const page = await run((ctx) => listTickets(ctx, { limit: 50, sort, ...filters()[label] }));
  expect(page.items).toHaveLength(50);
  expect(faults(`${label} ${sort}`, 7 * 51)).toEqual([]);
});

test('walking a filter to its end gives exactly the tickets that PostgreSQL counts, each once, in order', async () => {
  const cases: [Partial<TicketListInput>, string][] = [
    [{ categoryId: ids.rare, groupId: ids.group }, `category_id = '${ids.rare}' and group_id = '${ids.group}'`],
    [{ states: ['on_hold'], priority: 'normal' }, "state = 'on_hold' and priority = 'normal'"],
    [{ tag: 'rare', channel: 'email' }, "number % 2000 = 0 and channel = 'email'"],
    [{ q: 'serveur 777' }, "position(' 777' in folded) > 0"],
    [
      { states: ['awaiting_reply', 'in_progress'], channel: 'email' },
      "state in ('awaiting_reply', 'in_progress') and channel = 'email'",
    ],
  ];
  for (const sort of SORTS) {
    for (const [filter, where] of cases) {
      const seen: { id: string; number: number }[] = [];
      let cursor: string | undefined;
      for (let round = 0; round < 500; round += 1) {
        const input = { limit: 100, sort, ...filter, ...(cursor === undefined ? {} : { cursor }) };
        const page = await run((ctx) => listTickets(ctx, input));
        seen.push(...page.items);
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      const order = {
        '-updated': 'updated_at desc, id desc',
        '-created': 'created_at desc, id desc',
        priority: 'priority_rank desc, id desc',
        number: 'number',
      }[sort];
      const { rows } = await h.admin.query<{ id: string }>(
        `select id from tickets.tickets where ${where} order by ${order}`,
      );
      expect([sort, where, ...seen.map((ticket) => ticket.id)]).toEqual([sort, where, ...rows.map((row) => row.id)]);
    }
  }
});

test('the check itself sees a table that is read whole', async () => {
  await run((ctx) =>
    sql`select count(*) from tickets.tickets t where position('abc' in t.subject) > 0`.execute(ctx.db),
  );
  expect(faults('canary', 16_000)).toHaveLength(2);
});

describe('for a colleague who reaches two of the three groups', () => {
  let second = '';
  const limit = async (limited: { groupIds: string[]; ungrouped: boolean } | null) => {
    const { rows } = await h.admin.query<{ id: string }>(
      'select role_id as id from identity.user_roles where user_id = $1',
      [agent.userId],
    );
    await setRoleReach(h.runtime.systemContext(agent.tenant, 'test'), rows[0]?.id ?? '', limited);
  };
  beforeAll(async () => {
    const { rows } = await h.admin.query<{ id: string }>(`select id from tickets.groups where name = 'Réseau'`);
    second = rows[0]?.id ?? '';
    await limit({ groupIds: [ids.group, second], ungrouped: true });
  });
  afterAll(() => limit(null));

  test.each(SORTS)('sort %s: every filter is as bounded a walk', async (sort) => {
    const found: string[] = [];
    for (const [label, filter] of Object.entries(filters())) {
      const input = { limit: 50, sort, ...filter };
      const first = await run((ctx) => listTickets(ctx, input));
      // And what it takes to know that the groups have not a few tickets alone.
      found.push(...faults(`${sort} · ${label}`, 18_000));
      if (first.nextCursor === null) continue;
      const cursor = first.nextCursor;
      await run((ctx) => listTickets(ctx, { ...input, cursor }));
      found.push(...faults(`${sort} · ${label} · next page`, 18_000));
    }
    expect(found).toEqual([]);
  });

  test('a list of all looks at a page of rows for each group and state and no more, beside the probe', async () => {
    const page = await run((ctx) => listTickets(ctx, { limit: 50, sort: '-updated' }));
    expect(page.items).toHaveLength(50);
    expect(faults('limited', 3 * 7 * 51 + 2 * 1001)).toEqual([]);
  });

  test.each(SORTS)('by %s, walking to the end gives exactly what is within reach, in order', async (sort) => {
    const cases: [Partial<TicketListInput>, string][] = [
      [{ categoryId: ids.rare }, `category_id = '${ids.rare}'`],
      [{ states: ['on_hold', 'awaiting_reply'] }, "state in ('on_hold', 'awaiting_reply')"],
      [{ tag: 'rare' }, 'number % 2000 = 0'],
    ];
    for (const [filter, where] of cases) {
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let round = 0; round < 500; round += 1) {
        const input = { limit: 100, sort, ...filter, ...(cursor === undefined ? {} : { cursor }) };
        const page = await run((ctx) => listTickets(ctx, input));
        seen.push(...page.items.map(({ id }) => id));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
      }
      const order = {
        '-updated': 'updated_at desc, id desc',
        '-created': 'created_at desc, id desc',
        priority: 'priority_rank desc, id desc',
        number: 'number',
      }[sort];
      const { rows } = await h.admin.query<{ id: string }>(
        `select id from tickets.tickets where group_id in ('${ids.group}', '${second}') and ${where} order by ${order}`,
      );
      expect([where, ...seen]).toEqual([where, ...rows.map(({ id }) => id)]);
    }
  });

  test('counters walk the indexes of the groups', async () => {
    const counts = await run((ctx) => countTickets(ctx, agent.userId));
    expect(counts.unassigned).toBe(1000);
    expect(faults('counts', 10 * 1000)).toEqual([]);
    const { rows } = await h.admin.query<{ hold: number; waiting: number; mine: number }>(
      `select count(*) filter (where state = 'on_hold')::int as hold,
         count(*) filter (where state = 'awaiting_reply')::int as waiting,
         least(1000, count(*) filter (where assignee_id = $3 and state not in ('resolved', 'closed')))::int as mine
       from tickets.tickets where group_id in ($1, $2)`,
      [ids.group, second, agent.userId],
    );
    expect(counts).toMatchObject({ on_hold: rows[0]?.hold, awaiting_reply: rows[0]?.waiting, mine: rows[0]?.mine });
  });

  test('a group without tickets costs next to nothing', async () => {
    const empty = await createGroup(h.runtime.systemContext(agent.tenant, 'test'), {
      name: 'Vide',
      archived: false,
      memberIds: [],
    });
    await limit({ groupIds: [empty.id], ungrouped: false });
    for (const sort of SORTS) {
      expect((await run((ctx) => listTickets(ctx, { limit: 50, sort }))).items).toEqual([]);
      expect(faults(`empty ${sort}`, 10)).toEqual([]);
    }
    await limit({ groupIds: [ids.group, second], ungrouped: true });
  });
});

test('counters and schedules walk indexes', async () => {
  const counts = await run((ctx) => countTickets(ctx, agent.userId));
  expect(counts.unassigned).toBe(1000);
  expect(faults('counts', 8 * 1000)).toEqual([]);
  const { rows } = await h.admin.query<{ open: number; waiting: number }>(
    `select least(1000, count(*) filter (where state not in ('resolved', 'closed')))::int as open,
       least(1000, count(*) filter (where state in ('open', 'in_progress')))::int as waiting
     from tickets.tickets where customer_id = $1`,
    [ids.customer],
  );
  expect(await run((ctx) => openTicketsOf(ctx, ids.customer))).toEqual(rows[0]);
  expect(faults('open of a customer', 2 * 1000)).toEqual([]);
  h.clock.set('2020-01-01T00:00:00Z');
  expect(await run(wakeTickets)).toBe(0);
  expect(faults('wake', 10)).toEqual([]);
  expect(await run(closeResolvedTickets)).toBe(0);
  expect(faults('close', 10)).toEqual([]);
});
