import { type Db, isUniqueViolation } from '@cm/kit/database';
import { common } from '@cm/kit/problems';
import type { ExpressionBuilder, Selectable } from 'kysely';
import { type AddressInput, MOST_READ } from './address.ts';
import { problems } from './problems.ts';
import type { CustomersTables } from './tables.ts';

export type AddressRow = Selectable<CustomersTables['customers.addresses']>;

const tables = (db: Db) => db.withTables<CustomersTables>();
type Expressions = ExpressionBuilder<CustomersTables, 'customers.addresses'>;
const isMailing = (eb: Expressions) => eb(eb.val('mailing'), '=', eb.fn.any('purposes'));
const addresses = (db: Db) => tables(db).selectFrom('customers.addresses').selectAll();

/** The mailing address, then the oldest. */
export function listAddresses(db: Db, customerId: string): Promise<AddressRow[]> {
  return addresses(db)
    .where('customerId', '=', customerId)
    .orderBy(isMailing, 'desc')
    .orderBy('createdAt')
    .orderBy('id')
    .limit(MOST_READ)
    .execute();
}

export function findAddress(db: Db, customerId: string, id: string): Promise<AddressRow | undefined> {
  return addresses(db).where('customerId', '=', customerId).where('id', '=', id).executeTakeFirst();
}

/** The addresses to which documents of these customers are sent, one of each that has one. */
export async function listMailingAddresses(db: Db, customerIds: readonly string[]): Promise<AddressRow[]> {
  if (customerIds.length === 0) return [];
  return addresses(db)
    .where('customerId', 'in', [...customerIds])
    .where(isMailing)
    .limit(customerIds.length)
    .execute();
}

/** @throws ProblemError `customers.mailing_address_taken`, `common.conflict` for a taken id */
export async function insertAddress(
  db: Db,
  row: AddressInput & { readonly id: string; readonly customerId: string },
  now: Date,
): Promise<void> {
  const { purposes, ...address } = row;
  await named(
    tables(db)
      .insertInto('customers.addresses')
      .values({ ...address, purposes: [...purposes], createdAt: now })
      .execute(),
  );
}

/** @throws ProblemError `customers.mailing_address_taken` */
export async function updateAddress(
  db: Db,
  id: string,
  row: AddressInput & Pick<AddressRow, 'mailingCeded'>,
): Promise<void> {
  const { purposes, ...address } = row;
  await named(
    tables(db)
      .updateTable('customers.addresses')
      .set((eb) => ({ ...address, purposes: [...purposes], version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute(),
  );
}

export async function deleteAddress(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('customers.addresses').where('id', '=', id).execute();
}

async function named(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (isUniqueViolation(error, 'one_mailing_address')) throw problems.mailing_address_taken();
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}
