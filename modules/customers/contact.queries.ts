import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Locale } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { Selectable, Updateable } from 'kysely';
import type { CustomerState } from './customer.ts';
import { problems } from './problems.ts';
import type { CustomersTables } from './tables.ts';

export type ContactRow = Selectable<CustomersTables['customers.contacts']>;

/** More people than any customer has; beyond it nothing is added. */
export const MAX_CONTACTS = 200;

const tables = (db: Db) => db.withTables<CustomersTables>();
const all = (db: Db) => tables(db).selectFrom('customers.contacts').selectAll();

export async function listContactRows(db: Db, customerId: string): Promise<ContactRow[]> {
  return all(db)
    .where('customerId', '=', customerId)
    .orderBy('isFirst', 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(MAX_CONTACTS)
    .execute();
}

export async function lockContact(db: Db, id: string, customerId?: string): Promise<ContactRow | undefined> {
  const row = all(db).where('id', '=', id).forUpdate();
  return (customerId === undefined ? row : row.where('customerId', '=', customerId)).executeTakeFirst();
}

export async function findContactOfUser(db: Db, userId: string): Promise<ContactRow | undefined> {
  return all(db).where('userId', '=', userId).executeTakeFirst();
}

/** Customers with a contact of that address, the oldest contact first, at most ten. */
export async function listCustomersNoting(
  db: Db,
  email: string,
): Promise<{ readonly id: string; readonly number: string; readonly name: string }[]> {
  return tables(db)
    .selectFrom('customers.contacts as c')
    .innerJoin('customers.customers as o', (join) => join.onRef('o.id', '=', 'c.customerId'))
    .select(['o.id', 'o.number', 'o.name'])
    .where('c.email', '=', email)
    .where('o.state', 'not in', ['closed', 'anonymised'])
    .orderBy('c.createdAt')
    .orderBy('c.id')
    .limit(10)
    .execute();
}

export interface NewContact {
  readonly id: string;
  readonly customerId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly userId: string | null;
  readonly permissions: readonly string[];
  readonly isFirst: boolean;
  readonly invitedAt: Date | null;
}

/** @throws ProblemError `customers.contact_exists` for an address that the customer already has, `common.conflict` */
export async function insertContact(db: Db, contact: NewContact, now: Date): Promise<void> {
  try {
    await tables(db)
      .insertInto('customers.contacts')
      .values({
        id: contact.id,
        customerId: contact.customerId,
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
        locale: contact.locale,
        userId: contact.userId,
        permissions: [...contact.permissions],
        isFirst: contact.isFirst,
        invitedAt: contact.invitedAt,
        createdAt: now,
      })
      .execute();
  } catch (error) {
    if (isUniqueViolation(error, 'one_contact_per_address')) throw problems.contact_exists();
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

export async function updateContact(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.contacts']>,
): Promise<void> {
  await tables(db)
    .updateTable('customers.contacts')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The version stays: whoever reads the contact learns nothing of an account by it. */
export async function linkContact(db: Db, id: string, userId: string): Promise<void> {
  await tables(db).updateTable('customers.contacts').set({ userId }).where('id', '=', id).execute();
}

export interface MembershipRow {
  readonly customerId: string;
  readonly contactId: string;
  readonly permissions: readonly string[];
  readonly state: CustomerState;
}

export async function findMembership(db: Db, userId: string): Promise<MembershipRow | undefined> {
  return tables(db)
    .selectFrom('customers.contacts as c')
    .innerJoin('customers.customers as o', (join) => join.onRef('o.id', '=', 'c.customerId'))
    .select(['c.customerId as customerId', 'c.id as contactId', 'c.permissions', 'o.state'])
    .where('c.userId', '=', userId)
    .executeTakeFirst();
}
