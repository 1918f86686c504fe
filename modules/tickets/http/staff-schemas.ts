import { named } from '@cm/kit/named';
import { customersByIds } from '@cm/customers';
import { fileInfoSchema } from '@cm/files';
import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { instant } from '@cm/kit/http/route';
import { mention, mentionedIn } from '@cm/kit/mentions';
import { z } from 'zod';
import type { ListedTicket } from '../list-tickets.queries.ts';
import type { MessageWithFiles } from '../ticket-detail.ts';
import {
  ticketChannel,
  PUBLIC_STATE_OF,
  publicTicketState,
  ticketState,
  ticketNumber,
  messageKind,
  messageChannel,
  senderAuthentication,
} from '../ticket.ts';
import { ticketChoices } from '../ticket-choices.ts';
import type { Ticket } from '../ticket.queries.ts';

const reference = z.object({ id: z.uuid(), name: z.string() });

export const staffTicketSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  subject: z.string(),
  state: ticketState,
  publicState: publicTicketState,
  ...ticketChoices,
  channel: ticketChannel,
  categoryId: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  assignee: reference.nullable(),
  customer: reference.extend({ number: z.string() }).nullable(),
  requester: z.object({ email: z.string(), name: z.string() }),
  holdReason: z.string().nullable(),
  wakeAt: instant().nullable(),
  messageCount: z.int(),
  lastMessageAt: instant(),
  createdAt: instant(),
  updatedAt: instant(),
  version: z.int(),
});
export const listedTicketSchema = named(
  'ListedTicket',
  staffTicketSchema.extend({ tags: z.array(z.string()), unread: z.boolean() }),
);

export const staffMessageSchema = named(
  'TicketMessage',
  z.object({
    id: z.uuid(),
    kind: messageKind,
    channel: messageChannel,
    authorUserId: z.uuid().nullable(),
    authorName: z.string(),
    authorEmail: z.string().nullable(),
    text: z.string(),
    /** Of a note: the colleagues whom its text mentions as `@{id}`, with their names of today. */
    mentions: z.array(mention),
    quoted: z.string(),
    hasHtml: z.boolean(),
    attachments: z.array(fileInfoSchema),
    withheld: z.array(z.string()),
    /** Of the sender of a mail; null for what was written here. */
    authentication: senderAuthentication.nullable(),
    inboundId: z.uuid().nullable(),
    createdAt: instant(),
  }),
);

/** Names of the people and customers that a page of tickets mentions: two queries, whatever its length. */
export async function namesFor(ctx: Ctx, tickets: readonly Ticket[]) {
  const users = await usersByIds(
    ctx,
    tickets.flatMap((ticket) => ticket.assigneeId ?? []),
  );
  const customerIds = [...new Set(tickets.flatMap((ticket) => ticket.customerId ?? []))];
  const customers = customerIds.length === 0 ? new Map() : await customersByIds(ctx, customerIds);
  return (ticket: Ticket) => {
    const { assigneeId, customerId, requesterEmail, requesterName, number, state, ...rest } = ticket;
    const customer = customerId === null ? undefined : customers.get(customerId);
    return {
      ...rest,
      state,
      publicState: PUBLIC_STATE_OF[state],
      number: ticketNumber(number),
      assignee: assigneeId === null ? null : { id: assigneeId, name: users.get(assigneeId)?.name ?? '' },
      customer:
        customerId === null
          ? null
          : { id: customerId, name: customer?.displayName ?? '', number: customer?.number ?? '' },
      requester: { email: requesterEmail, name: requesterName },
    };
  };
}

export async function toListed(ctx: Ctx, items: readonly ListedTicket[]) {
  const present = await namesFor(ctx, items);
  return items.map((item) => ({ ...present(item), tags: item.tags, unread: item.unread }));
}

/** The names that a page of messages mentions are asked for once; one that is gone is a dash. */
export async function toStaffMessages(ctx: Ctx, messages: readonly MessageWithFiles[]) {
  const idsIn = ({ kind, body }: MessageWithFiles) => (kind === 'note' ? mentionedIn(body) : []);
  const users = await usersByIds(ctx, messages.flatMap(idsIn));
  return messages.map((message) => {
    const { body, attachments, ...rest } = message;
    const mentions = idsIn(message).map((id) => ({ id, name: users.get(id)?.name ?? '—' }));
    return { ...rest, text: body, mentions, attachments: [...attachments] };
  });
}
