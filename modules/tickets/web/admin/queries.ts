import type { Result } from '@cm/api-client/client';
import { recordQuery, rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type TicketGroup = Result<'admin.ticketGroups.list'>['items'][number];

export type Mailbox = Result<'admin.mailboxes.list'>['items'][number];

export const waitingMailsQuery = () => recordQuery('corporate.inboundMails.list', { query: { limit: 100 } });

/** The roles that reach some ticket groups alone, and the groups. */
export const roleReachQuery = () => recordQuery('admin.roleReach.list', {});

/** Which categories of customers have a group for their tickets. */
export const categoryGroupsQuery = () => rowsQuery('admin.customerCategoryGroups.list', {});

export const ticketGroupsQuery = () => rowsQuery('admin.ticketGroups.list', {});
