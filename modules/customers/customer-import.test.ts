import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportCounts } from './import.ts';
import { findImport } from './import.queries.ts';
import { mapImport } from './map-import.ts';
import { customers } from './module.ts';
import { receiveImport } from './receive-import.ts';
import { startImport } from './run-import.ts';
import { whmcsDump } from './testing/whmcs-clients.ts';

const CLIENTS = extent(500, 10_000);
const KILLS = extent(4, 20);
const chance = choices(drillSeed);

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 6,
  });
});
afterAll(() => h.close());

const importOf = (tenant: Tenant, id: string) =>
  h.runtime.systemContext(tenant, 'test').transaction((tx) => findImport(tx.db, id));

/** Ends the connections of the application that have a transaction open. */
async function kill(): Promise<number> {
  const { rows } = await h.admin.query<{ killed: boolean }>(
    `select pg_terminate_backend(pid) as killed from pg_stat_activity
     where datname = current_database() and usename = 'cm_app' and xact_start is not null`,
  );
  return rows.filter(({ killed }) => killed).length;
}

/** Lets jobs run until the import is finished, under kills: what a kill broke is tried again. */
async function finish(tenant: Tenant, id: string, kills: number): Promise<number> {
  let killed = 0;
  for (let round = 0; round < 200; round += 1) {
    let isAtRest = false;
    // A kill may meet the relay instead of a row; that is tried again like the rest.
    const running = h
      .settle()
      .catch(() => undefined)
      .finally(() => (isAtRest = true));
    while (!isAtRest && killed < kills) {
      await new Promise((resolve) => setImmediate(resolve));
      if (chance(40) === 0) killed += await kill();
    }
    await running;
    if ((await importOf(tenant, id))?.state === 'finished') return killed;
    await h.hurry();
  }
  throw new Error('the import does not end');
}

async function importAll(tenant: Tenant, agent: Person, dump: string, kills: number) {
  const began = performance.now();
  const id = await receiveImport(agent.ctx, { filename: 'tblclients.sql', bytes: Buffer.from(dump), encoding: 'auto' });
  const received = await importOf(tenant, id);
  const mapping = received?.mapping as Parameters<typeof mapImport>[1]['mapping'];
  await mapImport(agent.ctx, { id, mapping, arriveAs: 'active', version: received?.version ?? 0 });
  await h.settle();
  const checked = await importOf(tenant, id);
  await startImport(agent.ctx, id);
  const killed = await finish(tenant, id, kills);
  const finished = await importOf(tenant, id);
  return {
    checked: checked?.counts as ImportCounts,
    finished: finished?.counts as ImportCounts,
    killed,
    seconds: (performance.now() - began) / 1000,
  };
}

async function totals(tenant: Tenant) {
  const { rows } = await h.admin.query<Record<string, number>>(
    `select
       (select count(*)::int from customers.customers where tenant_id = $1) as customers,
       (select count(distinct email)::int from customers.customers where tenant_id = $1) as addresses,
       (select count(*)::int from customers.contacts where tenant_id = $1) as contacts,
       (select count(*)::int from customers.external_ids where tenant_id = $1) as ids,
       (select count(distinct customer_id)::int from customers.external_ids where tenant_id = $1) as known,
       (select coalesce(max(substr(number, 3)::int), 0) from customers.customers where tenant_id = $1) as numbers,
       (select count(*)::int from kit.outbox where tenant_id = $1 and name = 'customer.imported') as told,
       (select count(*)::int from customers.memberships where tenant_id = $1) as members,
       (select count(*)::int from customers.invitations where tenant_id = $1) as invited`,
    [tenant.id],
  );
  return rows[0];
}

test(
  `${CLIENTS} clients of WHMCS imported twice under kills: equal counts, no duplicate, nobody told`,
  async () => {
    const tenant = await aTenant(h);
    const agent = await aStaffMember(h, tenant, ['customers.import', 'customers.manage']);
    const dump = whmcsDump(CLIENTS, drillSeed);
    const nothing = { waiting: 0, new: 0, created: 0, linked: 0, present: 0, duplicate: 0, refused: 0 };
    const once = {
      customers: CLIENTS,
      addresses: CLIENTS,
      contacts: CLIENTS,
      ids: CLIENTS,
      known: CLIENTS,
      numbers: CLIENTS,
      told: CLIENTS,
      members: 0,
      invited: 0,
    };

    const first = await importAll(tenant, agent, dump, KILLS);
    expect(first.checked).toEqual({ ...nothing, new: CLIENTS });
    expect(first.finished).toEqual({ ...nothing, created: CLIENTS });
    expect(first.killed).toBeGreaterThanOrEqual(KILLS);
    expect(await totals(tenant)).toEqual(once);

    const second = await importAll(tenant, agent, dump, 0);
    expect(second.checked).toEqual({ ...nothing, present: CLIENTS });
    expect(second.finished).toEqual({ ...nothing, present: CLIENTS });
    expect(await totals(tenant)).toEqual(once);

    // Only events that no notice listens to: nothing is mailed, and no password of theirs is anywhere.
    const told = new Set((await h.events(tenant.id)).map(({ name }) => name));
    const noticed = new Set((customers.notices ?? []).flatMap(({ event }) => event).map(({ name }) => name));
    expect([...told].filter((name) => noticed.has(name))).toEqual([]);
    const { rows } = await h.admin.query<{ count: number }>(
      `select count(*)::int as count from customers.import_rows where tenant_id = $1 and cells::text like '%$2y$%'`,
      [tenant.id],
    );
    expect(rows[0]?.count).toBe(0);
    tell(
      `${CLIENTS} clients: ${first.finished.created} created in ${first.seconds.toFixed(0)} s under ${first.killed} kills, then ${second.finished.present} already there in ${second.seconds.toFixed(0)} s; 0 duplicates`,
    );
  },
  DRILL_MS,
);
