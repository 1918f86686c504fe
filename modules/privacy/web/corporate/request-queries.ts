import type { Result } from '@cm/api-client/client';
import type { Item } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type DataRequest = Result<'corporate.dataRequests.get'>;
export type ListedDataRequest = Item<'corporate.dataRequests.list'>;

export const requestQuery = (id: string) => recordQuery('corporate.dataRequests.get', { path: { id } });

export type ErasurePlan = Result<'corporate.dataRequests.erasure'>;
export type PlannedPart = ErasurePlan['items'][number];
export const erasureQuery = (id: string) => recordQuery('corporate.dataRequests.erasure', { path: { id } });
