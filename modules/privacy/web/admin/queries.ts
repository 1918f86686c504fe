import type { Item } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type Activity = Item<'admin.processingActivities.list'>;
export type Breach = Item<'admin.breaches.list'>;

export const activityVersionsQuery = (id: string) =>
  recordQuery('admin.processingActivities.versions', { path: { id } });
export const breachVersionsQuery = (id: string) => recordQuery('admin.breaches.versions', { path: { id } });
