import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { DomainProof } from './mail-domain.ts';
import type { IdentityTables } from './tables.ts';

export type MailDomainRow = Omit<Selectable<IdentityTables['identity.mail_domains']>, 'provenDomain'>;

const tables = (db: Db) => db.withTables<IdentityTables>();
const domains = (db: Db) =>
  tables(db).selectFrom('identity.mail_domains').select(['domain', 'challenge', 'provenBy', 'provenAt', 'createdAt']);

/** By name, at most 200. */
export const listMailDomains = (db: Db): Promise<MailDomainRow[]> => domains(db).orderBy('domain').limit(200).execute();

export const findMailDomain = (db: Db, domain: string): Promise<MailDomainRow | undefined> =>
  domains(db).where('domain', '=', domain).executeTakeFirst();

/** False when the operator claimed it before. */
export async function insertMailDomain(
  db: Db,
  row: Insertable<IdentityTables['identity.mail_domains']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('identity.mail_domains')
    .values(row)
    .onConflict((conflict) => conflict.constraint('mail_domains_pkey').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Those of the names that are proven to be the operator's. */
export async function listProvenAmong(db: Db, names: readonly string[]): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('identity.mail_domains')
    .select('domain')
    .where('domain', 'in', [...names])
    .where('provenAt', 'is not', null)
    .limit(200)
    .execute();
  return rows.map(({ domain }) => domain);
}

export interface DomainHolder {
  /** The operator's id. */
  readonly holder: string;
  /** The domain itself, or the nearest one above it that somebody holds. */
  readonly name: string;
}

/** Whose a name is in the whole installation: who has proven it, or has a host of it, or a domain above it. */
export async function findHolder(db: Db, domain: string): Promise<DomainHolder | undefined> {
  const { rows } = await sql<DomainHolder>`select holder /* not null */, name /* not null */
    from identity.holder_of_domain(${domain})`.execute(db);
  return rows[0];
}

export interface Proof {
  readonly domain: string;
  /** Of the claim that was proven: one that was given up and made again has another. */
  readonly challenge: string;
  readonly provenBy: DomainProof;
  readonly at: Date;
}

/** False when the claim is proven already, or is gone. @throws DatabaseError 23505 when it is another operator's */
export async function updateProof(db: Db, { domain, challenge, provenBy, at }: Proof): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('identity.mail_domains')
    .set({ provenBy, provenAt: at })
    .where('domain', '=', domain)
    .where('challenge', '=', challenge)
    .where('provenAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @throws DatabaseError 23503 while a mailbox needs it */
export async function deleteMailDomain(db: Db, domain: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('identity.mail_domains')
    .where('domain', '=', domain)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
