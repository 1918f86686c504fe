import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export type MailboxRow = Omit<Selectable<TicketsTables['tickets.mailboxes']>, 'createdAt' | 'domain'>;

const mailboxes = (db: Db) =>
  db
    .withTables<TicketsTables>()
    .selectFrom('tickets.mailboxes')
    .select(['id', 'address', 'name', 'groupId', 'isDefault', 'disabledAt', 'version']);

/** By address; at most 200. */
export const listMailboxes = (db: Db): Promise<MailboxRow[]> => mailboxes(db).orderBy('address').limit(200).execute();

export const findMailbox = (db: Db, id: string): Promise<MailboxRow | undefined> =>
  mailboxes(db).where('id', '=', id).executeTakeFirst();

/** The addresses in use at a domain, in order; at most 200. */
export async function listAddressesAt(db: Db, domain: string): Promise<string[]> {
  const rows = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.mailboxes')
    .select('address')
    .where('domain', '=', domain)
    .orderBy('address')
    .limit(200)
    .execute();
  return rows.map(({ address }) => address);
}

/** The default, unless it is out of use. */
export const findDefaultMailbox = (db: Db): Promise<MailboxRow | undefined> =>
  mailboxes(db).where('isDefault', '=', true).where('disabledAt', 'is', null).executeTakeFirst();

/** The mailbox of that address that is in use. */
export const findOpenMailbox = (db: Db, address: string): Promise<MailboxRow | undefined> =>
  mailboxes(db).where('address', '=', address).where('disabledAt', 'is', null).executeTakeFirst();

/** @throws DatabaseError 23505 `mailboxes_pkey`, or for an address in use */
export async function insertMailbox(db: Db, row: Insertable<TicketsTables['tickets.mailboxes']>): Promise<void> {
  await db.withTables<TicketsTables>().insertInto('tickets.mailboxes').values(row).execute();
}

export interface MailboxChange {
  readonly version: number;
  readonly address: string;
  readonly name: string;
  readonly groupId: string | null;
  readonly isDefault: boolean;
  readonly disabled: boolean;
  readonly now: Date;
}

/** False when `version` is no longer the mailbox's. @throws DatabaseError 23505 for an address in use */
export async function updateMailbox(db: Db, id: string, change: MailboxChange): Promise<boolean> {
  const { numAffectedRows } = await sql`update tickets.mailboxes set address = ${change.address}, name = ${change.name},
      group_id = ${change.groupId}, is_default = ${change.isDefault}, version = version + 1,
      disabled_at = case when ${change.disabled} then coalesce(disabled_at, ${change.now}) end
    where id = ${id} and version = ${change.version}`.execute(db);
  return numAffectedRows === 1n;
}

/** Takes the default away from every mailbox but this one. */
export async function updateOtherDefaults(db: Db, id: string): Promise<void> {
  await db
    .withTables<TicketsTables>()
    .updateTable('tickets.mailboxes')
    .set({ isDefault: false })
    .where('isDefault', '=', true)
    .where('id', '<>', id)
    .execute();
}
