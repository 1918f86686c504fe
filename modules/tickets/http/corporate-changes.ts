import { named } from '@cm/kit/named';
import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { z } from 'zod';
import { assignTicket } from '../assign-ticket.ts';
import { changeCategory } from '../change-category.ts';
import { changeCustomer } from '../change-customer.ts';
import { changeChoice } from '../change-choice.ts';
import { changeTags } from '../change-tags.ts';
import { type Move, moveTicket } from '../move-ticket.ts';
import { problems } from '../problems.ts';
import { ticketState } from '../ticket.ts';
import { type ChoiceName, choiceNames, openingChoices, ticketChoices } from '../ticket-choices.ts';
import { reason, text } from './schemas.ts';

const manages = { permission: 'tickets.manage' } as const;
const replies = { permission: 'tickets.reply' } as const;
const ticketExample = { params: { id: stableId('ticket-1') } };
const version = z.int().min(1).max(2_000_000_000);
const editProblems = [problems.not_found, problems.closed, common.stale] as const;
const moveProblems = [problems.not_found, problems.closed, problems.transition_refused] as const;
const moved = named('TicketStateAnswer', z.object({ state: ticketState }));

const assignment = route({
  operationId: 'corporate.tickets.assign',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/assignment',
  summary: 'Give the ticket to a group, a colleague, both or nobody',
  access: manages,
  params: idParams,
  body: z.strictObject({ version, assigneeId: z.uuid().nullable(), groupId: z.uuid().nullable() }),
  response: null,
  problems: [
    ...editProblems,
    problems.unknown_assignee,
    problems.assignee_out_of_reach,
    problems.unknown_group,
    problems.group_needed,
  ],
  example: { ...ticketExample, body: { version: 1, assigneeId: null, groupId: null } },
  handler: (ctx, { params, body }) => assignTicket(ctx, { ticketId: params.id, ...body }),
});

/** Typed for whichever choice it is of; each route takes its own alone. */
const choiceChange = z.object({ version, ...openingChoices });

/** `corporate.tickets.setPriority`, and the same of every other choice. */
const choiceRoute = (choice: ChoiceName) => {
  const words = ticketChoices[choice];
  return route({
    operationId: `corporate.tickets.set${choice.charAt(0).toUpperCase()}${choice.slice(1)}`,
    method: 'PUT',
    path: `/api/corporate/tickets/:id/${choice}`,
    summary: `Change the ${choice}`,
    access: manages,
    params: idParams,
    body: z.strictObject({ version, [choice]: words }),
    response: null,
    problems: editProblems,
    example: { ...ticketExample, body: { version: 1, [choice]: words.options.at(-2) } },
    handler: (ctx, { params, body }) => {
      const { version: seen, ...to } = choiceChange.parse(body);
      return changeChoice(ctx, { ticketId: params.id, version: seen, choice, to });
    },
  });
};

const category = route({
  operationId: 'corporate.tickets.setCategory',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/category',
  summary: 'Change the category',
  access: manages,
  params: idParams,
  body: z.strictObject({ version, categoryId: z.uuid().nullable() }),
  response: null,
  problems: [...editProblems, problems.unknown_category],
  example: { ...ticketExample, body: { version: 1, categoryId: stableId('ticket-category-1') } },
  handler: (ctx, { params, body }) => changeCategory(ctx, { ticketId: params.id, ...body }),
});

const tags = route({
  operationId: 'corporate.tickets.setTags',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/tags',
  summary: 'Set the tags',
  access: manages,
  params: idParams,
  body: z.strictObject({ version, tags: z.array(text(40)).max(20) }),
  response: z.object({ tags: z.array(z.string()) }),
  problems: editProblems,
  example: { ...ticketExample, body: { version: 1, tags: ['vps', 'réseau'] } },
  handler: async (ctx, { params, body }) => ({ tags: [...(await changeTags(ctx, { ticketId: params.id, ...body }))] }),
});

const customer = route({
  operationId: 'corporate.tickets.setCustomer',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/customer',
  summary: 'Say whose ticket it is: the customer’s people with the right to tickets then read it',
  access: manages,
  params: idParams,
  body: z.strictObject({ version, customerId: z.uuid().nullable() }),
  response: null,
  problems: [...editProblems, problems.unknown_customer],
  example: { ...ticketExample, body: { version: 1, customerId: stableId('customer-1') } },
  handler: (ctx, { params, body }) => changeCustomer(ctx, { ticketId: params.id, ...body }),
});

const hold = route({
  operationId: 'corporate.tickets.hold',
  method: 'PUT',
  path: '/api/corporate/tickets/:id/hold',
  summary: 'Wait for somebody else: with a reason, and a date on which the ticket comes back',
  access: replies,
  params: idParams,
  body: z.strictObject({ reason: reason(), wakeAt: z.iso.datetime({ offset: true }) }),
  response: moved,
  problems: [...moveProblems, common.invalid],
  example: { ...ticketExample, body: { reason: 'Attente du registre .dz', wakeAt: '2099-01-01T08:00:00Z' } },
  handler: async (ctx, { params, body }) => {
    const wakeAt = new Date(body.wakeAt);
    if (wakeAt <= ctx.now()) throw invalidField('/wakeAt', 'future');
    const held = { reason: body.reason, wakeAt };
    return { state: await moveTicket(ctx, { ticketId: params.id, event: 'held', reason: body.reason, hold: held }) };
  },
});

interface MoveRoute {
  readonly operationId: string;
  readonly path: `/api/corporate/tickets/:id/${string}`;
  readonly summary: string;
  readonly access: typeof manages | typeof replies;
  readonly event: Move['event'];
  readonly reason: string;
}

/** A move of the state without a message; the agent may say why. */
const moveRoute = (options: MoveRoute) =>
  route({
    operationId: options.operationId,
    method: 'POST',
    path: options.path,
    summary: options.summary,
    access: options.access,
    params: idParams,
    body: z.strictObject({ reason: reason().optional() }),
    response: moved,
    problems: moveProblems,
    example: { ...ticketExample, body: {} },
    handler: async (ctx, { params, body }) => ({
      state: await moveTicket(ctx, {
        ticketId: params.id,
        event: options.event,
        reason: body.reason ?? options.reason,
      }),
    }),
  });

export const corporateChangeRoutes = [
  assignment,
  ...choiceNames.map(choiceRoute),
  category,
  customer,
  tags,
  hold,
  moveRoute({
    operationId: 'corporate.tickets.startWork',
    path: '/api/corporate/tickets/:id/work',
    summary: 'Work on the ticket has begun',
    access: replies,
    event: 'work_started',
    reason: 'work_started',
  }),
  moveRoute({
    operationId: 'corporate.tickets.resolve',
    path: '/api/corporate/tickets/:id/resolution',
    summary: 'The ticket is resolved; a reply within the term reopens it',
    access: replies,
    event: 'resolved',
    reason: 'resolved_by_agent',
  }),
  moveRoute({
    operationId: 'corporate.tickets.close',
    path: '/api/corporate/tickets/:id/closing',
    summary: 'Close the ticket; a reply opens another one, linked to it',
    access: manages,
    event: 'closed',
    reason: 'closed_by_agent',
  }),
  moveRoute({
    operationId: 'corporate.tickets.reopen',
    path: '/api/corporate/tickets/:id/reopening',
    summary: 'Open a resolved or closed ticket again',
    access: manages,
    event: 'reopened',
    reason: 'reopened_by_agent',
  }),
];
