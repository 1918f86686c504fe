import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type Usage = Result<'admin.sms.usage'>;

export const usageQuery = () => ({ ...recordQuery('admin.sms.usage', {}), refetchInterval: 30_000 });
