import { named } from '@cm/kit/named';
import { downloadContentTypes, downloadOf, fileInfoSchema, fileProblems, readFile, unreadable } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { categories } from '../categories.ts';
import { markRead } from '../mark-read.ts';
import { moveTicket } from '../move-ticket.ts';
import { openFromPortal, requesterOf } from '../open-by-actor.ts';
import { problems } from '../problems.ts';
import { replyToTicket } from '../reply-to-ticket.ts';
import { findAttachment } from '../thread.queries.ts';
import type { MessageWithFiles } from '../ticket-detail.ts';
import { ticketDetail } from '../ticket-detail.ts';
import { listTickets } from '../list-tickets.ts';
import {
  ticketChannel,
  nextState,
  PUBLIC_STATE_OF,
  publicTicketState,
  statesShownAs,
  ticketNumber,
} from '../ticket.ts';
import { ticketPriority } from '../ticket-choices.ts';
import type { Ticket } from '../ticket.queries.ts';
import { visibleTicket } from '../visible-ticket.ts';
import { attachmentIds, attachmentParams, body, messageQuery, subject } from './schemas.ts';

const access = { permission: 'portal.tickets' } as const;
const ticketExample = { params: { id: stableId('ticket-1') } };

const ticketSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  subject: z.string(),
  state: publicTicketState,
  priority: ticketPriority,
  categoryId: z.uuid().nullable(),
  channel: ticketChannel,
  createdAt: instant(),
  updatedAt: instant(),
});
const listedSchema = named('ListedCustomerTicket', ticketSchema.extend({ unread: z.boolean() }));

/** Who speaks, as the customer sees it: one of its own people, or the operator's. */
const messageOrigin = named('MessageOrigin', z.enum(['customer', 'support']));
const messageSchema = named(
  'CustomerTicketMessage',
  z.object({
    id: z.uuid(),
    from: messageOrigin,
    authorName: z.string(),
    text: z.string(),
    quoted: z.string(),
    attachments: z.array(fileInfoSchema),
    createdAt: instant(),
  }),
);

const detailSchema = named(
  'CustomerTicket',
  ticketSchema.extend({
    messages: z.array(messageSchema),
    olderCursor: z.string().nullable(),
    can: z.object({ reply: z.boolean(), close: z.boolean() }),
  }),
);

const opened = named('OpenedTicket', z.object({ id: z.uuid(), number: z.string(), messageId: z.uuid() }));

function toTicket(ticket: Ticket) {
  const { id, subject: title, priority, categoryId, channel, createdAt } = ticket;
  // What the customer sees as news is a message, not our own moves.
  const shown = {
    state: PUBLIC_STATE_OF[ticket.state],
    number: ticketNumber(ticket.number),
    updatedAt: ticket.lastMessageAt,
  };
  return { id, subject: title, priority, categoryId, channel, createdAt, ...shown };
}

function toMessage(message: MessageWithFiles) {
  const { id, authorName, body: written, quoted, attachments, createdAt } = message;
  const from = message.kind === 'agent' ? ('support' as const) : ('customer' as const);
  return { id, from, authorName, text: written, quoted, attachments: [...attachments], createdAt };
}

const customerOf = (ctx: Ctx): string => {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.customerId === null) throw problems.not_found();
  return actor.customerId;
};

const list = route({
  operationId: 'portal.tickets.list',
  method: 'GET',
  path: '/api/portal/tickets',
  summary: 'The tickets of the customer, those with news first',
  access,
  query: z.strictObject({ ...pageQuery(['-updated']), state: publicTicketState.optional() }),
  response: pageOf(listedSchema),
  problems: [problems.not_found, common.bad_request],
  example: { query: { limit: '20' } },
  handler: async (ctx, { query }) => {
    const states = query.state === undefined ? undefined : statesShownAs(query.state);
    const page = await listTickets(ctx, { ...query, states, customerId: customerOf(ctx) });
    return { ...page, items: page.items.map((item) => ({ ...toTicket(item), unread: item.unread })) };
  },
});

const get = route({
  operationId: 'portal.tickets.get',
  method: 'GET',
  path: '/api/portal/tickets/:id',
  summary: 'A ticket with its newest messages',
  access,
  params: idParams,
  query: messageQuery,
  response: detailSchema,
  problems: [problems.not_found, common.bad_request],
  example: ticketExample,
  handler: async (ctx, { params, query }) => {
    const { ticket, messages, olderCursor } = await ticketDetail(ctx, { ...params, ...query });
    const allowed = { reply: true, close: nextState(ticket.state, 'resolved') !== null };
    return { ...toTicket(ticket), messages: messages.map(toMessage), olderCursor, can: allowed };
  },
});

const open = route({
  operationId: 'portal.tickets.open',
  method: 'POST',
  path: '/api/portal/tickets',
  summary: 'Open a ticket',
  access,
  body: z.strictObject({
    id: z.uuid().optional(),
    subject: subject(),
    text: body(),
    categoryId: z.uuid().optional(),
    priority: ticketPriority.optional(),
    attachmentIds: attachmentIds(),
  }),
  response: opened,
  status: 201,
  problems: [
    problems.not_found,
    problems.unknown_category,
    fileProblems.not_found,
    fileProblems.infected,
    common.conflict,
  ],
  example: { body: { subject: 'Mon site est lent', text: 'Depuis ce matin, les pages mettent dix secondes à venir.' } },
  handler: (ctx, input) => openFromPortal(ctx, input.body),
});

const reply = route({
  operationId: 'portal.tickets.reply',
  method: 'POST',
  path: '/api/portal/tickets/:id/messages',
  summary: 'Answer in a ticket; a closed one continues in a new ticket linked to it',
  access,
  params: idParams,
  body: z.strictObject({ text: body(), attachmentIds: attachmentIds() }),
  response: z.object({ ticketId: z.uuid(), number: z.string(), messageId: z.uuid(), followUp: z.boolean() }),
  status: 201,
  problems: [problems.not_found, fileProblems.not_found, fileProblems.infected],
  example: { ...ticketExample, body: { text: 'Voici la capture demandée.' } },
  handler: async (ctx, { params, body: sent }) => {
    const attachments = sent.attachmentIds.map((fileId) => ({ fileId, contentId: null }));
    const author = await requesterOf(ctx);
    return replyToTicket(ctx, { ticketId: params.id, text: sent.text, author, channel: 'portal', attachments });
  },
});

const close = route({
  operationId: 'portal.tickets.close',
  method: 'POST',
  path: '/api/portal/tickets/:id/closing',
  summary: 'The problem is solved. A reply within the term set by the operator reopens the ticket',
  access,
  params: idParams,
  response: z.object({ state: publicTicketState }),
  problems: [problems.not_found, problems.closed, problems.transition_refused],
  example: ticketExample,
  handler: async (ctx, { params }) => {
    const state = await moveTicket(ctx, { ticketId: params.id, event: 'resolved', reason: 'solved_by_customer' });
    return { state: PUBLIC_STATE_OF[state] };
  },
});

const read = route({
  operationId: 'portal.tickets.markRead',
  method: 'PUT',
  path: '/api/portal/tickets/:id/reading',
  summary: 'The ticket was read up to now',
  access,
  params: idParams,
  response: null,
  problems: [problems.not_found],
  example: ticketExample,
  handler: (ctx, { params }) => markRead(ctx, params.id),
});

const attachment = manualRoute({
  operationId: 'portal.tickets.attachment',
  method: 'GET',
  path: '/api/portal/tickets/:id/attachments/:fileId',
  summary: 'Download an attachment',
  access,
  params: attachmentParams,
  response: null,
  produces: downloadContentTypes,
  problems: [problems.not_found, ...unreadable],
  example: { params: { id: stableId('ticket-1'), fileId: stableId('ticket-file-1') } },
  handler: async (outer, { params }) => {
    await outer.transaction(async (ctx) => {
      const ticket = await visibleTicket(ctx, params.id);
      if (!(await findAttachment(ctx.db, ticket.id, params.fileId, false))) throw problems.not_found();
    });
    return downloadOf(await readFile(outer, params.fileId));
  },
});

const categoryList = route({
  operationId: 'portal.ticketCategories.list',
  method: 'GET',
  path: '/api/portal/ticket-categories',
  summary: 'The categories to choose from',
  access,
  response: z.object({ items: z.array(z.object({ id: z.uuid(), name: localised() })) }),
  example: {},
  handler: async (ctx) => ({ items: await categories(ctx, { withArchived: false }) }),
});

export const portalRoutes = [list, get, open, reply, close, read, attachment, categoryList];
