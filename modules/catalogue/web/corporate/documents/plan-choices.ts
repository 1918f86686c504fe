import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';

type Plan = Result<'corporate.plans.list'>['items'][number];
type Product = Result<'corporate.products.list'>['items'][number];

export interface PlanChoice {
  readonly plan: Plan;
  readonly product: Product;
}

const PAGE = 100;
/** A list to choose from is not a catalogue to read through: five hundred plans are enough. */
const MAX_PAGES = 5;

async function everyPage<T>(
  page: (cursor: string | undefined) => Promise<{ items: readonly T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const { items: some, nextCursor } = await page(cursor);
    items.push(...some);
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  return items;
}

/** The plans on sale with their products, for the lines of a document. */
export const planChoicesQuery = queryOptions({
  queryKey: queryKeyOf('corporate.plans.list', { sold: 'all' }),
  staleTime: 300_000,
  queryFn: async ({ signal }): Promise<readonly PlanChoice[]> => {
    const [plans, products] = await Promise.all([
      everyPage((cursor) =>
        call(
          'corporate.plans.list',
          { query: { limit: PAGE, archived: 'false', ...(cursor ? { cursor } : {}) } },
          { signal },
        ),
      ),
      everyPage((cursor) =>
        call(
          'corporate.products.list',
          { query: { limit: PAGE, archived: 'false', ...(cursor ? { cursor } : {}) } },
          { signal },
        ),
      ),
    ]);
    const byId = new Map(products.map((product) => [product.id, product]));
    return plans.flatMap((plan) => {
      const product = byId.get(plan.productId);
      return product && plan.active ? [{ plan, product }] : [];
    });
  },
});
