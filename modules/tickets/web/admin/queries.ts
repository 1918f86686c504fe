import type { Result } from '@cm/api-client/client';
import { recordQuery, rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type TicketGroup = Result<'admin.ticketGroups.list'>['items'][number];

export type Mailbox = Result<'admin.mailboxes.list'>['items'][number];

export const waitingMailsQuery = () => recordQuery('corporate.inboundMails.list', { query: { limit: 100 } });

export const ticketGroupsQuery = () => rowsQuery('admin.ticketGroups.list', {});
