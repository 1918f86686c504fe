import { serviceStates, suspensionReasons, terminationReasons } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export const SERVICE_STATES = serviceStates;
export const SERVICE_SORTS = ['-createdAt', 'nextRenewalOn'] as const;
export const SUSPENSION_REASONS = suspensionReasons;
export const TERMINATION_REASONS = terminationReasons;
export type Service = Result<'corporate.services.get'>;
export type ListedService = Result<'corporate.services.list'>['items'][number];

export const serviceKeys = { list: ['services'], one: (id: string) => ['service', id] } as const;

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: serviceKeys.one(id),
    queryFn: ({ signal }) => call('corporate.services.get', { path: { id } }, { signal }),
  });
