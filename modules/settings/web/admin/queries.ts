import type { Result } from '@cm/api-client/client';
import { rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type Setting = Result<'admin.settings.list'>['items'][number];

export const settingsQuery = () => rowsQuery('admin.settings.list', {});
