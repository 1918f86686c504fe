import type { Day } from '@cm/kit/dates';
import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Cycle, ServiceState } from './service.ts';
import type { ServicesTables } from './tables.ts';

export type ServiceRow = Selectable<ServicesTables['services.services']>;
export type HistoryRow = Selectable<ServicesTables['services.service_history']>;

/** False when the order line already has its service. */
export async function insertService(db: Db, row: Insertable<ServicesTables['services.services']>): Promise<boolean> {
  const result = await db
    .withTables<ServicesTables>()
    .insertInto('services.services')
    .values(row)
    .onConflict((conflict) => conflict.constraint('services_tenant_id_order_line_id_key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function hasServiceOfLine(db: Db, orderLineId: string): Promise<boolean> {
  const row = await db
    .withTables<ServicesTables>()
    .selectFrom('services.services')
    .select('id')
    .where('orderLineId', '=', orderLineId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertHistory(
  db: Db,
  row: Insertable<ServicesTables['services.service_history']>,
): Promise<void> {
  await db.withTables<ServicesTables>().insertInto('services.service_history').values(row).execute();
}

export async function updateService(
  db: Db,
  id: string,
  change: Updateable<ServicesTables['services.services']>,
): Promise<void> {
  await db
    .withTables<ServicesTables>()
    .updateTable('services.services')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Of one customer when `customerId` is given; null is nobody's and finds nothing. */
export async function findService(db: Db, id: string, customerId?: string | null): Promise<ServiceRow | undefined> {
  let query = db.withTables<ServicesTables>().selectFrom('services.services').selectAll().where('id', '=', id);
  if (customerId !== undefined) query = query.where('customerId', '=', customerId);
  return query.executeTakeFirst();
}

export async function lockService(db: Db, id: string): Promise<ServiceRow | undefined> {
  return db
    .withTables<ServicesTables>()
    .selectFrom('services.services')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function historyOf(db: Db, serviceId: string, limit: number): Promise<HistoryRow[]> {
  return db
    .withTables<ServicesTables>()
    .selectFrom('services.service_history')
    .selectAll()
    .where('serviceId', '=', serviceId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export interface ServiceFilter {
  readonly customerId?: string | undefined;
  readonly state?: ServiceState | undefined;
  readonly renewalBefore?: Day | undefined;
}

/** One row more than the page, newest first, or the next to renew first. */
export async function listServices(
  db: Db,
  filter: ServiceFilter,
  page: { sort: '-createdAt' | 'nextRenewalOn'; cursor: Cursor | null; limit: number },
): Promise<ServiceRow[]> {
  let query = db
    .withTables<ServicesTables>()
    .selectFrom('services.services as s')
    .selectAll()
    .limit(page.limit + 1);
  if (filter.customerId !== undefined) query = query.where('customerId', '=', filter.customerId);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.renewalBefore !== undefined) query = query.where('nextRenewalOn', '<', filter.renewalBefore);
  if (page.sort === 'nextRenewalOn') {
    query = query.where('nextRenewalOn', 'is not', null).orderBy('nextRenewalOn').orderBy('id');
    const { cursor } = page;
    if (cursor) query = query.where((eb) => beyond(eb.ref('nextRenewalOn'), eb.ref('id'), cursor, 'asc', 'date'));
    return query.execute();
  }
  if (page.cursor) query = query.where('id', '<', page.cursor.id);
  return query.orderBy('id', 'desc').execute();
}

/** The service with that number, of one customer when an id is given. */
export async function servicesByNumber(db: Db, number: string, customerId?: string): Promise<ServiceRow[]> {
  const query = db
    .withTables<ServicesTables>()
    .selectFrom('services.services')
    .selectAll()
    .where('number', '=', number);
  return (customerId === undefined ? query : query.where('customerId', '=', customerId)).execute();
}

/** The newest services of these customers, `each` of every one. */
export async function servicesOfCustomers(
  db: Db,
  wanted: { readonly customerIds: readonly string[]; readonly each: number },
): Promise<Pick<ServiceRow, 'id' | 'number' | 'customerId' | 'designation'>[]> {
  const { rows } = await sql<Pick<ServiceRow, 'id' | 'number' | 'customerId' | 'designation'>>`
    select s.* from unnest(${[...wanted.customerIds]}::uuid[]) as u (id) cross join lateral (
      select id, number, customer_id, designation from services.services
      where customer_id = u.id order by id desc limit ${wanted.each}) s
    order by s.id desc`.execute(db);
  return rows;
}

export interface RunningSum {
  readonly currency: string;
  readonly state: 'active' | 'suspended';
  readonly cycle: Cycle;
  readonly services: number;
  /** What they cost together in one cycle, before tax. */
  readonly amount: number;
}

/** A customer's services that run or are suspended, added up: their index holds them apart from those that ended. */
export async function sumRunning(db: Db, customerId: string): Promise<RunningSum[]> {
  const { rows } = await sql<RunningSum>`
    select currency, state, cycle, count(*)::int as services, sum(quantity * unit_price - discount)::bigint /* not null */ as amount
    from services.services where customer_id = ${customerId} and state in ('active', 'suspended')
    group by currency, state, cycle order by currency, state, cycle`.execute(db);
  return rows;
}

/** Services whose planned end has come, at most `limit` of them. */
export async function dueToEnd(db: Db, today: Day, limit: number): Promise<{ id: string }[]> {
  return db
    .withTables<ServicesTables>()
    .selectFrom('services.services')
    .select('id')
    .where('terminatedOn', 'is', null)
    .where('terminatesOn', '<=', today)
    .orderBy('terminatesOn')
    .limit(limit)
    .execute();
}

/** In no order, at most 1000. */
export function listServiceNames(
  db: Db,
  ids: readonly string[],
): Promise<Pick<ServiceRow, 'id' | 'number' | 'customerId'>[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  if (wanted.length === 0) return Promise.resolve([]);
  const services = db.withTables<ServicesTables>().selectFrom('services.services');
  return services.select(['id', 'number', 'customerId']).where('id', 'in', wanted).execute();
}
