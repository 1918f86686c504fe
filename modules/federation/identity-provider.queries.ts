import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, type Updateable } from 'kysely';
import type { FederationTables } from './tables.ts';

export type ProviderRow = Selectable<FederationTables['federation.identity_providers']>;
export type ProviderChange = Updateable<FederationTables['federation.identity_providers']>;

const tables = (db: Db) => db.withTables<FederationTables>();

/** By name, at most 50. */
export function listProviders(db: Db): Promise<ProviderRow[]> {
  return tables(db)
    .selectFrom('federation.identity_providers')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(50)
    .execute();
}

export function findProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db).selectFrom('federation.identity_providers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The same row, which nobody changes before the end of the transaction. */
export function holdProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db)
    .selectFrom('federation.identity_providers')
    .selectAll()
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
}

/** The same row, locked. */
export function lockProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db)
    .selectFrom('federation.identity_providers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** False when the operator has this client of this issuer already. */
export async function insertProvider(
  db: Db,
  row: Insertable<FederationTables['federation.identity_providers']>,
): Promise<boolean> {
  const result = await tables(db)
    .insertInto('federation.identity_providers')
    .values(row)
    .onConflict((conflict) => conflict.constraint('one_client_per_issuer').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** @throws DatabaseError 23505 when the operator has this client of this issuer already */
export async function updateProvider(db: Db, id: string, change: ProviderChange): Promise<void> {
  await tables(db).updateTable('federation.identity_providers').set(change).where('id', '=', id).execute();
}

export async function deleteProvider(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('federation.identity_providers').where('id', '=', id).execute();
}

/** Whether this provider is one that always asks for two factors. */
export async function countsAsSecondFactor(db: Db, id: string): Promise<boolean> {
  return (await findProvider(db, id))?.countsAsSecondFactor ?? false;
}
