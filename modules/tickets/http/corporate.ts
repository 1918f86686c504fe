import { customerProblems, customersNoting, type NotingCustomer } from '@cm/customers';
import { downloadContentTypes, downloadOf, fileProblems, readFile, unreadable } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { staffHolding } from '@cm/identity';
import { mention } from '@cm/kit/mentions';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { addNote } from '../add-note.ts';
import { answerState, answerTicket } from '../answer-ticket.ts';
import { countTickets, openTicketsOf } from '../count-tickets.ts';
import { COUNT_CAP } from '../count-tickets.queries.ts';
import { historyOf } from '../history.queries.ts';
import { linksOf } from '../link.queries.ts';
import { linkTickets } from '../link-tickets.ts';
import { reachingGroup, reachOf } from '../reach.ts';
import { tagsOf } from '../tag.queries.ts';
import { listTickets } from '../list-tickets.ts';
import { SORTS } from '../list-tickets.queries.ts';
import { markRead } from '../mark-read.ts';
import { HTML_POLICY, messageHtml } from '../message-html.ts';
import { openOnBehalf } from '../open-by-actor.ts';
import { problems } from '../problems.ts';
import { findAttachment } from '../thread.queries.ts';
import { ticketDetail } from '../ticket-detail.ts';
import { abilitiesOn } from '../ticket-policy.ts';
import { ticketChannel, ticketState, ticketNumber, linkKind, linkDirection } from '../ticket.ts';
import { openingChoices, ticketPriority } from '../ticket-choices.ts';
import type { Ticket } from '../ticket.queries.ts';
import { visibleTicket } from '../visible-ticket.ts';
import {
  attachmentIds,
  attachmentParams,
  body,
  listOf,
  messageParams,
  messageQuery,
  search,
  several,
  subject,
} from './schemas.ts';
import {
  listedTicketSchema,
  namesFor,
  staffMessageSchema,
  staffTicketSchema,
  toListed,
  toStaffMessages,
} from './staff-schemas.ts';

const reads = { permission: 'tickets.read' } as const;
const replies = { permission: 'tickets.reply' } as const;
const ticketExample = { params: { id: stableId('ticket-1') } };

const userOf = (ctx: Ctx): string => {
  if (ctx.actor.kind !== 'staff') throw problems.not_found();
  return ctx.actor.userId;
};

/** The reader's own tickets, or nobody's; an id is a colleague's. */
const assigneeWord = named('AssigneeWord', z.enum(['me', 'none']));

const list = route({
  operationId: 'corporate.tickets.list',
  method: 'GET',
  path: '/api/corporate/tickets',
  summary: 'Tickets by filter and sort. A page may be short: follow its cursor until it is null',
  access: reads,
  query: z.strictObject({
    ...pageQuery(SORTS),
    state: several(ticketState),
    priority: ticketPriority.optional(),
    groupId: z.uuid().optional(),
    assignee: z.union([assigneeWord, z.uuid()]).optional(),
    categoryId: z.uuid().optional(),
    tag: z.string().min(1).max(40).optional(),
    customerId: z.uuid().optional(),
    channel: ticketChannel.optional(),
    q: search().optional(),
  }),
  response: pageOf(listedTicketSchema),
  problems: [common.bad_request],
  example: { query: { state: 'open', sort: 'priority' } },
  handler: async (ctx, { query }) => {
    const { assignee, state, ...rest } = query;
    const assigneeId = assignee === 'me' ? userOf(ctx) : assignee === 'none' ? null : assignee;
    const page = await listTickets(ctx, { ...rest, assigneeId, states: listOf(state) });
    return { items: await toListed(ctx, page.items), nextCursor: page.nextCursor };
  },
});

const count = z.int().max(COUNT_CAP);
const counts = route({
  operationId: 'corporate.tickets.counts',
  method: 'GET',
  path: '/api/corporate/tickets/counts',
  summary: 'What waits in each view, counted up to `cap`',
  access: reads,
  response: z.object({
    mine: count,
    unassigned: count,
    open: count,
    answered: count,
    awaiting_reply: count,
    on_hold: count,
    in_progress: count,
    quarantine: count,
    cap: z.int(),
  }),
  example: {},
  handler: async (ctx) => ({ ...(await countTickets(ctx, userOf(ctx))), cap: COUNT_CAP }),
});

const customerCounts = route({
  operationId: 'corporate.tickets.customerCounts',
  method: 'GET',
  path: '/api/corporate/customers/:id/ticket-counts',
  summary: 'Tickets of a customer that are open, and those that wait for us, counted up to `cap`',
  access: reads,
  params: idParams,
  response: z.object({ open: count, waiting: count, cap: z.int() }),
  problems: [customerProblems.not_found],
  example: { params: { id: stableId('customer-1') } },
  handler: async (ctx, { params }) => ({ ...(await openTicketsOf(ctx, params.id)), cap: COUNT_CAP }),
});

const historySchema = z.object({
  id: z.uuid(),
  change: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
  actor: z.string(),
  at: instant(),
});
const linkSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  subject: z.string(),
  state: ticketState,
  kind: linkKind,
  direction: linkDirection,
});
const canSchema = z.object({
  reply: z.boolean(),
  note: z.boolean(),
  work: z.boolean(),
  hold: z.boolean(),
  resolve: z.boolean(),
  close: z.boolean(),
  reopen: z.boolean(),
  assign: z.boolean(),
  edit: z.boolean(),
});

const notedAt = (ctx: Ctx, ticket: Ticket): Promise<NotingCustomer[]> =>
  ticket.customerId === null ? customersNoting(ctx, ticket.requesterEmail) : Promise.resolve([]);

const get = route({
  operationId: 'corporate.tickets.get',
  method: 'GET',
  path: '/api/corporate/tickets/:id',
  summary: 'A ticket with its newest messages, notes, links and history',
  access: reads,
  params: idParams,
  query: messageQuery,
  response: staffTicketSchema.extend({
    tags: z.array(z.string()),
    /** Customers that noted the requester’s address, while the ticket is nobody’s. It proves nothing. */
    notedAt: z.array(z.object({ id: z.uuid(), number: z.string(), name: z.string() })),
    messages: z.array(staffMessageSchema),
    olderCursor: z.string().nullable(),
    links: z.array(linkSchema),
    history: z.array(historySchema),
    can: canSchema,
  }),
  problems: [problems.not_found, common.bad_request],
  example: ticketExample,
  handler: async (ctx, { params, query }) => {
    const { ticket, messages, olderCursor } = await ticketDetail(ctx, { ...params, ...query });
    const present = await namesFor(ctx, [ticket]);
    const reach = await reachOf(ctx);
    const links = await linksOf(ctx.db, ticket.id, reach);
    return {
      ...present(ticket),
      tags: await tagsOf(ctx.db, ticket.id),
      notedAt: await notedAt(ctx, ticket),
      messages: await toStaffMessages(ctx, messages),
      olderCursor,
      links: links.map((link) => ({ ...link, number: ticketNumber(link.number) })),
      history: await historyOf(ctx.db, ticket.id, reach),
      can: abilitiesOn(ctx.actor, ticket.state),
    };
  },
});

const open = route({
  operationId: 'corporate.tickets.open',
  method: 'POST',
  path: '/api/corporate/tickets',
  summary: 'Open a ticket for a customer who called',
  access: replies,
  body: z.strictObject({
    id: z.uuid().optional(),
    customerId: z.uuid(),
    contactId: z.uuid().optional(),
    subject: subject(),
    text: body(),
    categoryId: z.uuid().optional(),
    groupId: z.uuid().optional(),
    ...openingChoices,
    attachmentIds: attachmentIds(),
  }),
  response: z.object({ id: z.uuid(), number: z.string(), messageId: z.uuid() }),
  status: 201,
  problems: [
    problems.unknown_customer,
    problems.unknown_category,
    problems.unknown_group,
    problems.group_needed,
    fileProblems.not_found,
    fileProblems.infected,
    common.conflict,
  ],
  example: {
    body: {
      customerId: stableId('customer-1'),
      subject: 'Appel : site indisponible',
      text: 'Le client signale une erreur 503.',
    },
  },
  handler: (ctx, input) => openOnBehalf(ctx, input.body),
});

const reply = route({
  operationId: 'corporate.tickets.reply',
  method: 'POST',
  path: '/api/corporate/tickets/:id/messages',
  summary: 'Answer the requester; `next` is the state in which the ticket is left',
  access: replies,
  params: idParams,
  body: z.strictObject({
    text: body(),
    next: answerState.default('answered'),
    attachmentIds: attachmentIds(),
  }),
  response: z.object({ messageId: z.uuid(), state: ticketState }),
  status: 201,
  problems: [
    problems.not_found,
    problems.closed,
    problems.transition_refused,
    fileProblems.not_found,
    fileProblems.infected,
  ],
  example: { ...ticketExample, body: { text: 'Bonjour, le service est rétabli.', next: 'answered' } },
  handler: (ctx, { params, body: sent }) => answerTicket(ctx, { ticketId: params.id, ...sent }),
});

const note = route({
  operationId: 'corporate.tickets.note',
  method: 'POST',
  path: '/api/corporate/tickets/:id/notes',
  summary: 'Write a private note: never mailed, never shown to a customer',
  access: replies,
  params: idParams,
  body: z.strictObject({ text: body(), attachmentIds: attachmentIds() }),
  response: z.object({ messageId: z.uuid() }),
  status: 201,
  problems: [
    problems.not_found,
    problems.unknown_mention,
    problems.too_many_mentions,
    fileProblems.not_found,
    fileProblems.infected,
  ],
  example: { ...ticketExample, body: { text: 'Vu avec l’équipe réseau.' } },
  handler: (ctx, { params, body: sent }) => addNote(ctx, { ticketId: params.id, ...sent }),
});

const mentionable = route({
  operationId: 'corporate.tickets.mentionable',
  method: 'GET',
  path: '/api/corporate/tickets/:id/notes/mentionable',
  summary: 'Colleagues whom a note on the ticket may mention, by name, at most 200',
  access: replies,
  params: idParams,
  response: z.object({ items: z.array(mention) }),
  problems: [problems.not_found],
  example: ticketExample,
  handler: async (ctx, { params }) => {
    const { groupId } = await visibleTicket(ctx, params.id);
    const readers = await staffHolding(ctx, 'tickets.read');
    const reaching = await reachingGroup(
      ctx,
      readers.map(({ id }) => id),
      groupId,
    );
    const people = readers.filter(({ id }) => reaching.has(id));
    return { items: people.map(({ id, name }) => ({ id, name })) };
  },
});

const link = route({
  operationId: 'corporate.tickets.link',
  method: 'POST',
  path: '/api/corporate/tickets/:id/links',
  summary: 'Link the ticket to a related one',
  access: { permission: 'tickets.manage' },
  params: idParams,
  body: z.strictObject({ ticketId: z.uuid() }),
  response: null,
  problems: [problems.not_found, common.conflict],
  example: { ...ticketExample, body: { ticketId: stableId('ticket-2') } },
  handler: (ctx, { params, body: sent }) => {
    if (sent.ticketId === params.id) throw common.conflict();
    return linkTickets(ctx, { from: params.id, to: sent.ticketId, kind: 'related' });
  },
});

const read = route({
  operationId: 'corporate.tickets.markRead',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/reading',
  summary: 'The ticket was read up to now',
  access: reads,
  params: idParams,
  response: null,
  problems: [problems.not_found],
  example: ticketExample,
  handler: (ctx, { params }) => markRead(ctx, params.id),
});

const attachment = manualRoute({
  operationId: 'corporate.tickets.attachment',
  method: 'GET',
  path: '/api/corporate/tickets/:id/attachments/:fileId',
  summary: 'Download an attachment',
  access: reads,
  params: attachmentParams,
  response: null,
  produces: downloadContentTypes,
  problems: [problems.not_found, ...unreadable],
  example: { params: { id: stableId('ticket-1'), fileId: stableId('ticket-file-1') } },
  handler: async (outer, { params }) => {
    await outer.transaction(async (ctx) => {
      const ticket = await visibleTicket(ctx, params.id);
      if (!(await findAttachment(ctx.db, ticket.id, params.fileId, true))) throw problems.not_found();
    });
    return downloadOf(await readFile(outer, params.fileId));
  },
});

const html = manualRoute({
  operationId: 'corporate.tickets.messageHtml',
  method: 'GET',
  path: '/api/corporate/tickets/:id/messages/:messageId/html',
  summary: 'The HTML of a mail, sanitised, for a sandboxed frame',
  access: reads,
  params: messageParams,
  response: null,
  produces: ['text/html'],
  problems: [problems.not_found, ...unreadable],
  example: { params: { id: stableId('ticket-2'), messageId: stableId('ticket-message-html-1') } },
  handler: async (ctx, { params }) => ({
    filename: 'message.html',
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(await messageHtml(ctx, { ticketId: params.id, messageId: params.messageId })),
    inline: true,
    contentSecurityPolicy: HTML_POLICY,
  }),
});

export const corporateRoutes = [
  list,
  counts,
  customerCounts,
  get,
  open,
  reply,
  note,
  mentionable,
  link,
  read,
  attachment,
  html,
];
