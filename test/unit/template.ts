import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { migrate } from '@cm/kit/migrate';

const MODULES = new URL('../../modules/', import.meta.url);

/** The migration folders of every module on disk: the test template holds the whole schema. */
export async function allMigrationFolders(): Promise<URL[]> {
  const names = await readdir(MODULES);
  return names
    .sort()
    .map((name) => new URL(`${name}/migrations/`, MODULES))
    .filter((folder) => existsSync(folder));
}

/** Makes the migrated database `cm_template`, which every test file clones. */
export async function prepareTemplate(socketDir: string): Promise<void> {
  const admin = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query('create database cm_template');
  await admin.end();
  await migrate({ socketDir, user: 'postgres', database: 'cm_template' }, await allMigrationFolders(), null);
}
