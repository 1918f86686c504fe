import { defineEvent, type EventSubject } from '@cm/kit/events';
import { z } from 'zod';
import { CHANNELS, PRIORITIES, STATES } from './ticket.ts';

const about = { ticketId: z.uuid(), number: z.string(), customerId: z.uuid().nullable() };
const ticket = (p: { ticketId: string; number: string }): EventSubject => ({
  type: 'ticket',
  id: p.ticketId,
  label: p.number,
});
const customer = (p: { customerId: string | null }): string | null => p.customerId;
const change = { before: z.string().nullable(), after: z.string().nullable() };

export const ticketOpened = defineEvent({
  name: 'ticket.opened',
  version: 1,
  payload: z.object({
    ...about,
    subject: z.string(),
    requesterEmail: z.string(),
    channel: z.enum(CHANNELS),
    messageId: z.uuid(),
    priority: z.enum(PRIORITIES),
    groupId: z.uuid().nullable(),
    /** May an automatic acknowledgement be mailed? Already false when the caps of RFC 3834 loops are reached. */
    acknowledge: z.boolean(),
    /** The closed ticket that this one continues. */
    followUpOf: z.uuid().nullable(),
  }),
  subject: ticket,
  customer,
  visibleToCustomer: true,
});

export const ticketReplied = defineEvent({
  name: 'ticket.replied',
  version: 1,
  payload: z.object({
    ...about,
    messageId: z.uuid(),
    subject: z.string(),
    by: z.enum(['agent', 'customer']),
    requesterEmail: z.string(),
    assigneeId: z.uuid().nullable(),
    groupId: z.uuid().nullable(),
  }),
  subject: ticket,
  customer,
  visibleToCustomer: true,
});

export const ticketNoted = defineEvent({
  name: 'ticket.noted',
  version: 1,
  payload: z.object({ ...about, messageId: z.uuid(), assigneeId: z.uuid().nullable() }),
  subject: ticket,
  customer,
});

export const ticketStateChanged = defineEvent({
  name: 'ticket.state_changed',
  version: 1,
  payload: z.object({ ...about, from: z.enum(STATES), to: z.enum(STATES), reason: z.string() }),
  subject: ticket,
  customer,
});

export const ticketAssigned = defineEvent({
  name: 'ticket.assigned',
  version: 1,
  payload: z.object({
    ...about,
    assigneeId: z.uuid().nullable(),
    groupId: z.uuid().nullable(),
    before: z.object({ assigneeId: z.uuid().nullable(), groupId: z.uuid().nullable() }),
  }),
  subject: ticket,
  customer,
});

export const ticketPriorityChanged = defineEvent({
  name: 'ticket.priority_changed',
  version: 1,
  payload: z.object({ ...about, ...change }),
  subject: ticket,
  customer,
});

export const ticketCategoryChanged = defineEvent({
  name: 'ticket.category_changed',
  version: 1,
  payload: z.object({ ...about, ...change }),
  subject: ticket,
  customer,
});

export const ticketTagged = defineEvent({
  name: 'ticket.tagged',
  version: 1,
  payload: z.object({ ...about, before: z.array(z.string()), after: z.array(z.string()) }),
  subject: ticket,
  customer,
});

export const ticketLinked = defineEvent({
  name: 'ticket.linked',
  version: 1,
  payload: z.object({ ...about, otherId: z.uuid(), kind: z.enum(['follow_up', 'related']) }),
  subject: ticket,
  customer,
});

export const ticketRead = defineEvent({
  name: 'ticket.read',
  version: 1,
  payload: z.object({ ...about, userId: z.uuid() }),
  subject: ticket,
});

export const mailQuarantined = defineEvent({
  name: 'mail.quarantined',
  version: 1,
  payload: z.object({ inboundId: z.uuid(), reason: z.string(), ticketId: z.uuid().nullable() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailProcessed = defineEvent({
  name: 'mail.processed',
  version: 1,
  payload: z.object({ inboundId: z.uuid(), outcome: z.string(), ticketId: z.uuid().nullable() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailFailed = defineEvent({
  name: 'mail.failed',
  version: 1,
  payload: z.object({ inboundId: z.uuid(), attempts: z.int(), reason: z.string() }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

export const mailDecided = defineEvent({
  name: 'mail.decided',
  version: 1,
  payload: z.object({
    inboundId: z.uuid(),
    decision: z.enum(['accepted', 'discarded']),
    before: z.string(),
    ticketId: z.uuid().nullable(),
  }),
  subject: (p) => ({ type: 'inbound_mail', id: p.inboundId }),
});

/** A category, a support group, a mailbox or a canned reply was made or changed. */
export const supportConfigured = defineEvent({
  name: 'support.configured',
  version: 1,
  payload: z.object({
    kind: z.enum(['category', 'group', 'mailbox', 'canned_reply']),
    id: z.uuid(),
    label: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()),
  }),
  subject: (p) => ({ type: p.kind, id: p.id, label: p.label }),
});

export const events = [
  ticketOpened,
  ticketReplied,
  ticketNoted,
  ticketStateChanged,
  ticketAssigned,
  ticketPriorityChanged,
  ticketCategoryChanged,
  ticketTagged,
  ticketLinked,
  ticketRead,
  mailQuarantined,
  mailProcessed,
  mailFailed,
  mailDecided,
  supportConfigured,
];
