import type { Item } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';

export type OwnRequest = Item<'portal.dataRequests.list'>;

export const consentsQuery = () => recordQuery('portal.consents.get', {});

export const requestsQuery = () => recordQuery('portal.dataRequests.list', {});
