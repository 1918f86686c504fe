import { serviceStates, suspensionReasons, terminationReasons } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const SERVICE_STATES = serviceStates;
export const SERVICE_SORTS = ['-createdAt', 'nextRenewalOn'] as const;
export const SUSPENSION_REASONS = suspensionReasons;
export const TERMINATION_REASONS = terminationReasons;
export type Service = Result<'corporate.services.get'>;
export type ListedService = Result<'corporate.services.list'>['items'][number];

export const serviceQuery = (id: string) => recordQuery('corporate.services.get', { path: { id } });
