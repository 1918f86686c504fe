import { named } from '@cm/kit/named';
import { fileProblems } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { cannedReplies, createCannedReply } from '../canned-replies.ts';
import { categories } from '../categories.ts';
import { offeredGroups } from '../groups.ts';
import { findRaw, inboundToReview } from '../inbound-mail.queries.ts';
import { problems } from '../problems.ts';
import { reachOf } from '../reach.ts';
import { acceptMail, discardMail } from '../review-quarantine.ts';
import { senderAuthentication } from '../ticket.ts';
import { body, text } from './schemas.ts';

const reads = { permission: 'tickets.read' } as const;
const manages = { permission: 'tickets.manage' } as const;
const mailExample = { params: { id: stableId('inbound-mail-1') } };

const inboundSchema = named(
  'InboundMail',
  z.object({
    id: z.uuid(),
    state: z.string(),
    reason: z.string().nullable(),
    classification: z.string().nullable(),
    recipient: z.string(),
    envelopeFrom: z.string(),
    fromEmail: z.string().nullable(),
    fromName: z.string().nullable(),
    subject: z.string().nullable(),
    authentication: senderAuthentication.nullable(),
    /** What SPF, DKIM and DMARC said, in the words of RFC 8601. */
    authenticationDetail: z.string().nullable(),
    /** The ticket that the mail points at. */
    ticketId: z.uuid().nullable(),
    attempts: z.int(),
    size: z.int(),
    receivedAt: instant(),
  }),
);

const list = route({
  operationId: 'corporate.inboundMails.list',
  method: 'GET',
  path: '/api/corporate/inbound-mails',
  summary: 'Mails that wait for a decision: in quarantine, or failed',
  access: reads,
  query: z.strictObject(pageQuery(['-received'])),
  response: pageOf(inboundSchema),
  problems: [common.bad_request],
  example: {},
  handler: async (ctx, { query }) => {
    const page = { limit: query.limit, after: decodeCursor(query.cursor, query.sort) };
    const rows = await inboundToReview(ctx.db, await reachOf(ctx), page);
    return toPage(rows, query.limit, query.sort, (row) => row.receivedAt);
  },
});

const raw = route({
  operationId: 'corporate.inboundMails.raw',
  method: 'GET',
  path: '/api/corporate/inbound-mails/:id/raw',
  summary: 'The mail as it arrived',
  access: reads,
  params: idParams,
  response: null,
  produces: ['application/octet-stream'],
  problems: [problems.not_found],
  example: mailExample,
  handler: async (ctx, { params }) => {
    const found = await findRaw(ctx.db, params.id, await reachOf(ctx));
    if (!found) throw problems.not_found();
    return { filename: `${params.id}.eml`, contentType: 'application/octet-stream', body: found.raw };
  },
});

const accept = manualRoute({
  operationId: 'corporate.inboundMails.accept',
  method: 'POST',
  path: '/api/corporate/inbound-mails/:id/acceptance',
  summary: 'Let the mail in: into a ticket, where its sender then belongs, or as a new ticket',
  access: manages,
  params: idParams,
  body: z.strictObject({ ticketId: z.uuid().nullable() }),
  response: z.object({ ticketId: z.uuid(), messageId: z.uuid() }),
  problems: [problems.not_found, problems.mail_decided, fileProblems.not_found],
  example: { ...mailExample, body: { ticketId: null } },
  handler: (ctx: OutsideCtx<'secrets' | 'mailParser' | 'mailAuthenticator'>, input) =>
    acceptMail(ctx, { inboundId: input.params.id, ticketId: input.body.ticketId }),
});

const discard = route({
  operationId: 'corporate.inboundMails.discard',
  method: 'POST',
  path: '/api/corporate/inbound-mails/:id/discard',
  summary: 'Set the mail aside; its bytes are kept',
  access: manages,
  params: idParams,
  response: null,
  problems: [problems.not_found, problems.mail_decided],
  example: { params: { id: stableId('inbound-mail-2') } },
  handler: (ctx, { params }) => discardMail(ctx, { inboundId: params.id }),
});

const cannedSchema = named('CannedReply', z.object({ id: z.uuid(), title: z.string(), body: z.string() }));
const cannedList = route({
  operationId: 'corporate.cannedReplies.list',
  method: 'GET',
  path: '/api/corporate/canned-replies',
  summary: 'Ready-made answers',
  access: reads,
  response: z.object({ items: z.array(cannedSchema) }),
  example: {},
  handler: async (ctx) => ({ items: await cannedReplies(ctx) }),
});

const cannedCreate = route({
  operationId: 'corporate.cannedReplies.create',
  method: 'POST',
  path: '/api/corporate/canned-replies',
  summary: 'Add a ready-made answer',
  access: manages,
  body: z.strictObject({ id: z.uuid().optional(), title: text(120), body: body() }),
  response: cannedSchema,
  status: 201,
  problems: [common.conflict],
  example: { body: { title: 'Accusé de prise en charge', body: 'Bonjour, nous avons pris en charge votre demande.' } },
  handler: (ctx, input) => createCannedReply(ctx, input.body),
});

const options = route({
  operationId: 'corporate.tickets.options',
  method: 'GET',
  path: '/api/corporate/ticket-options',
  summary: 'The categories and groups that a ticket may have',
  access: reads,
  response: z.object({
    categories: z.array(z.object({ id: z.uuid(), name: localised(), archived: z.boolean() })),
    groups: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        archived: z.boolean(),
        reached: z.boolean(),
        memberIds: z.array(z.uuid()),
      }),
    ),
  }),
  example: {},
  handler: async (ctx) => ({
    categories: await categories(ctx, { withArchived: true }),
    groups: await offeredGroups(ctx),
  }),
});

export const corporateMailRoutes = [list, raw, accept, discard, cannedList, cannedCreate, options];
