import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations as migrateJobs } from 'graphile-worker';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationInfo, Migrator } from 'kysely/migration';
import pg from 'pg';
import { type ConnectionOptions, openPool, poolConfig } from './database.ts';

const KIT_MIGRATIONS = new URL('../migrations/', import.meta.url);
const NAME = /^\d{8}T\d{4}_[a-z0-9_]+\.sql$/;

export interface MigrationReport {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  readonly done: readonly string[];
}

/**
 * Brings the database up to date: roles, job tables, then every module's SQL files in the order of their timestamps,
 * forward only. Safe when several processes start at once (the migrator takes an advisory lock).
 *
 * @param owner a connection that may create roles and schemas; never the application's own
 * @param appPassword password for the two application roles; null on a Unix socket with trust
 * @param absent folders of modules that are not served here. What another process has applied of them stays as it is
 * @throws Error naming the file, when a migration fails; that file's transaction is rolled back
 */
export async function migrate(
  owner: ConnectionOptions,
  folders: readonly URL[],
  appPassword: string | null,
  absent: readonly URL[] = [],
): Promise<MigrationReport> {
  return withMigrator(owner, { folders, absent }, async (migrator, pool) => {
    await ensureRoles(pool, appPassword);
    await ensureJobTables(pool);
    const before = await migrator.getMigrations();
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'unknown';
      throw new Error(
        `Migration ${failed} failed: ${error instanceof Error ? error.message : 'the database refused it'}`,
        {
          cause: error,
        },
      );
    }
    const applied = (results ?? []).map((result) => result.migrationName);
    return { applied, pending: [], done: names(before, true) };
  });
}

/** What is applied and what waits, without changing anything. */
export async function migrationStatus(
  owner: ConnectionOptions,
  folders: readonly URL[],
  absent: readonly URL[] = [],
): Promise<MigrationReport> {
  return withMigrator(owner, { folders, absent }, async (migrator) => {
    const all = await migrator.getMigrations();
    return { applied: [], pending: names(all, false), done: names(all, true) };
  });
}

function names(all: readonly MigrationInfo[], executed: boolean): string[] {
  return all
    .filter((migration) => (migration.executedAt !== undefined) === executed)
    .map((migration) => migration.name);
}

async function withMigrator<T>(
  owner: ConnectionOptions,
  { folders, absent }: { folders: readonly URL[]; absent: readonly URL[] },
  work: (migrator: Migrator, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ ...poolConfig(owner), max: 4, application_name: 'cm-migrate' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () => ({
        ...(await appliedElsewhere(pool, absent)),
        ...(await readMigrations([KIT_MIGRATIONS, ...folders])),
      }),
    },
    allowUnorderedMigrations: true,
  });
  try {
    return await work(migrator, pool);
  } finally {
    await db.destroy();
  }
}

/** The migrator refuses a database with migrations that it does not know: those of absent modules count when they are there. */
async function appliedElsewhere(pool: pg.Pool, absent: readonly URL[]): Promise<Record<string, Migration>> {
  const done = await appliedNames(pool);
  return Object.fromEntries(Object.entries(await readMigrations(absent)).filter(([name]) => done.has(name)));
}

async function appliedNames(pool: pg.Pool): Promise<Set<string>> {
  const { rows: known } = await pool.query<{ known: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as known",
  );
  if (known[0]?.known !== true) return new Set();
  const { rows } = await pool.query<{ name: string }>('select name from public.kysely_migration');
  return new Set(rows.map((row) => row.name));
}

/** Of the given folders, those of which the database has a migration. */
export async function foldersInUse(owner: ConnectionOptions, folders: readonly URL[]): Promise<URL[]> {
  if (folders.length === 0) return [];
  const pool = openPool(owner, { max: 1, name: 'cm-migrate' });
  try {
    const done = await appliedNames(pool);
    const names = await Promise.all(folders.map(async (folder) => Object.keys(await readMigrations([folder]))));
    return folders.filter((_folder, index) => names[index]?.some((name) => done.has(name)));
  } finally {
    await pool.end();
  }
}

async function readMigrations(folders: readonly URL[]): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  for (const folder of folders) {
    const directory = fileURLToPath(folder);
    for (const file of (await readdir(directory)).filter((name) => name.endsWith('.sql'))) {
      if (!NAME.test(file)) throw new Error(`${join(directory, file)} is not named YYYYMMDDTHHMM_words.sql`);
      const text = await readFile(join(directory, file), 'utf8');
      migrations[basename(file, '.sql')] = { up: async (db) => void (await sql.raw(text).execute(db)) };
    }
  }
  return migrations;
}

/** cm_app: the application, neither owner nor BYPASSRLS. cm_jobs: owns the job tables and nothing else. */
async function ensureRoles(pool: pg.Pool, password: string | null): Promise<void> {
  for (const role of ['cm_app', 'cm_jobs']) {
    const secret = password === null ? '' : ` password ${pg.escapeLiteral(password)}`;
    const { rowCount } = await pool.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) {
      await pool
        .query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole${secret}`)
        .catch((error: unknown) => {
          // Another process of the same start may have been first.
          if (!(error instanceof pg.DatabaseError && (error.code === '42710' || error.code === '23505'))) throw error;
        });
    } else if (password !== null) {
      await pool.query(`alter role ${role}${secret}`);
    }
  }
  await pool.query('grant cm_jobs to current_user');
  await pool.query('revoke create on schema public from public');
}

async function ensureJobTables(pool: pg.Pool): Promise<void> {
  await pool.query('create schema if not exists graphile_worker authorization cm_jobs');
  const { rows } = await pool.query<{ name: string }>('select current_database() as name');
  await pool.query(`grant create on database ${pg.escapeIdentifier(rows[0]?.name ?? '')} to cm_jobs`);
  const asJobs = new pg.Pool({ ...pool.options, options: '-c role=cm_jobs', max: 1 });
  asJobs.on('error', () => undefined);
  asJobs.on('connect', (client) => client.on('error', () => undefined));
  try {
    await migrateJobs({ pgPool: asJobs, schema: 'graphile_worker' });
  } finally {
    await asJobs.end();
  }
}
