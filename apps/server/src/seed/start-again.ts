import { migrate } from '@cm/kit/migrate';
import { foldersOf, type Application } from '../application.ts';

/** Empties a database whose demonstration was cut off. Only ever called when the mark of a begun demonstration is there. */
export async function startAgain(application: Application): Promise<void> {
  const schemas = [
    'graphile_worker',
    ...[...application.runtime.modules, ...application.absent].map((module) => module.name).reverse(),
    'kit',
  ];
  for (const schema of schemas) await application.owner.query(`drop schema if exists "${schema}" cascade`);
  await application.owner.query('drop table if exists public.kysely_migration, public.kysely_migration_lock');
  await migrate(
    application.cluster.owner,
    foldersOf(application.runtime.modules),
    application.cluster.appPassword,
    foldersOf(application.absent),
  );
}
