import { deliveryStates } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { listQuery, recordQuery, rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type Delivery = Result<'admin.deliveries.list'>['items'][number];

export type Jobs = Result<'admin.jobs.overview'>;

export type Template = Result<'admin.templates.get'>;

export const DELIVERY_STATES = deliveryStates;

export const failedDeliveriesQuery = () =>
  listQuery('admin.deliveries.list', { query: { state: 'failed', limit: 50 } });

export const jobsQuery = () => ({ ...recordQuery('admin.jobs.overview', {}), refetchInterval: 15_000 });

export const templatesQuery = () => rowsQuery('admin.templates.list', {});

export const templateQuery = (key: string) => recordQuery('admin.templates.get', { path: { key } });
