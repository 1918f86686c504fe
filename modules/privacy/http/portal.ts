import { created, idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { askRequest } from '../ask-request.ts';
import { copyData } from '../copy-data.ts';
import {
  abilities,
  dataRequestChannel,
  dataRequestKind,
  dataRequestScope,
  dataRequestState,
  DETAILS_MAX,
  isDownloadable,
} from '../data-request.ts';
import type { DataParts } from '../data-parts.ts';
import { problems } from '../problems.ts';
import { listOwnRequests, type RequestRow } from '../request.queries.ts';
import { withdrawRequest } from '../withdraw-request.ts';

const ownRequest = named(
  'OwnDataRequest',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: dataRequestKind,
    scope: dataRequestScope,
    state: dataRequestState,
    channel: dataRequestChannel,
    details: z.string(),
    receivedAt: instant(),
    dueAt: instant(),
    decidedAt: instant().nullable(),
    answer: z.string().nullable(),
    downloadUntil: instant().nullable(),
    can: z.object({ withdraw: z.boolean(), download: z.boolean() }),
  }),
);

const answerOf = (row: RequestRow, now: Date): z.output<typeof ownRequest> => ({
  ...row,
  can: { withdraw: abilities(row.state).withdraw, download: isDownloadable(row, now) },
});

const example = { params: { id: stableId('dataRequest-1') } };

/** What people ask of what is kept about them. */
export const portalRoutes = (parts: DataParts) => [
  route({
    operationId: 'portal.dataRequests.list',
    method: 'GET',
    path: '/api/portal/data-requests',
    summary: 'What one asked about one’s personal data, the newest first, at most a hundred',
    access: 'self',
    response: z.object({ items: z.array(ownRequest) }),
    example: {},
    handler: async (ctx) => {
      const rows = ctx.actor.kind === 'customer' ? await listOwnRequests(ctx.db, ctx.actor.userId) : [];
      return { items: rows.map((row) => answerOf(row, ctx.now())) };
    },
  }),
  route({
    operationId: 'portal.dataRequests.ask',
    method: 'POST',
    path: '/api/portal/data-requests',
    summary: 'Ask for a copy, a correction, an objection, the closing or the erasure of one’s data or of the account’s',
    access: 'self',
    recentProof: true,
    body: z.strictObject({
      kind: dataRequestKind,
      scope: dataRequestScope,
      details: z.string().trim().max(DETAILS_MAX).default(''),
    }),
    response: created,
    status: 201,
    problems: [
      problems.owner_only,
      problems.details_needed,
      problems.accounts_are_closed,
      problems.asked_already,
      problems.not_found,
    ],
    example: { body: { kind: 'objection', scope: 'person', details: 'Ne plus recevoir d’enquêtes' } },
    handler: (ctx, { body }) => askRequest(ctx, body),
  }),
  route({
    operationId: 'portal.dataRequests.withdraw',
    method: 'PUT',
    path: '/api/portal/data-requests/:id/withdrawal',
    summary: 'Take back what one asked before it is answered',
    access: 'self',
    params: idParams,
    response: null,
    problems: [problems.not_found, problems.closed],
    example,
    handler: (ctx, { params }) => withdrawRequest(ctx, params.id),
  }),
  manualRoute({
    operationId: 'portal.dataRequests.copy',
    method: 'GET',
    path: '/api/portal/data-requests/:id/copy',
    summary: 'The copy of one’s data that was asked for, for a few days; each fetching is recorded',
    access: 'self',
    writes: true,
    params: idParams,
    response: null,
    produces: ['application/json; charset=utf-8'],
    problems: [problems.not_found, problems.no_copy, problems.owner_only],
    example,
    handler: (ctx, { params }) => copyData(ctx, parts, params.id),
  }),
];
