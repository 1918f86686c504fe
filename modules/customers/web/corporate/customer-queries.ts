import { customerKinds, customerStates } from '@cm/api-client/vocabulary';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';

export const CUSTOMER_KINDS = customerKinds;
export const CUSTOMER_STATES = customerStates;
export const CUSTOMER_SORTS = ['-createdAt', 'createdAt', 'name', '-name'] as const;
export const PORTAL_RIGHTS = [
  'portal.account',
  'portal.kyc',
  'portal.tickets',
  'portal.orders',
  'portal.services',
  'portal.billing',
] as const;

export type CustomerRecord = Result<'corporate.customers.get'>;
export type ListedCustomer = Result<'corporate.customers.list'>['items'][number];
export type Contact = Result<'corporate.customerContacts.list'>['items'][number];
export type TimelineEvent = Result<'corporate.customers.timeline'>['items'][number];

export const customerKeys = {
  list: queryKeyOf('corporate.customers'),
  one: (id: string) => queryKeyOf('corporate.customers.get', { path: { id } }),
} as const;

export const customerQuery = (id: string) => recordQuery('corporate.customers.get', { path: { id } });

export const contactsQuery = (id: string) =>
  queryOptions({
    queryKey: [...customerKeys.one(id), 'contacts'],
    queryFn: ({ signal }) => call('corporate.customerContacts.list', { path: { id } }, { signal }),
  });

export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...customerKeys.one(id), 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'corporate.customers.timeline',
        { path: { id }, query: { limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const notesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...customerKeys.one(id), 'notes'],
    queryFn: ({ pageParam, signal }) =>
      call(
        'corporate.customerNotes.list',
        { path: { id }, query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: [...customerKeys.one(id), 'documents'],
    queryFn: ({ signal }) =>
      call('corporate.customerDocuments.list', { path: { id }, query: { limit: 50 } }, { signal }),
  });
