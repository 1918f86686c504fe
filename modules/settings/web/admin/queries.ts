import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type Settings = Result<'admin.settings.list'>;

export const settingsQuery = () => recordQuery('admin.settings.list', {});
