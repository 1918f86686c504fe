import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { beyond, type Cursor } from '@cm/kit/paging';
import type { Selectable } from 'kysely';
import type { Cycle } from './product.ts';
import type { CatalogueTables } from './tables.ts';

/** What staff write of a plan; amounts before tax, in minor units. */
export interface PlanFacts {
  readonly name: Localised;
  readonly cycle: Cycle;
  readonly price: number;
  readonly setupFee: number;
  readonly currency: string;
  readonly position: number;
  readonly stock: number | null;
  readonly active: boolean;
}

export interface PlanRecord extends PlanFacts {
  readonly id: string;
  readonly productId: string;
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

function toRecord(row: Selectable<CatalogueTables['catalogue.plans']>): PlanRecord {
  return {
    id: row.id,
    productId: row.productId,
    name: localised().parse(row.name),
    cycle: row.cycle,
    price: row.price,
    setupFee: row.setupFee,
    currency: row.currency,
    position: row.position,
    stock: row.stock,
    active: row.active,
    archivedAt: row.archivedAt,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

const written = (facts: PlanFacts) => ({
  name: JSON.stringify(facts.name),
  cycle: facts.cycle,
  price: facts.price,
  setupFee: facts.setupFee,
  currency: facts.currency,
  position: facts.position,
  stock: facts.stock,
  active: facts.active,
});

/** @throws DatabaseError 23503 `plans_product` */
export async function insertPlan(
  db: Db,
  plan: { readonly id: string; readonly productId: string; readonly facts: PlanFacts },
  now: Date,
): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.plans')
    .values({
      id: plan.id,
      productId: plan.productId,
      createdAt: now,
      updatedAt: now,
      ...written(plan.facts),
    })
    .execute();
}

export async function selectPlanRecord(
  db: Db,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<PlanRecord | undefined> {
  const query = db.withTables<CatalogueTables>().selectFrom('catalogue.plans').selectAll().where('id', '=', id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

export async function updatePlanRow(
  db: Db,
  plan: PlanRecord,
  change: { readonly facts: PlanFacts; readonly archivedAt: Date | null; readonly now: Date },
): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.plans')
    .set({
      ...written(change.facts),
      archivedAt: change.archivedAt,
      version: plan.version + 1,
      updatedAt: change.now,
    })
    .where('id', '=', plan.id)
    .execute();
}

export const PLAN_SORTS = ['-createdAt', 'createdAt'] as const;

export interface PlanListing {
  readonly limit: number;
  readonly sort: (typeof PLAN_SORTS)[number];
  readonly cursor: Cursor | null;
  readonly productId?: string | undefined;
  readonly archived: boolean;
}

export function planListQuery(db: Db, wanted: PlanListing) {
  const direction = wanted.sort === '-createdAt' ? 'desc' : 'asc';
  const { cursor, productId } = wanted;
  return db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.plans')
    .selectAll()
    .where('archivedAt', wanted.archived ? 'is not' : 'is', null)
    .$if(productId !== undefined, (query) => query.where('productId', '=', productId ?? ''))
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        beyond(eb.ref('createdAt'), eb.ref('id'), cursor ?? { value: '', id: '' }, direction, 'timestamptz'),
      ),
    )
    .orderBy('createdAt', direction)
    .orderBy('id', direction)
    .limit(wanted.limit + 1);
}

export async function selectPlanRecords(db: Db, wanted: PlanListing): Promise<PlanRecord[]> {
  return (await planListQuery(db, wanted).execute()).map(toRecord);
}

/** The plans on sale of some products, in the order of the shop window. */
export async function selectPlanIdsOnSale(db: Db, productIds: readonly string[]): Promise<string[]> {
  if (productIds.length === 0) return [];
  const rows = await db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.plans')
    .select('id')
    .where('productId', 'in', [...productIds])
    .where('active', '=', true)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(2000)
    .execute();
  return rows.map((row) => row.id);
}

export interface AddOnFacts {
  readonly id: string;
  readonly name: Localised;
  readonly price: number;
}

/** Makes these the add-ons of the plan: what is missing leaves the sale, what old carts and quotes name stays on record. */
export async function replaceAddOns(db: Db, planId: string, addOns: readonly AddOnFacts[]): Promise<void> {
  const tables = db.withTables<CatalogueTables>();
  await tables.updateTable('catalogue.add_ons').set({ active: false }).where('planId', '=', planId).execute();
  for (const [position, addOn] of addOns.entries()) {
    const facts = { name: JSON.stringify(addOn.name), price: addOn.price, position, active: true };
    await tables
      .insertInto('catalogue.add_ons')
      .values({ id: addOn.id, planId, ...facts })
      .onConflict((conflict) =>
        conflict
          .constraint('add_ons_pkey')
          .doUpdateSet(facts)
          // An id of another plan is not ours to move.
          .where('catalogue.add_ons.planId', '=', planId),
      )
      .execute();
  }
}
