import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

export type TicketGroup = Result<'admin.ticketGroups.list'>['items'][number];

export type TicketCategory = Result<'admin.ticketCategories.list'>['items'][number];

export type Mailbox = Result<'admin.mailboxes.list'>['items'][number];

export const waitingMailsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'waiting-mails'],
    queryFn: ({ signal }) => call('corporate.inboundMails.list', { query: { limit: 100 } }, { signal }),
  });

export const ticketGroupsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'ticket-groups'],
    queryFn: async ({ signal }) => (await call('admin.ticketGroups.list', {}, { signal })).items,
  });

export const ticketCategoriesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'ticket-categories'],
    queryFn: async ({ signal }) => (await call('admin.ticketCategories.list', {}, { signal })).items,
  });

export const mailboxesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'mailboxes'],
    queryFn: async ({ signal }) => (await call('admin.mailboxes.list', {}, { signal })).items,
  });
