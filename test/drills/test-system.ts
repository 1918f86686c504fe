import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { type Config, readConfig } from '@cm/kit/config';
import type { ConnectionOptions } from '@cm/kit/database';
import { stableId } from '@cm/kit/ids';
import { drain } from '@cm/kit/relay';
import { runDueJobs } from '@cm/kit/worker';
import type { Cluster } from '@cm/server/cluster';
import { seedDemoOnce } from '@cm/server/demo';
import { type Application, openApplication } from '@cm/server/application';
import { modules } from '@cm/server/modules';
import { createHttp } from '@cm/server/serve';
import pg from 'pg';
import { inject } from 'vitest';
import { copyRows } from './copy-rows.ts';
import { addExtraData } from './extra-data.ts';
import { migratedAlone } from './migrated-alone.ts';

type App = Awaited<ReturnType<typeof createHttp>>;

/** The whole application in this process, on a database of its own that holds the demonstration. It listens to nobody. */
export interface TestSystem {
  readonly application: Application;
  readonly app: App;
  /** Superuser, for looking behind row-level security. */
  readonly owner: pg.Pool;
  /** Relays events and runs jobs until nothing is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Between the test files of one run: who makes the demonstration, and who clones it. */
const LOCK = 7_301_119;
const DEMO = 'cm_demo';

/** The folder of the demonstration's files lies beside the socket and goes with it. */
const demoFiles = (socketDir: string): string => join(socketDir, 'demo');

function clusterOf(socketDir: string, database: string): Cluster {
  const as = (user: string): ConnectionOptions => ({ socketDir, user, database });
  return {
    owner: as('postgres'),
    app: as('cm_app'),
    jobs: as('cm_jobs'),
    appPassword: null,
    stop: async () => undefined,
  };
}

/** Nothing answers there: no question of a test leaves the machine. */
const NOBODY = '127.0.0.1:1';

function configOf(dataDir: string, env: Readonly<Record<string, string>>): Config {
  return readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    MAIL_PORT: '0',
    NAME_SERVERS: NOBODY,
    REQUESTS_PER_MINUTE: '1000000000',
    STAFF_NETWORKS: '127.0.0.0/8,10.8.0.0/16',
    ...env,
  });
}

const places = [
  {
    slug: 'atlas',
    admin: 'dsi@atlas.dz',
    seller: 'yacine@atlas.dz',
    client: 'karim@exemple.dz',
    customerId: stableId('customer-1'),
  },
  {
    slug: 'sahara',
    admin: 'admin@sahara.dz',
    seller: 'admin@sahara.dz',
    client: 'client@oasis.dz',
    customerId: stableId('sahara-customer-1'),
  },
] as const;

/**
 * Opens a system; the first one of a run makes the demonstration (half a minute), the others clone it. With `MODULES` it
 * has those alone, and of the demonstration what they keep.
 */
export async function openTestSystem(env: Readonly<Record<string, string>> = {}): Promise<TestSystem> {
  const socketDir = inject('pgSocketDir');
  const dataDir = mkdtempSync(join(tmpdir(), 'cm-system-'));
  const database = `d_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  let application: Application;
  try {
    await makeDemonstration(admin, socketDir);
    // With a choice of modules: a database that was never migrated for the others.
    const chosen = env['MODULES'];
    const template = chosen === undefined ? DEMO : await migratedAlone(admin, socketDir, chosen);
    await admin.query(`create database ${database} template ${template} strategy file_copy`);
    cpSync(demoFiles(socketDir), dataDir, { recursive: true });
    application = await openApplication(
      configOf(dataDir, env),
      modules,
      () => undefined,
      clusterOf(socketDir, database),
    );
    const schemas = ['kit', ...application.runtime.modules.map(({ name }) => name)];
    if (chosen !== undefined) await copyRows({ socketDir, database: DEMO }, { socketDir, database }, schemas);
  } finally {
    await admin.end();
  }
  const app = await createHttp(application, emptyWeb(dataDir));
  await app.ready();
  return {
    application,
    app,
    owner: application.owner,
    settle: async () => {
      for (let round = 0; round < 50; round += 1) {
        const handed = await drain(application.runtime);
        await runDueJobs(application.runtime, application.jobs);
        if (handed === 0) return;
      }
      throw new Error('events and jobs did not come to rest');
    },
    close: async () => {
      await app.close();
      await application.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeDemonstration(admin: pg.Client, socketDir: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [DEMO]);
  if (rowCount === 1) return;
  const making = `${DEMO}_in_the_making`;
  await admin.query(`drop database if exists ${making}`);
  await admin.query(`create database ${making} template cm_template strategy file_copy`);
  mkdirSync(demoFiles(socketDir), { recursive: true });
  const config = configOf(demoFiles(socketDir), {});
  const application = await openApplication(config, modules, () => undefined, clusterOf(socketDir, making));
  try {
    await seedDemoOnce(application, () => undefined);
    const app = await createHttp(application, emptyWeb(demoFiles(socketDir)));
    for (const place of places) {
      const tenant = await application.runtime.gatekeeper.tenantById(stableId(`tenant-${place.slug}`));
      if (!tenant) throw new Error(`the demonstration has no operator ${place.slug}`);
      await addExtraData(application, app, { tenant, ...place });
    }
    await app.close();
  } finally {
    await application.close();
  }
  await admin.query(`alter database ${making} rename to ${DEMO}`);
}

/** The built pages are looked at by the browser journeys; here only how they are served matters. */
function emptyWeb(dataDir: string): string {
  const folder = join(dataDir, 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(folder, 'assets', 'app-0a1b2c3d.js'), 'export {};\n');
  return folder;
}
