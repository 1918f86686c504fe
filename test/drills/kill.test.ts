import { stableId } from '@cm/kit/ids';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { until } from '@cm/kit/testing/until';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type RunningServer, startServer } from '../support/running-server.ts';
import { postmasterOf } from '../support/postmaster.ts';
import { EVENTS, NUMBERS, SALE_EFFECTS, TICKET_EFFECTS, wrongs } from './kill/findings.ts';
import { OPERATIONS_OF_A_TICKET, OPERATIONS_OF_AN_ORDER, orderFlow, type People, ticketFlow } from './kill/flows.ts';
import { createPatientClient, type PatientClient } from './kill/patient-client.ts';

const TICKETS = extent(45, 150);
const ORDERS = extent(12, 40);
const OPERATIONS = TICKETS * OPERATIONS_OF_A_TICKET + ORDERS * OPERATIONS_OF_AN_ORDER;
const CLIENTS = 16;
const KILLS = extent(6, 20);
/** In these rounds PostgreSQL is killed with the server. */
const WITH_DATABASE = new Set(extent([4], [5, 11, 17]));
const chance = choices(drillSeed);
const TENANT = stableId('tenant-atlas');

let server: RunningServer;
let db: pg.Client;
let people: People;
beforeAll(async () => {
  server = await startServer();
  const token = async (user: string): Promise<string> => {
    const made = await runCommand(server, 'token', 'create', '--user', user, '--scopes', '*', '--tenant', 'atlas');
    expect(made).toMatchObject({ code: 0 });
    return made.stdout.trim();
  };
  people = {
    support: await token('amina@atlas.dz'),
    sales: await token('yacine@atlas.dz'),
    finance: await token('lila@atlas.dz'),
    customers: [
      { token: await token('karim@exemple.dz'), customerId: stableId('customer-1') },
      { token: await token('nadia@cherif-conseil.dz'), customerId: stableId('customer-2') },
    ],
  };
}, DRILL_MS);
afterAll(async () => {
  await db?.end();
  await server?.dispose();
});

const mark = (kind: string, index: number): string => `kill-${kind}-${index}`;
const marks = (kind: string, count: number): string[] => Array.from({ length: count }, (_, index) => mark(kind, index));

/** Tickets and sales in turn, so that each kill meets both. */
function everything(client: PatientClient): (() => Promise<void>)[] {
  const works = [
    ...marks('ticket', TICKETS).map((name, index) => ({
      at: index / TICKETS,
      run: () => ticketFlow(client, people, name, index),
    })),
    ...marks('sale', ORDERS).map((name, index) => ({
      at: index / ORDERS,
      run: () => orderFlow(client, people, name, index),
    })),
  ];
  return works.sort((a, b) => a.at - b.at).map((work) => work.run);
}

interface Kill {
  readonly inFlight: number;
  readonly downMs: number;
}

/** Kills at moments left to chance while the work goes on, one in each slice of it. */
async function killer(client: PatientClient, gate: { shut(): void; open(): void }): Promise<Kill[]> {
  const kills: Kill[] = [];
  for (let round = 1; round <= KILLS; round += 1) {
    const slice = OPERATIONS / (KILLS + 1);
    await client.reached(Math.floor(round * slice) + chance(Math.floor(slice / 2)));
    gate.shut();
    const [inFlight, from] = [client.inFlight(), performance.now()];
    if (WITH_DATABASE.has(round)) process.kill(postmasterOf(server).pid, 'SIGKILL');
    await server.kill();
    await server.start();
    gate.open();
    kills.push({ inFlight, downMs: performance.now() - from });
  }
  return kills;
}

function createGate() {
  let opened = Promise.withResolvers<void>();
  opened.resolve();
  return {
    up: () => opened.promise,
    open: () => opened.resolve(),
    shut: () => void (opened = Promise.withResolvers<void>()),
  };
}

const count = async (text: string): Promise<number> => Number((await db.query(text)).rows[0]?.n);
describe(`${KILLS} kills under ${OPERATIONS} operations: nothing lost, nothing twice (C1, H3)`, () => {
  let client: PatientClient;
  let kills: readonly Kill[];
  beforeAll(async () => {
    const gate = createGate();
    client = createPatientClient(server.url, gate.up);
    const queue = everything(client);
    const began = performance.now();
    const work = async (): Promise<void> => {
      for (let run = queue.shift(); run; run = queue.shift()) await run();
    };
    [kills] = await Promise.all([killer(client, gate), ...Array.from({ length: CLIENTS }, work)]);
    db = new pg.Client({ host: postmasterOf(server).socketDir, port: 5432, user: 'postgres', database: 'postgres' });
    await db.connect();
    const workedUntil = performance.now();
    await until('no event and no job is left', isAtRest, DRILL_MS / 2);
    const seconds = (until: number, from: number): string => ((until - from) / 1000).toFixed(1);
    tell(
      `C1: ${OPERATIONS} operations by ${CLIENTS} clients, ${KILLS} kills (${WITH_DATABASE.size} with PostgreSQL) in ` +
        `${seconds(workedUntil, began)} s; at rest after ${seconds(performance.now(), workedUntil)} s; ${inWords(kills, client)}`,
    );
  }, DRILL_MS);

  test('every operation was answered in the end', () => {
    expect(client.operations).toHaveLength(OPERATIONS);
  });

  test.each([
    ['each ticket is there once, with what was done to it', TICKET_EFFECTS, [TENANT, marks('ticket', TICKETS)]],
    ['so is each order', SALE_EFFECTS, [TENANT, marks('sale', ORDERS)]],
    ['each event was told once', EVENTS, [TENANT]],
    ['no number is missing or given twice', NUMBERS, [TENANT]],
  ])('%s', async (_name, effects, parameters) => {
    const found = await wrongs(db, effects, parameters);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((says) => [says, []])));
  });

  test('no job gave up', async () => {
    expect(await count('select count(*) as n from graphile_worker.jobs where attempts >= max_attempts')).toBe(0);
  });

  test(
    'every answer is still the answer, and asking again changes nothing',
    async () => {
      const events = await count('select count(*) as n from kit.outbox');
      for (const operation of client.operations.filter(({ method }) => method === 'POST')) {
        const { status, text, replayed } = await client.repeat(operation);
        expect({ name: operation.name, status, text, replayed }).toEqual({
          name: operation.name,
          status: operation.answer.status,
          text: operation.answer.text,
          replayed: true,
        });
      }
      expect(await count('select count(*) as n from kit.outbox')).toBe(events);
    },
    DRILL_MS,
  );

  test.each(['audit', 'ledger'])('the %s can be verified', async (noun) => {
    expect({ noun, ...(await runCommand(server, noun, 'verify')) }).toMatchObject({ noun, code: 0 });
  });
});

async function isAtRest(): Promise<boolean> {
  const waiting = 'select count(*) as n from graphile_worker.jobs where run_at <= now() and attempts < max_attempts';
  return (
    (await count('select count(*) as n from kit.outbox where relayed_at is null')) === 0 && (await count(waiting)) === 0
  );
}

/** What the clients felt of the kills. */
function inWords(kills: readonly Kill[], client: PatientClient): string {
  const down = kills.map(({ downMs }) => downMs).sort((a, b) => a - b);
  const retried = client.operations.filter(({ attempts }) => attempts > 1).length;
  return (
    `${kills.reduce((sum, { inFlight }) => sum + inFlight, 0)} requests in flight at a kill, ${retried} operations asked again; ` +
    `down ${Math.round(down[KILLS / 2] ?? 0)} ms (median), ${Math.round(down.at(-1) ?? 0)} ms (longest)`
  );
}
