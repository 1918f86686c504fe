import { type OrderStep, type OrderStepKind, type OrderStepMode } from '@cm/catalogue';
import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { orderState, type OrderState, type StepState } from './order.ts';
import type { LineCategory } from './category-discount.ts';
import type { PricedLine } from './price-lines.ts';
import type { SalesTables } from './tables.ts';

export type OrderRow = Selectable<SalesTables['sales.orders']>;

export interface OrderLine extends Omit<PricedLine, 'listPrice' | 'discountBp' | keyof LineCategory> {
  readonly id: string;
}

export interface OrderStepRow {
  readonly id: string;
  readonly key: string;
  readonly kind: OrderStepKind;
  readonly mode: OrderStepMode;
  readonly name: Localised;
  readonly state: StepState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly updatedAt: Date;
}

export async function insertOrder(
  db: Db,
  row: Insertable<SalesTables['sales.orders']>,
  parts: { readonly lines: readonly OrderLine[]; readonly steps: readonly OrderStep[] },
): Promise<void> {
  const tables = db.withTables<SalesTables>();
  const { id: orderId } = row;
  await tables.insertInto('sales.orders').values(row).execute();
  await tables
    .insertInto('sales.order_lines')
    .values(
      parts.lines.map((line, position) => ({
        id: line.id,
        orderId,
        position,
        planId: line.planId,
        designation: line.designation,
        detail: line.detail,
        quantity: line.quantity,
        cycle: line.cycle,
        unitPrice: line.unitPrice,
        discount: line.discount,
        discountReason: line.discountReason,
        taxCategory: line.taxCategory,
        taxRateBp: line.taxRateBp,
        exemption: line.exemption,
        ht: line.ht,
      })),
    )
    .execute();
  await tables
    .insertInto('sales.order_steps')
    .values(
      parts.steps.map((step, position) => ({
        id: uuidv7(row.createdAt),
        orderId,
        position,
        key: step.key,
        kind: step.kind,
        mode: step.mode,
        name: JSON.stringify(step.name),
        state: 'pending' as const,
        updatedAt: row.createdAt,
      })),
    )
    .execute();
}

export async function selectOrder(
  db: Db,
  id: string,
  options: { readonly lock?: boolean; readonly customerId?: string } = {},
): Promise<OrderRow | undefined> {
  const { customerId, lock = false } = options;
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.orders')
    .selectAll()
    .where('id', '=', id)
    .$if(customerId !== undefined, (query) => query.where('customerId', '=', customerId ?? ''))
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
}

export async function updateOrder(
  db: Db,
  order: Pick<OrderRow, 'id'>,
  change: Updateable<SalesTables['sales.orders']>,
): Promise<void> {
  await db.withTables<SalesTables>().updateTable('sales.orders').set(change).where('id', '=', order.id).execute();
}

export async function selectOrderLines(db: Db, orderId: string): Promise<OrderLine[]> {
  const rows = await db
    .withTables<SalesTables>()
    .selectFrom('sales.order_lines')
    .selectAll()
    .where('orderId', '=', orderId)
    .orderBy('position')
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    planId: row.planId,
    designation: row.designation,
    detail: row.detail,
    quantity: row.quantity,
    cycle: row.cycle,
    unitPrice: row.unitPrice,
    discount: row.discount,
    discountReason: row.discountReason,
    taxCategory: row.taxCategory,
    taxRateBp: row.taxRateBp,
    exemption: row.exemption,
    ht: row.ht,
  }));
}

export async function selectOrderSteps(db: Db, orderId: string): Promise<OrderStepRow[]> {
  const rows = await db
    .withTables<SalesTables>()
    .selectFrom('sales.order_steps')
    .selectAll()
    .where('orderId', '=', orderId)
    .orderBy('position')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    kind: row.kind,
    mode: row.mode,
    name: localised(120).parse(row.name),
    state: row.state,
    reason: row.reason,
    attempts: row.attempts,
    updatedAt: row.updatedAt,
  }));
}

/** Why a step failed that waits for an approved verification. */
export const KYC_REQUIRED = 'customers.kyc_required';
const MOST_WAITING = 200;

/** Orders of the customer that are open and of which a step failed because its verification was not approved, oldest first. */
export async function ordersWaitingForKyc(
  db: Db,
  customerId: string,
): Promise<{ readonly id: string; readonly kind: OrderStepKind }[]> {
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.orders as o')
    .innerJoin('sales.order_steps as s', (join) => join.onRef('s.orderId', '=', 'o.id'))
    .select(['o.id', 's.kind'])
    .where('o.customerId', '=', customerId)
    .where((eb) =>
      eb.or([
        eb.and([eb('o.state', '=', 'requested'), eb('s.kind', '=', 'commercial')]),
        eb.and([eb('o.state', '=', 'in_progress'), eb('s.kind', '=', 'technical')]),
      ]),
    )
    .where('s.state', '=', 'failed')
    .where('s.reason', '=', KYC_REQUIRED)
    .orderBy('o.createdAt')
    .orderBy('o.id')
    .limit(MOST_WAITING)
    .execute();
}

export async function updateStep(
  db: Db,
  step: OrderStepRow,
  change: { readonly state: StepState; readonly reason: string | null; readonly now: Date },
): Promise<void> {
  const tried = change.state === 'done' || change.state === 'failed' ? 1 : 0;
  await db
    .withTables<SalesTables>()
    .updateTable('sales.order_steps')
    .set({ state: change.state, reason: change.reason, attempts: step.attempts + tried, updatedAt: change.now })
    .where('id', '=', step.id)
    .execute();
}

export async function insertHistory(db: Db, row: Insertable<SalesTables['sales.order_history']>): Promise<void> {
  await db.withTables<SalesTables>().insertInto('sales.order_history').values(row).execute();
}

export async function selectHistory(db: Db, orderId: string) {
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.order_history')
    .select(['id', 'at', 'actor', 'fromState', 'toState', 'stepKey', 'reason'])
    .where('orderId', '=', orderId)
    .orderBy('seq')
    .limit(500)
    .execute();
}

export const ORDER_SORTS = ['-createdAt', 'createdAt', '-ttc'] as const;

export interface OrderListing {
  readonly limit: number;
  readonly sort: (typeof ORDER_SORTS)[number];
  readonly cursor: Cursor | null;
  readonly state?: OrderState | undefined;
  readonly customerId?: string | undefined;
}

/** The list's statement, `limit + 1` rows. Apart from its execution so that a test can ask PostgreSQL for its plan. */
export function orderListQuery(db: Db, wanted: OrderListing) {
  const { cursor, state, customerId } = wanted;
  const column = wanted.sort === '-ttc' ? 'ttc' : 'createdAt';
  const direction = wanted.sort === 'createdAt' ? 'asc' : 'desc';
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.orders')
    .select(['id', 'number', 'customerId', 'quoteId', 'state', 'currency', 'ht', 'ttc', 'createdAt', 'updatedAt'])
    .select('deliveredAt')
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'requested'))
    .$if(customerId !== undefined, (query) => query.where('customerId', '=', customerId ?? ''))
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        beyond(
          eb.ref(column),
          eb.ref('id'),
          cursor ?? { value: '', id: '' },
          direction,
          column === 'ttc' ? 'bigint' : 'timestamptz',
        ),
      ),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(wanted.limit + 1);
}

/** Counters stop here: « 999+ » on the screens, and the cost stays flat at any number of orders. */
const ORDER_COUNT_CAP = 1000;

/** By state, each counted up to ORDER_COUNT_CAP along the index of the states; a state without any is left out. */
export async function countOrdersByState(db: Db): Promise<{ state: OrderState; count: number }[]> {
  const { rows } = await sql<{ state: OrderState; count: number }>`
    select s.state, c.count from unnest(${[...orderState.options]}::text[]) as s (state)
    cross join lateral (select count(*)::int as count from (
      select 1 from sales.orders o where o.state = s.state
      order by o.created_at desc, o.id desc limit ${ORDER_COUNT_CAP}) counted) c
    where c.count > 0`.execute(db);
  return rows;
}
