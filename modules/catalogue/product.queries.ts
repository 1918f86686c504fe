import type { Db } from '@cm/kit/database';
import { type Localised, localised } from '@cm/kit/i18n';
import { beyond, type Cursor } from '@cm/kit/paging';
import type { Selectable } from 'kysely';
import { description, features, type ProductKycGate } from './product.ts';
import type { CatalogueTables } from './tables.ts';

/** What staff write of a product. */
export interface ProductFacts {
  readonly slug: string;
  readonly name: Localised;
  readonly description: Localised;
  readonly features: readonly Localised[];
  readonly categoryId: string;
  readonly position: number;
  readonly taxCategory: string;
  readonly kycGate: ProductKycGate;
  readonly active: boolean;
}

export interface Product extends ProductFacts {
  readonly id: string;
  readonly provisioningMode: 'manual';
  readonly archivedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

function toProduct(row: Selectable<CatalogueTables['catalogue.products']>): Product {
  return {
    id: row.id,
    slug: row.slug,
    name: localised().parse(row.name),
    description: description.parse(row.description),
    features: features().parse(row.features),
    categoryId: row.categoryId,
    position: row.position,
    taxCategory: row.taxCategory,
    kycGate: row.kycGate,
    provisioningMode: 'manual',
    active: row.active,
    archivedAt: row.archivedAt,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

const written = (facts: ProductFacts) => ({
  slug: facts.slug,
  name: JSON.stringify(facts.name),
  description: JSON.stringify(facts.description),
  features: JSON.stringify(facts.features),
  categoryId: facts.categoryId,
  position: facts.position,
  taxCategory: facts.taxCategory,
  kycGate: facts.kycGate,
  active: facts.active,
});

/** @throws DatabaseError 23505 `products_slug`, 23503 `products_category` */
export async function insertProduct(db: Db, id: string, facts: ProductFacts, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .insertInto('catalogue.products')
    .values({
      id,
      provisioningMode: 'manual',
      createdAt: now,
      updatedAt: now,
      ...written(facts),
    })
    .execute();
}

export async function selectProduct(
  db: Db,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<Product | undefined> {
  const query = db.withTables<CatalogueTables>().selectFrom('catalogue.products').selectAll().where('id', '=', id);
  const row = await (options.lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toProduct(row);
}

export async function updateProductRow(db: Db, product: Product, facts: ProductFacts, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.products')
    .set({ ...written(facts), version: product.version + 1, updatedAt: now })
    .where('id', '=', product.id)
    .execute();
}

export async function markProductArchived(db: Db, product: Product, now: Date): Promise<void> {
  await db
    .withTables<CatalogueTables>()
    .updateTable('catalogue.products')
    .set({ archivedAt: now, updatedAt: now, version: product.version + 1 })
    .where('id', '=', product.id)
    .execute();
}

export const PRODUCT_SORTS = ['-createdAt', 'createdAt', 'slug'] as const;

export interface ProductListing {
  readonly limit: number;
  readonly sort: (typeof PRODUCT_SORTS)[number];
  readonly cursor: Cursor | null;
  readonly categoryId?: string | undefined;
  readonly archived: boolean;
}

/** The list's statement, `limit + 1` rows. Apart from its execution so that a test can ask PostgreSQL for its plan. */
export function productListQuery(db: Db, wanted: ProductListing) {
  const direction = wanted.sort === '-createdAt' ? 'desc' : 'asc';
  const column = wanted.sort === 'slug' ? 'slug' : 'createdAt';
  const { cursor, categoryId } = wanted;
  return db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.products')
    .selectAll()
    .where('archivedAt', wanted.archived ? 'is not' : 'is', null)
    .$if(categoryId !== undefined, (query) => query.where('categoryId', '=', categoryId ?? ''))
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        beyond(
          eb.ref(column),
          eb.ref('id'),
          cursor ?? { value: '', id: '' },
          direction,
          column === 'slug' ? 'text' : 'timestamptz',
        ),
      ),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(wanted.limit + 1);
}

export async function selectProducts(db: Db, wanted: ProductListing): Promise<Product[]> {
  return (await productListQuery(db, wanted).execute()).map(toProduct);
}

export const MAX_ON_SALE = 500;

/** What visitors see, in the order of the shop window; one product when a slug is given. */
export async function selectOnSale(db: Db, slug?: string): Promise<Product[]> {
  const query = db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue.products')
    .selectAll()
    .where('active', '=', true)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(MAX_ON_SALE);
  return (await (slug === undefined ? query : query.where('slug', '=', slug)).execute()).map(toProduct);
}
