import { named } from '@cm/kit/named';
import { downloadContentTypes, unreadable } from '@cm/files';
import { usersByIds, customerKind } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { customerState } from '../customer.ts';
import { type CustomerRow, findCustomer, findCustomers } from '../customer.queries.ts';
import { decideKyc } from '../decide-kyc.ts';
import { kycTransitions, handedInKycState } from '../kyc.ts';
import { kycFile } from '../kyc-file.ts';
import { findVerification, listQueue, listVerifications } from '../kyc.queries.ts';
import { problems } from '../problems.ts';
import { readKycDocument } from '../read-kyc-document.ts';
import { startReview } from '../start-review.ts';
import { kycFileSchema, kycFileOf, verificationOf, verificationSchema } from './answers.ts';
import { decisionBody } from './bodies.ts';
import { documentType } from './portal-kyc.ts';

const read = { permission: 'kyc.read' } as const;
const review = { permission: 'kyc.review' } as const;

const customerSchema = named(
  'KycCustomer',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: customerKind,
    state: customerState,
    name: z.string(),
  }),
);
const assigneeSchema = z.object({ id: z.uuid(), name: z.string() }).nullable();
const lineSchema = named(
  'ListedKyc',
  verificationSchema.extend({ customer: customerSchema, assignee: assigneeSchema }),
);
const detailSchema = named(
  'KycReview',
  lineSchema.extend({
    customer: customerSchema.extend({
      legalForm: z.string().nullable(),
      rc: z.string().nullable(),
      nif: z.string().nullable(),
      nis: z.string().nullable(),
      ai: z.string().nullable(),
    }),
    documents: kycFileSchema.shape.documents,
    reviewStartedAt: instant().nullable(),
    decidedBy: z.string().nullable(),
    /** Earlier and later verifications of the same customer, newest first. */
    history: z.array(verificationSchema),
    can: z.object({ startReview: z.boolean(), decide: z.boolean() }),
  }),
);

async function detail(ctx: Ctx, id: string) {
  const verification = await findVerification(ctx.db, ctx.actor, id);
  const customer = verification && (await findCustomer(ctx.db, ctx.actor, verification.customerId));
  // A draft is the customer's own paper until it is handed in.
  if (!customer || verification.state === 'draft') throw problems.kyc_not_found();
  const file = await kycFile(ctx, customer, verification);
  const { assigneeId, decidedBy } = verification;
  const users = await usersByIds(
    ctx,
    [assigneeId, decidedBy].filter((user) => user !== null),
  );
  const history = (await listVerifications(ctx.db, customer.id)).filter(
    (row) => row.id !== id && row.state !== 'draft',
  );
  return {
    ...verificationOf(verification),
    customer: { ...customerOf(customer), legalForm: customer.legalForm, ...numbersOf(customer) },
    assignee: assigneeOf(assigneeId, users),
    documents: kycFileOf(file).documents,
    reviewStartedAt: verification.reviewStartedAt,
    decidedBy: users.get(decidedBy ?? '')?.name ?? null,
    history: history.map(verificationOf),
    can: {
      startReview: kycTransitions[verification.state].includes('in_review'),
      decide: kycTransitions[verification.state].includes('approved'),
    },
  };
}

const customerOf = ({ id, number, kind, state, name }: CustomerRow) => ({ id, number, kind, state, name });
const numbersOf = ({ rc, nif, nis, ai }: CustomerRow) => ({ rc, nif, nis, ai });

function assigneeOf(id: string | null, users: ReadonlyMap<string, { name: string }>) {
  return id === null ? null : { id, name: users.get(id)?.name ?? '' };
}

export const corporateKycRoutes = [
  route({
    operationId: 'corporate.kyc.list',
    method: 'GET',
    path: '/api/corporate/kyc',
    summary: 'The verifications in one state; by default those that wait, the oldest first',
    access: read,
    query: z.strictObject({
      ...pageQuery(['submittedAt', '-submittedAt']),
      state: handedInKycState.default('submitted'),
      assigneeId: z.uuid().optional(),
    }),
    response: pageOf(lineSchema),
    example: { query: { state: 'submitted' } },
    handler: async (ctx, { query }) => {
      const page = await listQueue(ctx.db, query);
      const customers = await findCustomers(
        ctx.db,
        ctx.actor,
        page.items.map((row) => row.customerId),
      );
      const byId = new Map(customers.map((row) => [row.id, customerOf(row)]));
      const users = await usersByIds(
        ctx,
        page.items.map((row) => row.assigneeId).filter((user) => user !== null),
      );
      const items = page.items.flatMap((row) => {
        const customer = byId.get(row.customerId);
        return customer ? [{ ...verificationOf(row), customer, assignee: assigneeOf(row.assigneeId, users) }] : [];
      });
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.kyc.get',
    method: 'GET',
    path: '/api/corporate/kyc/:id',
    summary: 'A verification with its documents, the numbers to compare and what went before',
    access: read,
    params: idParams,
    response: detailSchema,
    problems: [problems.kyc_not_found],
    example: { params: { id: stableId('kyc-1') } },
    handler: (ctx, { params }) => detail(ctx, params.id),
  }),
  route({
    operationId: 'corporate.kyc.assign',
    method: 'PUT',
    path: '/api/corporate/kyc/:id/assignment',
    summary: 'Start the review of a submitted verification, or give it to another reviewer',
    access: review,
    params: idParams,
    body: z.strictObject({ assigneeId: z.uuid().optional() }),
    response: detailSchema,
    problems: [problems.kyc_not_found, problems.kyc_wrong_state],
    example: { params: { id: stableId('kyc-1') }, body: {} },
    handler: async (ctx, { params, body }) => {
      const self = ctx.actor.kind === 'staff' ? ctx.actor.userId : '';
      await startReview(ctx, { id: params.id, assigneeId: body.assigneeId ?? self });
      return detail(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.kyc.decide',
    method: 'PUT',
    path: '/api/corporate/kyc/:id/decision',
    summary: 'Approve a verification in review, or reject it with the reason that the customer reads',
    access: review,
    params: idParams,
    body: decisionBody,
    response: detailSchema,
    problems: [problems.kyc_not_found, problems.kyc_wrong_state, problems.kyc_unchecked],
    example: { params: { id: stableId('kyc-2') }, body: { decision: 'approve' } },
    handler: async (ctx, { params, body }) => {
      await decideKyc(ctx, params.id, body);
      return detail(ctx, params.id);
    },
  }),
  manualRoute({
    operationId: 'corporate.kyc.download',
    method: 'GET',
    path: '/api/corporate/kyc/:id/documents/:type/content',
    summary: 'One document of a verification; the reading is recorded',
    access: read,
    params: z.strictObject({ id: z.uuid(), type: documentType }),
    response: null,
    produces: downloadContentTypes,
    writes: true,
    problems: [problems.document_not_found, ...unreadable],
    example: { params: { id: stableId('kyc-1'), type: 'identity_document' } },
    handler: (ctx, { params }) => readKycDocument(ctx, params.id, params.type),
  }),
];
