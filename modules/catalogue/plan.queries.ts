import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { z } from 'zod';
import { type Cycle, type OrderStep, orderSteps, type ProductKycGate } from './product.ts';
import type { CatalogueTables } from './tables.ts';

export interface AddOn {
  readonly id: string;
  readonly name: Localised;
  /** Before tax, per cycle of the plan, minor units of the plan's currency. */
  readonly price: number;
}

/** What can be sold: a product for a price and a cycle. */
export interface Plan {
  readonly id: string;
  readonly productId: string;
  readonly productSlug: string;
  readonly productName: Localised;
  readonly planName: Localised;
  readonly cycle: Cycle;
  /** Before tax, minor units of `currency`, for one cycle. */
  readonly price: number;
  /** Before tax, once. */
  readonly setupFee: number;
  readonly currency: string;
  readonly taxCategory: string;
  readonly provisioningMode: 'manual';
  /** On sale: neither the plan nor its product is switched off or archived. */
  readonly active: boolean;
  /** Units left; null = without limit. */
  readonly stock: number | null;
  /** Those on sale only. */
  readonly addOns: readonly AddOn[];
  /** When the customer's verification has to be approved. */
  readonly kycGate: ProductKycGate;
  /** What an order of it goes through, out of the product's category. */
  readonly orderSteps: readonly OrderStep[];
}

const addOns = z.array(z.object({ id: z.uuid(), name: localised(), price: z.number() }));

/** At most as many plans as ids; the caller bounds the ids. */
export async function selectPlans(db: Db, ids: readonly string[]): Promise<Plan[]> {
  if (ids.length === 0) return [];
  const tables = db.withTables<CatalogueTables>();
  const rows = await tables
    .selectFrom('catalogue.plans as p')
    .innerJoin('catalogue.products as o', (join) => join.onRef('o.id', '=', 'p.productId'))
    .innerJoin('catalogue.categories as c', (join) => join.onRef('c.id', '=', 'o.categoryId'))
    .where('p.id', 'in', [...ids])
    .select(['p.id', 'p.productId', 'p.name', 'p.cycle', 'p.price', 'p.setupFee', 'p.currency', 'p.stock'])
    .select(['p.active', 'p.archivedAt', 'o.name as productName', 'o.slug', 'o.taxCategory', 'o.kycGate'])
    .select(['o.active as productActive', 'o.archivedAt as productArchivedAt', 'c.orderSteps'])
    .execute();
  const extras = await tables
    .selectFrom('catalogue.add_ons')
    .select(['id', 'planId', 'name', 'price'])
    .where('planId', 'in', [...ids])
    .where('active', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    productId: row.productId,
    productSlug: row.slug,
    productName: localised().parse(row.productName),
    planName: localised().parse(row.name),
    cycle: row.cycle,
    price: row.price,
    setupFee: row.setupFee,
    currency: row.currency,
    taxCategory: row.taxCategory,
    kycGate: row.kycGate,
    // The only mode so far, by the table's own constraint.
    provisioningMode: 'manual',
    active: row.active && row.productActive && row.archivedAt === null && row.productArchivedAt === null,
    stock: row.stock,
    addOns: addOns.parse(extras.filter((extra) => extra.planId === row.id)),
    orderSteps: orderSteps().parse(row.orderSteps),
  }));
}
