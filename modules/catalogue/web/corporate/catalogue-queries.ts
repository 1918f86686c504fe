import { billingCycles } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export const PRODUCT_SORTS = ['-createdAt', 'createdAt', 'slug'] as const;
export const CYCLES = billingCycles;
export type Product = Result<'corporate.products.get'>;
export type ListedProduct = Result<'corporate.products.list'>['items'][number];
export type ListedPlan = Result<'corporate.plans.list'>['items'][number];
export type Plan = Result<'corporate.plans.get'>;

export const catalogueKeys = {
  products: ['products'],
  product: (id: string) => ['product', id],
  categories: ['product-categories'],
  plan: (id: string) => ['plan', id],
} as const;

export const categoriesQuery = queryOptions({
  queryKey: catalogueKeys.categories,
  queryFn: ({ signal }) => call('corporate.categories.list', {}, { signal }),
  staleTime: 300_000,
});

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: [...catalogueKeys.product(id), 'record'],
    queryFn: ({ signal }) => call('corporate.products.get', { path: { id } }, { signal }),
  });

export const plansQuery = (productId: string) =>
  queryOptions({
    queryKey: [...catalogueKeys.product(productId), 'plans'],
    queryFn: ({ signal }) => call('corporate.plans.list', { query: { productId, limit: 100 } }, { signal }),
  });

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: catalogueKeys.plan(id),
    queryFn: ({ signal }) => call('corporate.plans.get', { path: { id } }, { signal }),
  });
