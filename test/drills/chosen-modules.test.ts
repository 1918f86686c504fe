import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@cm/kit/config';
import type { ConnectionOptions } from '@cm/kit/database';
import { UsageError, needs } from '@cm/server/command';
import { seedDemoOnce } from '@cm/server/demo';
import { type Application, openApplication } from '@cm/server/application';
import { modules } from '@cm/server/modules';
import { startBackground, startMail } from '@cm/server/roles';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const socketDir = inject('pgSocketDir');
const dataDir = mkdtempSync(join(tmpdir(), 'cm-chosen-'));
const DATABASE = 'chosen_tickets';

function open(chosen: string, database = DATABASE): Promise<Application> {
  const as = (user: string): ConnectionOptions => ({ socketDir, user, database });
  const config = readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    MAIL_PORT: '0',
    NAME_SERVERS: '127.0.0.1:1',
    MODULES: chosen,
  });
  return openApplication(config, modules, () => undefined, {
    owner: as('postgres'),
    app: as('cm_app'),
    jobs: as('cm_jobs'),
    appPassword: null,
    stop: async () => undefined,
  });
}

async function onServer(statement: string): Promise<void> {
  const admin = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

const SCHEMAS = `select nspname as name from pg_namespace where nspname !~ '^pg_|^information_schema$' order by 1`;

beforeAll(() => onServer(`create database ${DATABASE}`));
afterAll(async () => {
  await onServer(`drop database if exists ${DATABASE} with (force)`);
  rmSync(dataDir, { recursive: true, force: true });
});

test('MODULES=tickets: an empty database becomes that of tickets and its neighbours, with their part of the demonstration', async () => {
  const application = await open('tickets');
  try {
    const { rows } = await application.owner.query<{ name: string }>(SCHEMAS);
    expect(rows.map(({ name }) => name)).toEqual([
      'customers',
      'fields',
      'files',
      'graphile_worker',
      'identity',
      'kit',
      'public',
      'tickets',
    ]);
    const said: string[] = [];
    expect(await seedDemoOnce(application, (line) => said.push(line))).toBe(true);
    expect(said[0]).toContain(
      'without oauth, federation, settings, audit, sms, catalogue, sales, services, billing, notifications, reporting',
    );
    const { rows: made } = await application.owner.query<{ tickets: number; customers: number }>(
      'select (select count(*)::int from tickets.tickets) as tickets, (select count(*)::int from customers.customers) as customers',
    );
    expect(made[0]?.tickets).toBeGreaterThan(10);
    expect(made[0]?.customers).toBeGreaterThan(5);
    const running = [await startBackground(application), await startMail(application)];
    for (const one of running) await one.stop();
    expect(() => needs(application, 'tickets')).not.toThrow();
    expect(() => needs(application, 'billing', 'audit')).toThrow(
      new UsageError('not here: MODULES leaves out billing, audit'),
    );
  } finally {
    await application.close();
  }
}, 120_000);

test('a database that is also another module’s is served, but no events are handed over without that module', async () => {
  const application = await open('files');
  try {
    await expect(startBackground(application)).rejects.toThrow(
      'This database also holds fields, customers, tickets: events would be lost to them.',
    );
    await expect(startMail(application)).rejects.toThrow(
      'Mail is received by the module tickets, which is not among MODULES.',
    );
  } finally {
    await application.close();
  }
  // And whoever comes back with more finds it as it was left.
  const all = await open('tickets,catalogue');
  const { rows } = await all.owner.query<{ name: string }>(SCHEMAS);
  expect(rows.map(({ name }) => name)).toContain('catalogue');
  await all.close();
}, 60_000);

test('a name that no module has is one sentence', async () => {
  await expect(open('tickets,biling')).rejects.toThrow(
    'The configuration is not usable:\n  - MODULES: there is no module "biling"; there are identity, oauth, federation, settings,',
  );
  expect(() => readConfig({ MODULES: 'tickets;billing' })).toThrow(
    'The configuration is not usable:\n  - MODULES: must be names of modules separated by commas, such as tickets,billing',
  );
});
