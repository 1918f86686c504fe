import type { Db } from '@cm/kit/database';
import { type Expression, expressionBuilder, type Insertable, type Selectable, type Updateable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type ProviderRow = Selectable<IdentityTables['identity.identity_providers']>;
export type ProviderChange = Updateable<IdentityTables['identity.identity_providers']>;

const tables = (db: Db) => db.withTables<IdentityTables>();

/** By name, at most 50. */
export function listProviders(db: Db): Promise<ProviderRow[]> {
  return tables(db)
    .selectFrom('identity.identity_providers')
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .limit(50)
    .execute();
}

export function findProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db).selectFrom('identity.identity_providers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The same row, which nobody changes before the end of the transaction. */
export function holdProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db)
    .selectFrom('identity.identity_providers')
    .selectAll()
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst();
}

/** The same row, locked. */
export function lockProvider(db: Db, id: string): Promise<ProviderRow | undefined> {
  return tables(db)
    .selectFrom('identity.identity_providers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** False when the operator has this client of this issuer already. */
export async function insertProvider(
  db: Db,
  row: Insertable<IdentityTables['identity.identity_providers']>,
): Promise<boolean> {
  const result = await tables(db)
    .insertInto('identity.identity_providers')
    .values(row)
    .onConflict((conflict) => conflict.constraint('one_client_per_issuer').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** @throws DatabaseError 23505 when the operator has this client of this issuer already */
export async function updateProvider(db: Db, id: string, change: ProviderChange): Promise<void> {
  await tables(db).updateTable('identity.identity_providers').set(change).where('id', '=', id).execute();
}

export async function deleteProvider(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('identity.identity_providers').where('id', '=', id).execute();
}

/** In a query of sessions: whether this provider is one that always asks for two factors. */
export function countsAsSecondFactor(providerId: Expression<string | null>) {
  const { exists, selectFrom } = expressionBuilder<IdentityTables>();
  return exists(
    selectFrom('identity.identity_providers as o')
      .select('o.id')
      .where('o.id', '=', providerId)
      .where('o.countsAsSecondFactor', '=', true),
  ).$castTo<boolean>();
}
