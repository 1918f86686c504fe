import { randomBytes } from 'node:crypto';
import { migrate } from '@cm/kit/migrate';
import { chooseModules } from '@cm/server/chosen-modules';
import { modules } from '@cm/server/modules';
import type pg from 'pg';

interface Migrated {
  readonly database: string;
  readonly modules: ReadonlySet<string>;
}

/** What this process has migrated so far; nobody connects to these databases, they are cloned. */
const made: Migrated[] = [];

/**
 * The name of a database that was migrated for the modules that `wanted` names (comma separated) and their declared neighbours, and
 * never for another. It goes on from the largest one that has nothing else either: most modules share most of their neighbours, and
 * to migrate each of their databases from nothing was four fifths of the time of the boot test.
 */
export async function migratedAlone(admin: pg.Client, socketDir: string, wanted: string): Promise<string> {
  const { served } = chooseModules(modules, wanted.split(','));
  const names = new Set(served.map(({ name }) => name));
  const base = made
    .filter((one) => [...one.modules].every((name) => names.has(name)))
    .toSorted((a, b) => b.modules.size - a.modules.size)[0];
  if (base?.modules.size === names.size) return base.database;
  const database = `m_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${database} ${base ? `template ${base.database}` : ''} strategy file_copy`);
  const folders = served.flatMap(({ migrations }) => migrations ?? []);
  await migrate({ socketDir, user: 'postgres', database }, folders, null);
  made.push({ database, modules: names });
  return database;
}
