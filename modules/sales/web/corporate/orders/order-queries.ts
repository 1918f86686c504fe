import { orderStates } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const ORDER_STATES = orderStates;
export const ORDER_SORTS = ['-createdAt', 'createdAt', '-ttc'] as const;
export type Order = Result<'corporate.orders.get'>;
export type OrderStep = Order['steps'][number];
export type ListedOrder = Result<'corporate.orders.list'>['items'][number];

export const orderQuery = (id: string) => recordQuery('corporate.orders.get', { path: { id } });
