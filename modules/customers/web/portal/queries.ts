import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';

export const customerQuery = () =>
  queryOptions({ queryKey: ['customer'], queryFn: ({ signal }) => call('portal.customer.get', {}, { signal }) });

export const wilayasQuery = () =>
  queryOptions({
    queryKey: ['wilayas'],
    queryFn: ({ signal }) => call('portal.wilayas.list', {}, { signal }),
    staleTime: Infinity,
  });

export const kycQuery = () =>
  queryOptions({ queryKey: ['kyc'], queryFn: ({ signal }) => call('portal.kyc.get', {}, { signal }) });

export const contactsQuery = () =>
  queryOptions({ queryKey: ['contacts'], queryFn: ({ signal }) => call('portal.contacts.list', {}, { signal }) });

export const timelineQuery = (limit: number) =>
  queryOptions({
    queryKey: ['timeline', limit],
    queryFn: ({ signal }) => call('portal.timeline.list', { query: { limit } }, { signal }),
  });
