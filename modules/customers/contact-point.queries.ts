import { type Db, isUniqueViolation } from '@cm/kit/database';
import { common } from '@cm/kit/problems';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { AskingOutcome, ContactPointPurpose } from './contact-point.ts';
import { keptBy } from './customer.queries.ts';
import type { CustomersTables } from './tables.ts';

export type ContactPointRow = Selectable<CustomersTables['customers.contact_points']>;
export type AskingRow = Selectable<CustomersTables['customers.contact_point_askings']>;

/** Those that are shown of a customer, and told: what several merges brought together is bounded too. */
export const MOST_SHOWN = 100;

const tables = (db: Db) => db.withTables<CustomersTables>();
const points = (db: Db) => tables(db).selectFrom('customers.contact_points');

/** Addresses before numbers, the oldest first. */
export function listContactPoints(db: Db, customerId: string): Promise<ContactPointRow[]> {
  return points(db)
    .selectAll()
    .where('customerId', '=', customerId)
    .orderBy('kind')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(MOST_SHOWN)
    .execute();
}

/** Addresses of a customer that said yes, for a purpose. */
export function listConfirmed(
  db: Db,
  customerId: string,
  purpose: ContactPointPurpose,
): Promise<Pick<ContactPointRow, 'id' | 'value' | 'locale'>[]> {
  return points(db)
    .select(['id', 'value', 'locale'])
    .where('customerId', '=', customerId)
    .where('kind', '=', 'email')
    .where('confirmedAt', 'is not', null)
    .where(sql<boolean>`purposes @> array[${purpose}]`)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(MOST_SHOWN)
    .execute();
}

export function findContactPoint(db: Db, customerId: string, id: string): Promise<ContactPointRow | undefined> {
  return points(db).selectAll().where('id', '=', id).where('customerId', '=', customerId).executeTakeFirst();
}

/** By whoever has a link to it; of any customer of the tenant. */
export function findLinkedPoint(db: Db, id: string): Promise<ContactPointRow | undefined> {
  return points(db).selectAll().where('id', '=', id).executeTakeFirst();
}

/** The row stays as it is until the transaction ends. */
export function lockLinkedPoint(db: Db, id: string): Promise<ContactPointRow | undefined> {
  return points(db).selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The customer that this one leads to by now, for whoever has a link and is none of its people. */
export async function lockKeptCustomer(db: Db, id: string): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom('customers.customers')
    .select('id')
    .where('id', '=', keptBy(id))
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

/** @throws ProblemError `common.conflict` for a taken id. False when the customer has the value already. */
export async function insertContactPoint(
  db: Db,
  row: Omit<Insertable<CustomersTables['customers.contact_points']>, 'tenantId' | 'version'>,
): Promise<boolean> {
  return oneOfAValue(tables(db).insertInto('customers.contact_points').values(row).execute());
}

/** False when the customer has the value already. */
export async function updateContactPoint(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.contact_points']>,
): Promise<boolean> {
  return oneOfAValue(
    tables(db)
      .updateTable('customers.contact_points')
      .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute(),
  );
}

async function oneOfAValue(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'one_contact_point_of_a_value')) return false;
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

/** Those of some customers with that value. */
export async function deleteContactPoints(
  db: Db,
  customerIds: readonly string[],
  { kind, value }: Pick<ContactPointRow, 'kind' | 'value'>,
): Promise<void> {
  await tables(db)
    .deleteFrom('customers.contact_points')
    .where('customerId', 'in', [...customerIds])
    .where('kind', '=', kind)
    .where('value', '=', value)
    .execute();
}

/** Hands points over, none that the other customer has by another row. */
export async function moveContactPoints(
  db: Db,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .updateTable('customers.contact_points as p')
    .set({ customerId: to })
    .where('p.id', 'in', [...ids])
    .where('p.customerId', '=', from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('customers.contact_points as o')
            .select('o.id')
            .where('o.customerId', '=', to)
            .whereRef('o.kind', '=', 'p.kind')
            .whereRef('o.value', '=', 'p.value'),
        ),
      ),
    )
    .execute();
}

const askings = (db: Db) => tables(db).selectFrom('customers.contact_point_askings');

export async function insertAsking(db: Db, row: Omit<AskingRow, 'tenantId' | 'endedAt' | 'outcome'>): Promise<void> {
  await tables(db).insertInto('customers.contact_point_askings').values(row).execute();
}

/** One that can still be answered; whoever answers locks its point and looks again. */
export function findOpenAsking(db: Db, id: string, now: Date): Promise<AskingRow | undefined> {
  return askings(db)
    .selectAll()
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** The open questions of some points; a customer has at most one of each. */
export function listOpenAskings(db: Db, pointIds: readonly string[], now: Date): Promise<AskingRow[]> {
  if (pointIds.length === 0) return Promise.resolve([]);
  return askings(db)
    .selectAll()
    .where('pointId', 'in', [...pointIds])
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .limit(pointIds.length)
    .execute();
}

/** Ends what is open for these points. */
export async function endAskingsOf(
  db: Db,
  pointIds: readonly string[],
  outcome: AskingOutcome,
  now: Date,
): Promise<void> {
  if (pointIds.length === 0) return;
  await tables(db)
    .updateTable('customers.contact_point_askings')
    .set({ outcome, endedAt: now })
    .where('pointId', 'in', [...pointIds])
    .where('endedAt', 'is', null)
    .execute();
}

/** Did whoever reads the address say to one of these customers that it is not theirs? */
export async function hasRefused(db: Db, customerIds: readonly string[], addressKey: Buffer): Promise<boolean> {
  const row = await askings(db)
    .select('id')
    .where('customerId', 'in', [...customerIds])
    .where('addressKey', '=', addressKey)
    .where('outcome', '=', 'refused')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Questions asked since: of one customer, to one address, of the whole operator; each counted up to its limit. */
export async function countAskings(
  db: Db,
  of: { readonly customerId: string; readonly addressKey: Buffer; readonly since: Date },
  most: Readonly<Record<'ofCustomer' | 'toAddress' | 'ofTenant', number>>,
): Promise<Readonly<Record<'ofCustomer' | 'toAddress' | 'ofTenant', number>>> {
  const since = askings(db).select('id').where('askedAt', '>', of.since);
  const ofCustomer = await since.where('customerId', '=', of.customerId).limit(most.ofCustomer).execute();
  const toAddress = await since.where('addressKey', '=', of.addressKey).limit(most.toAddress).execute();
  const ofTenant = await since.limit(most.ofTenant).execute();
  return { ofCustomer: ofCustomer.length, toAddress: toAddress.length, ofTenant: ofTenant.length };
}
