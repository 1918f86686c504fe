import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { OauthTables } from './tables.ts';

export type ClientRow = Selectable<OauthTables['oauth.oauth_clients']>;
export type ClientSecretRow = Selectable<OauthTables['oauth.oauth_client_secrets']>;

const tables = (db: Db) => db.withTables<OauthTables>();

/** Those in use by name, then the disabled ones, at most 200. */
export function listClients(db: Db): Promise<ClientRow[]> {
  return tables(db)
    .selectFrom('oauth.oauth_clients')
    .selectAll()
    .orderBy('disabledAt', (order) => order.desc().nullsFirst())
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** How many are not disabled; whoever counts to add one waits for whoever does at the same moment. */
export async function countClientsInUse(db: Db): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('oauth_clients:' || current_setting('app.tenant'), 0))`.execute(
    db,
  );
  const { count } = await tables(db)
    .selectFrom('oauth.oauth_clients')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('disabledAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export function findClient(db: Db, id: string): Promise<ClientRow | undefined> {
  return tables(db).selectFrom('oauth.oauth_clients').selectAll().where('id', '=', id).executeTakeFirst();
}

/** One that is neither disabled nor over, and of this generation. */
export function findClientInUse(
  db: Db,
  { id, generation }: { readonly id: string; readonly generation: number },
  now: Date,
): Promise<ClientRow | undefined> {
  return tables(db)
    .selectFrom('oauth.oauth_clients')
    .selectAll()
    .where('id', '=', id)
    .where('generation', '=', generation)
    .where('disabledAt', 'is', null)
    .where((of) => of.or([of('expiresAt', 'is', null), of('expiresAt', '>', now)]))
    .executeTakeFirst();
}

/** The same row, locked. */
export function lockClient(db: Db, id: string): Promise<ClientRow | undefined> {
  return tables(db).selectFrom('oauth.oauth_clients').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** What clients are called, by id; at most 200. */
export function listClientNames(db: Db, ids: readonly string[]): Promise<Pick<ClientRow, 'id' | 'name'>[]> {
  return tables(db)
    .selectFrom('oauth.oauth_clients')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .limit(200)
    .execute();
}

export async function insertClient(db: Db, row: Insertable<OauthTables['oauth.oauth_clients']>): Promise<void> {
  await tables(db).insertInto('oauth.oauth_clients').values(row).execute();
}

export async function updateClient(
  db: Db,
  id: string,
  change: Updateable<OauthTables['oauth.oauth_clients']>,
): Promise<void> {
  await tables(db).updateTable('oauth.oauth_clients').set(change).where('id', '=', id).execute();
}

/** Notes a refusal, unless one was noted since `before`; whether it did. */
export async function noteRefusal(
  db: Db,
  id: string,
  { now, before }: { readonly now: Date; readonly before: Date },
): Promise<boolean> {
  const noted = await tables(db)
    .updateTable('oauth.oauth_clients')
    .set({ lastRefusedAt: now })
    .where('id', '=', id)
    .where((of) => of.or([of('lastRefusedAt', 'is', null), of('lastRefusedAt', '<=', before)]))
    .executeTakeFirst();
  return noted.numUpdatedRows === 1n;
}

/** The secrets of clients, the current one of each first. */
export function listSecrets(db: Db, clientIds: readonly string[]): Promise<ClientSecretRow[]> {
  return tables(db)
    .selectFrom('oauth.oauth_client_secrets')
    .selectAll()
    .where('clientId', 'in', [...clientIds])
    .orderBy('slot')
    .limit(400)
    .execute();
}

export async function insertSecret(db: Db, row: Insertable<OauthTables['oauth.oauth_client_secrets']>): Promise<void> {
  await tables(db).insertInto('oauth.oauth_client_secrets').values(row).execute();
}

/** The current secret becomes the previous one until `expiresAt`; what was the previous one is gone. */
export async function replaceSecret(
  db: Db,
  clientId: string,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<void> {
  await deleteSecrets(db, clientId, 'previous');
  await tables(db)
    .updateTable('oauth.oauth_client_secrets')
    .set({ slot: 'previous', replacedAt: now, expiresAt })
    .where('clientId', '=', clientId)
    .where('slot', '=', 'current')
    .execute();
}

export async function deleteSecrets(db: Db, clientId: string, slot?: 'previous'): Promise<void> {
  await tables(db)
    .deleteFrom('oauth.oauth_client_secrets')
    .where('clientId', '=', clientId)
    .$if(slot !== undefined, (of) => of.where('slot', '=', slot ?? 'previous'))
    .execute();
}
