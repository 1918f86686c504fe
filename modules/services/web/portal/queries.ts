import { PAGE } from '@cm/web-kit/portal/list-query.ts';
import { listQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

export const servicesQuery = (query: ListQuery<'portal.services.list'> = {}) =>
  listQuery('portal.services.list', { query: { limit: PAGE, ...query } });

export const serviceQuery = (id: string) => recordQuery('portal.services.get', { path: { id } });
