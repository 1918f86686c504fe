import { customerKinds, customerStates } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { pollForScans } from '@cm/files/web/public.ts';
import type { TimelineFilter } from '../shared/timeline-filter.tsx';
import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';

export const CUSTOMER_KINDS = customerKinds;
export const CUSTOMER_STATES = customerStates;
export const CUSTOMER_SORTS = ['-createdAt', 'createdAt', 'name', '-name'] as const;
export const PORTAL_RIGHTS = [
  'portal.account',
  'portal.members',
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

export const customerQuery = (id: string) => recordQuery('corporate.customers.get', { path: { id } });

export const contactsQuery = (id: string) => recordQuery('corporate.customerContacts.list', { path: { id } });

export const timelineQuery = (id: string, filter: TimelineFilter = {}) => ({
  ...growingQuery('corporate.customers.timeline', { path: { id }, query: { limit: 30, ...filter } }),
  refetchInterval: 60_000,
});

export const timelineKindsQuery = (id: string) => recordQuery('corporate.customers.timelineKinds', { path: { id } });

export const securityActivityQuery = (id: string) =>
  growingQuery('corporate.customers.securityActivity', { path: { id }, query: { limit: 20 } });

export type Note = Result<'corporate.customerNotes.list'>['items'][number];

export const notesQuery = (id: string) =>
  growingQuery('corporate.customerNotes.list', { path: { id }, query: { limit: 20, pinned: 'false' } });

/** Colleagues whom a note on the customer may mention. */
export const mentionableQuery = (id: string) => ({
  ...recordQuery('corporate.customerNotes.mentionable', { path: { id } }),
  staleTime: 60_000,
});

export const pinnedNotesQuery = (id: string) =>
  recordQuery('corporate.customerNotes.list', { path: { id }, query: { pinned: 'true' } });

/** Colleagues who may look after a customer. */
export const accountManagersQuery = { ...recordQuery('corporate.accountManagers.list', {}), staleTime: 60_000 };

export type CustomerException = Result<'corporate.customerExceptions.list'>['items'][number];

export const exceptionsQuery = (id: string) => recordQuery('corporate.customerExceptions.list', { path: { id } });

export const documentsQuery = (id: string) => ({
  ...recordQuery('corporate.customerDocuments.list', { path: { id }, query: { limit: 50 } }),
  refetchInterval: ({ state }: { state: { data?: Result<'corporate.customerDocuments.list'> | undefined } }) =>
    pollForScans(state.data?.items.map(({ file }) => file?.scan) ?? [], false),
});
