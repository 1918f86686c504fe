import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Locale } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { Selectable, Updateable } from 'kysely';
import { problems } from './problems.ts';
import type { CustomersTables } from './tables.ts';

export type ContactRow = Selectable<CustomersTables['customers.contacts']>;

/** Somebody a customer noted, with the membership or the open invitation that they have. */
export interface Person extends Pick<
  ContactRow,
  'id' | 'customerId' | 'name' | 'email' | 'phone' | 'locale' | 'version'
> {
  readonly userId: string | null;
  readonly membershipId: string | null;
  readonly isOwner: boolean | null;
  readonly permissions: readonly string[] | null;
  readonly beganAt: Date | null;
  readonly invitationId: string | null;
  readonly invitedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly asOwner: boolean | null;
  readonly invitedPermissions: readonly string[] | null;
}

/** More people than any customer has; beyond it nothing is added. */
export const MAX_CONTACTS = 200;

const tables = (db: Db) => db.withTables<CustomersTables>();

const present = (db: Db) => tables(db).selectFrom('customers.contacts').selectAll().where('removedAt', 'is', null);

const people = (db: Db) =>
  tables(db)
    .selectFrom('customers.contacts as c')
    .leftJoin('customers.memberships as m', (join) =>
      join.onRef('m.contactId', '=', 'c.id').on('m.endedAt', 'is', null),
    )
    .leftJoin('customers.invitations as i', (join) =>
      join.onRef('i.contactId', '=', 'c.id').on('i.endedAt', 'is', null),
    )
    .select(['c.id', 'c.customerId', 'c.name', 'c.email', 'c.phone', 'c.locale', 'c.version'])
    .select(['m.id as membershipId', 'm.userId', 'm.isOwner', 'm.permissions', 'm.beganAt'])
    .select(['i.id as invitationId', 'i.createdAt as invitedAt', 'i.expiresAt', 'i.asOwner'])
    .select('i.permissions as invitedPermissions')
    .where('c.removedAt', 'is', null);

/** The owner first, then the oldest; at most `MAX_CONTACTS`. */
export function listPeople(db: Db, customerId: string): Promise<Person[]> {
  return people(db)
    .where('c.customerId', '=', customerId)
    .orderBy((eb) => eb.fn.coalesce('m.isOwner', eb.lit(false)), 'desc')
    .orderBy('c.createdAt')
    .orderBy('c.id')
    .limit(MAX_CONTACTS)
    .execute();
}

export function findPerson(db: Db, customerId: string, contactId: string): Promise<Person | undefined> {
  return people(db).where('c.customerId', '=', customerId).where('c.id', '=', contactId).executeTakeFirst();
}

/** Two changes of one contact follow each other. */
export async function lockContact(db: Db, customerId: string, id: string): Promise<ContactRow | undefined> {
  return present(db).where('id', '=', id).where('customerId', '=', customerId).forUpdate().executeTakeFirst();
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
    .where('c.removedAt', 'is', null)
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
}

/** @throws ProblemError `customers.contact_exists` for an address that the customer already has, `common.conflict` */
export async function insertContact(db: Db, contact: NewContact, now: Date): Promise<void> {
  const { id, customerId, name, email, phone, locale } = contact;
  await named(
    tables(db)
      .insertInto('customers.contacts')
      .values({ id, customerId, name, email, phone, locale, createdAt: now })
      .execute(),
  );
}

/** @throws ProblemError as `insertContact` */
export async function updateContact(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.contacts']>,
): Promise<void> {
  await named(
    tables(db)
      .updateTable('customers.contacts')
      .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute(),
  );
}

async function named(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (isUniqueViolation(error, 'one_contact_per_address')) throw problems.contact_exists();
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}
