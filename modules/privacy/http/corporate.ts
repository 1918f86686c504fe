import { customersByIds } from '@cm/customers';
import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { day } from '@cm/kit/dates';
import { created, idParams, instant, route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { answerRequest } from '../answer-request.ts';
import {
  abilities,
  ANSWER_MAX,
  dataRequestChannel,
  dataRequestKind,
  dataRequestScope,
  dataRequestState,
  erasureState,
  DETAILS_MAX,
  isLate,
  recordedChannel,
} from '../data-request.ts';
import type { ErasureParts } from '../data-parts.ts';
import { findErasure } from '../erasure.queries.ts';
import { erasedBy } from '../erasure-subjects.ts';
import { examineRequest } from '../examine-request.ts';
import { planErasure } from '../plan-erasure.ts';
import { problems } from '../problems.ts';
import { recordRequest } from '../record-request.ts';
import { findRequest, listRequests, type RequestRow } from '../request.queries.ts';

const listed = named(
  'ListedDataRequest',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: dataRequestKind,
    scope: dataRequestScope,
    state: dataRequestState,
    channel: dataRequestChannel,
    personName: z.string(),
    customerId: z.uuid().nullable(),
    customerName: z.string().nullable(),
    receivedAt: instant(),
    dueAt: instant(),
    late: z.boolean(),
    examinedBy: z.string().nullable(),
  }),
);
const detail = named(
  'DataRequest',
  listed.extend({
    personEmail: z.string(),
    hasAccount: z.boolean(),
    details: z.string(),
    recordedBy: z.string().nullable(),
    examinedAt: instant().nullable(),
    decidedAt: instant().nullable(),
    decidedBy: z.string().nullable(),
    answer: z.string().nullable(),
    downloadUntil: instant().nullable(),
    version: z.int(),
    /** How far the erasure is that it asked for; null before two people decided it. */
    erasure: erasureState.nullable(),
    can: z.object({
      examine: z.boolean(),
      answer: z.boolean(),
      /** To say that it is done: an erasure is done by erasing. */
      finish: z.boolean(),
      erase: z.boolean(),
    }),
  }),
);

async function answersOf(ctx: Ctx, rows: readonly RequestRow[]) {
  const staff = await usersByIds(
    ctx,
    rows.flatMap(({ examinedBy, decidedBy, recordedBy }) =>
      [examinedBy, decidedBy, recordedBy].flatMap((id) => id ?? []),
    ),
  );
  const customers = await customersByIds(
    ctx,
    rows.flatMap(({ customerId }) => customerId ?? []),
  );
  const nameOf = (id: string | null) => (id === null ? null : (staff.get(id)?.name ?? null));
  return rows.map((row) => ({
    ...row,
    customerName: row.customerId === null ? null : (customers.get(row.customerId)?.displayName ?? null),
    late: isLate(row, ctx.now()),
    examinedBy: nameOf(row.examinedBy),
    decidedBy: nameOf(row.decidedBy),
    recordedBy: nameOf(row.recordedBy),
  }));
}

async function detailOf(ctx: Ctx, id: string): Promise<z.output<typeof detail>> {
  const row = await findRequest(ctx.db, id);
  const [answer] = row ? await answersOf(ctx, [row]) : [];
  if (!row || !answer) throw problems.not_found();
  const { examine, answer: mayAnswer } = abilities(row.state);
  const begun = row.kind === 'erasure' ? await findErasure(ctx.db, id) : undefined;
  const erased = row.kind === 'erasure' ? await erasedBy(ctx, row) : null;
  const isErasable = erased !== null && (erased.customerId !== null || erased.userId !== null);
  const open = mayAnswer && begun === undefined;
  return {
    ...answer,
    hasAccount: row.userId !== null,
    erasure: begun?.state ?? null,
    can: { examine, answer: open, finish: open && !isErasable, erase: open && isErasable },
  };
}

const access = { permission: 'data_requests.manage' } as const;
const version = z.int().min(1);
const example = { id: stableId('dataRequest-1') };

/** What becomes of rows in an erasure. */
const erasureAct = named('ErasureAct', z.enum(['removed', 'blanked', 'kept']));

export const corporateRoutes = (parts: ErasureParts) => [
  route({
    operationId: 'corporate.dataRequests.list',
    method: 'GET',
    path: '/api/corporate/data-requests',
    summary: 'What people asked about their personal data, the newest first or by due date',
    access: { permission: 'data_requests.read' },
    query: z.strictObject({
      ...pageQuery(['-receivedAt', 'dueAt']),
      state: dataRequestState.optional(),
      kind: dataRequestKind.optional(),
      customerId: z.uuid().optional(),
    }),
    response: pageOf(listed),
    example: { query: { state: 'received', sort: 'dueAt' } },
    handler: async (ctx, { query }) => {
      const rows = await listRequests(ctx.db, { ...query, cursor: decodeCursor(query.cursor, query.sort) });
      const page = toPage(rows, query.limit, query.sort, (row) =>
        query.sort === 'dueAt' ? row.dueAt : row.receivedAt,
      );
      return { ...page, items: await answersOf(ctx, page.items) };
    },
  }),
  route({
    operationId: 'corporate.dataRequests.get',
    method: 'GET',
    path: '/api/corporate/data-requests/:id',
    summary: 'One request about personal data',
    access: { permission: 'data_requests.read' },
    params: idParams,
    response: detail,
    problems: [problems.not_found],
    example: { params: example },
    handler: (ctx, { params }) => detailOf(ctx, params.id),
  }),
  route({
    operationId: 'corporate.dataRequests.erasure',
    method: 'GET',
    path: '/api/corporate/data-requests/:id/erasure',
    summary: 'What the erasure of whom a request is about means, table by table; changes nothing',
    access,
    params: idParams,
    response: z.object({
      /** Null before two people decided it. */
      state: erasureState.nullable(),
      items: z.array(
        z.object({
          module: words,
          label: words,
          /** Before the erasure counted up to 1000; from its beginning on how many are erased so far. */
          rows: z.int(),
          act: erasureAct,
          /** Of what is kept. */
          reason: words.nullable(),
          /** How long the law has it kept. */
          years: z.int().nullable(),
        }),
      ),
      /** What must be settled before. */
      hindrances: z.array(z.object({ key: z.string(), label: words, rows: z.int() })),
      /** With the account goes the person who owns it: they act for no other. */
      withOwner: z.boolean(),
    }),
    problems: [problems.not_found],
    example: { params: example },
    handler: (ctx, { params }) => planErasure(ctx, parts, params.id),
  }),
  route({
    operationId: 'corporate.dataRequests.record',
    method: 'POST',
    path: '/api/corporate/data-requests',
    summary: 'Record a request that came by letter, mail, telephone or at the counter',
    access,
    body: z.strictObject({
      id: z.uuid().optional(),
      kind: dataRequestKind,
      scope: dataRequestScope,
      channel: recordedChannel,
      customerId: z.uuid(),
      contactId: z.uuid(),
      receivedOn: day().optional(),
      details: z.string().trim().max(DETAILS_MAX).default(''),
    }),
    response: created,
    status: 201,
    problems: [
      problems.not_found,
      problems.day_to_come,
      problems.details_needed,
      problems.accounts_are_closed,
      problems.asked_already,
      common.conflict,
    ],
    example: {
      body: {
        kind: 'rectification',
        scope: 'person',
        channel: 'letter',
        customerId: stableId('customer-2'),
        contactId: stableId('contact-2'),
        details: 'Le nom est mal écrit',
      },
    },
    handler: (ctx, { body }) => recordRequest(ctx, body),
  }),
  route({
    operationId: 'corporate.dataRequests.examine',
    method: 'PUT',
    path: '/api/corporate/data-requests/:id/examination',
    summary: 'Take a request on',
    access,
    params: idParams,
    body: z.strictObject({ version }),
    response: detail,
    problems: [problems.not_found, problems.closed, problems.being_erased, common.stale],
    example: { params: example, body: { version: 1 } },
    handler: async (ctx, { params, body }) => {
      await examineRequest(ctx, { id: params.id, ...body });
      return detailOf(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.dataRequests.finish',
    method: 'PUT',
    path: '/api/corporate/data-requests/:id/completion',
    summary: 'Say that what was asked is done; a copy that was asked for can be fetched from now on',
    access,
    recentProof: true,
    params: idParams,
    body: z.strictObject({ version, answer: z.string().trim().min(1).max(ANSWER_MAX).nullable().default(null) }),
    response: detail,
    problems: [
      problems.not_found,
      problems.closed,
      problems.not_examined,
      problems.being_erased,
      problems.erasure_needed,
      common.stale,
    ],
    example: { params: example, body: { version: 2, answer: 'Le nom est corrigé.' } },
    handler: async (ctx, { params, body }) => {
      await answerRequest(ctx, { id: params.id, outcome: 'done', ...body });
      return detailOf(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.dataRequests.refuse',
    method: 'PUT',
    path: '/api/corporate/data-requests/:id/refusal',
    summary: 'Refuse a request, with the reason that the person reads',
    access,
    params: idParams,
    body: z.strictObject({ version, reason: z.string().trim().min(1).max(ANSWER_MAX) }),
    response: detail,
    problems: [problems.not_found, problems.closed, problems.not_examined, problems.being_erased, common.stale],
    example: { params: example, body: { version: 2, reason: 'L’identité n’a pas pu être vérifiée.' } },
    handler: async (ctx, { params, body: { version: seen, reason } }) => {
      await answerRequest(ctx, { id: params.id, outcome: 'refused', version: seen, answer: reason });
      return detailOf(ctx, params.id);
    },
  }),
];
