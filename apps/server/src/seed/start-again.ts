import { migrate } from '@cm/kit/migrate';
import { foldersOf, type House } from '../house.ts';

/** Empties a database whose demonstration was cut off. Only ever called when the mark of a begun demonstration is there. */
export async function startAgain(house: House): Promise<void> {
  const schemas = [
    'graphile_worker',
    ...[...house.runtime.modules, ...house.absent].map((module) => module.name).reverse(),
    'kit',
  ];
  for (const schema of schemas) await house.owner.query(`drop schema if exists "${schema}" cascade`);
  await house.owner.query('drop table if exists public.kysely_migration, public.kysely_migration_lock');
  await migrate(
    house.cluster.owner,
    foldersOf(house.runtime.modules),
    house.cluster.appPassword,
    foldersOf(house.absent),
  );
}
