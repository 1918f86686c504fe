import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

export type Setting = Result<'admin.settings.list'>['items'][number];

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'settings'],
    queryFn: async ({ signal }) => (await call('admin.settings.list', {}, { signal })).items,
  });
