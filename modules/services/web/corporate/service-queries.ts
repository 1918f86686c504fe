import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export const SERVICE_STATES = ['pending', 'active', 'suspended', 'terminated'] as const;
export const SERVICE_SORTS = ['-createdAt', 'nextRenewalOn'] as const;
export const SUSPENSION_REASONS = ['non_payment', 'abuse', 'customer_request', 'other'] as const;
export const TERMINATION_REASONS = ['customer_request', 'non_payment', 'abuse', 'replaced', 'other'] as const;
export type Service = Result<'corporate.services.get'>;
export type ListedService = Result<'corporate.services.list'>['items'][number];

export const serviceKeys = { list: ['services'], one: (id: string) => ['service', id] } as const;

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: serviceKeys.one(id),
    queryFn: ({ signal }) => call('corporate.services.get', { path: { id } }, { signal }),
  });
