import { pollForScans } from '@cm/files/web/public.ts';
import type { Kyc } from './kyc.ts';
import { growingQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';
import type { TimelineFilter } from '../shared/timeline-filter.tsx';

export const customerQuery = () => recordQuery('portal.customer.get', {});

export const wilayasQuery = () => ({ ...recordQuery('portal.wilayas.list', {}), staleTime: Infinity });

export const kycQuery = () => ({
  ...recordQuery('portal.kyc.get', {}),
  refetchInterval: ({ state }: { state: { data?: Kyc | undefined } }) =>
    pollForScans(state.data?.documents.map(({ file }) => file?.scan) ?? [], false),
});

export const contactsQuery = () => recordQuery('portal.contacts.list', {});

export const offerQuery = () => recordQuery('portal.ownership.get', {});

export const timelineQuery = (limit: number) => recordQuery('portal.timeline.list', { query: { limit } });

export const activityQuery = (filter: TimelineFilter) =>
  growingQuery('portal.timeline.list', { query: { limit: 30, ...filter } });

export const activityKindsQuery = () => recordQuery('portal.timeline.kinds', {});
