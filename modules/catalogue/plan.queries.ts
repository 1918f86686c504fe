import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { z } from 'zod';
import { type Cycle, type OrderStep, orderSteps } from './product.ts';
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
  /** What an order of it goes through, out of the product's category. */
  readonly orderSteps: readonly OrderStep[];
}

const addOns = z.array(z.object({ id: z.uuid(), name: localised(), price: z.number() }));

/** At most as many plans as ids; the caller bounds the ids. */
export async function selectPlans(db: Db, tenantId: string, ids: readonly string[]): Promise<Plan[]> {
  if (ids.length === 0) return [];
  const tables = db.withTables<CatalogueTables>();
  const rows = await tables
    .selectFrom('catalogue.plans as p')
    .innerJoin('catalogue.products as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.product_id'),
    )
    .innerJoin('catalogue.categories as c', (join) =>
      join.onRef('c.tenant_id', '=', 'o.tenant_id').onRef('c.id', '=', 'o.category_id'),
    )
    .where('p.tenant_id', '=', tenantId)
    .where('p.id', 'in', [...ids])
    .select(['p.id', 'p.product_id', 'p.name', 'p.cycle', 'p.price', 'p.setup_fee', 'p.currency', 'p.stock'])
    .select(['p.active', 'p.archived_at', 'o.name as product_name', 'o.slug', 'o.tax_category'])
    .select(['o.active as product_active', 'o.archived_at as product_archived_at', 'c.order_steps'])
    .execute();
  const extras = await tables
    .selectFrom('catalogue.add_ons')
    .select(['id', 'plan_id', 'name', 'price'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', 'in', [...ids])
    .where('active', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    productId: row.product_id,
    productSlug: row.slug,
    productName: localised().parse(row.product_name),
    planName: localised().parse(row.name),
    cycle: row.cycle,
    price: row.price,
    setupFee: row.setup_fee,
    currency: row.currency,
    taxCategory: row.tax_category,
    // The only mode so far, by the table's own constraint.
    provisioningMode: 'manual',
    active: row.active && row.product_active && row.archived_at === null && row.product_archived_at === null,
    stock: row.stock,
    addOns: addOns.parse(extras.filter((extra) => extra.plan_id === row.id)),
    orderSteps: orderSteps().parse(row.order_steps),
  }));
}
