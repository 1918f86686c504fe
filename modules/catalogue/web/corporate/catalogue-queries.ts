import { billingCycles } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const PRODUCT_SORTS = ['-createdAt', 'createdAt', 'slug'] as const;
export const CYCLES = billingCycles;
export type Product = Result<'corporate.products.get'>;
export type ListedProduct = Result<'corporate.products.list'>['items'][number];
export type ListedPlan = Result<'corporate.plans.list'>['items'][number];
export type Plan = Result<'corporate.plans.get'>;

export const categoriesQuery = { ...recordQuery('corporate.categories.list', {}), staleTime: 300_000 };

export const productQuery = (id: string) => recordQuery('corporate.products.get', { path: { id } });

export const plansQuery = (productId: string) =>
  recordQuery('corporate.plans.list', { query: { productId, limit: 100 } });

export const planQuery = (id: string) => recordQuery('corporate.plans.get', { path: { id } });
