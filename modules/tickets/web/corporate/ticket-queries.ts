import { ticketPriorities, ticketChannels } from '@cm/api-client/vocabulary';
import { keepPreviousData } from '@tanstack/react-query';
import type { Query, Result } from '@cm/api-client/client';
import { pollForScans } from '@cm/files/web/public.ts';
import type { ListState } from '@cm/web-kit/table/list-state.ts';
import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';
import { defined } from '@cm/web-kit/staff/defined.ts';
import { first, pick, pickAll, pickSort } from '@cm/web-kit/staff/list-query.ts';

export const TICKET_STATES = [
  'open',
  'answered',
  'awaiting_reply',
  'on_hold',
  'in_progress',
  'resolved',
  'closed',
] as const;
export const PRIORITIES = ticketPriorities;
export const CHANNELS = ticketChannels;
export const TICKET_SORTS = ['-updated', '-created', 'priority', 'number'] as const;
export const TICKET_FILTERS = [
  'state',
  'priority',
  'assignee',
  'groupId',
  'categoryId',
  'channel',
  'customerId',
  'tag',
];

export type ListedTicket = Result<'corporate.tickets.list'>['items'][number];
export type TicketDetail = Result<'corporate.tickets.get'>;
export type TicketMessage = TicketDetail['messages'][number];
export type InboundMail = Result<'corporate.inboundMails.list'>['items'][number];

const POLL_MS = 30_000;
/** Whoever writes an answer should not miss what the customer wrote meanwhile. */
const OPEN_POLL_MS = 10_000;

/** What the address asks of the list, in the server's words. */
export function ticketQuery(state: ListState): NonNullable<Query<'corporate.tickets.list'>> {
  const states = pickAll(state, 'state', TICKET_STATES);
  return defined({
    q: state.q || undefined,
    sort: pickSort(state, TICKET_SORTS),
    state: states,
    priority: pick(state, 'priority', PRIORITIES),
    channel: pick(state, 'channel', CHANNELS),
    assignee: first(state, 'assignee'),
    groupId: first(state, 'groupId'),
    categoryId: first(state, 'categoryId'),
    customerId: first(state, 'customerId'),
    tag: first(state, 'tag'),
  });
}

export const ticketsQuery = (state: ListState) => ({
  ...growingQuery('corporate.tickets.list', { query: { ...ticketQuery(state), limit: 40 } }),
  placeholderData: keepPreviousData,
  refetchInterval: POLL_MS,
});

export const ticketCountsQuery = { ...recordQuery('corporate.tickets.counts', {}), refetchInterval: POLL_MS };

export const oneTicketQuery = (id: string) => ({
  ...recordQuery('corporate.tickets.get', { path: { id }, query: { limit: 50 } }),
  refetchInterval: ({ state }: { state: { data?: TicketDetail | undefined } }) =>
    pollForScans(
      state.data?.messages.flatMap(({ attachments }) => attachments.map(({ scan }) => scan)) ?? [],
      OPEN_POLL_MS,
    ),
});

export const ticketOptionsQuery = { ...recordQuery('corporate.tickets.options', {}), staleTime: 600_000 };

export const cannedRepliesQuery = { ...recordQuery('corporate.cannedReplies.list', {}), staleTime: 600_000 };

/** Whom a note may mention. */
export const mentionableQuery = (id: string) => ({
  ...recordQuery('corporate.tickets.mentionable', { path: { id } }),
  staleTime: 60_000,
});
