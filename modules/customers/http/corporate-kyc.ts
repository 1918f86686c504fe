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
import { kycTransitions, handedInKycState, kycExpiry, kycItemKind, kycVerdict } from '../kyc.ts';
import { checkKycItem } from '../check-kyc-item.ts';
import { kycItemsOf, openItems } from '../kyc-checks.ts';
import { kycFourEyesSetting } from '../settings.ts';
import { readSetting } from '@cm/kit/settings';
import { kycFile } from '../kyc-file.ts';
import { findVerification, listQueue, listVerifications } from '../kyc.queries.ts';
import { maskedOrNull } from '../personal-numbers.ts';
import { problems } from '../problems.ts';
import { soon } from '../kyc-expiry.ts';
import { readKycDocument } from '../read-kyc-document.ts';
import { startReview } from '../start-review.ts';
import { kycFileSchema, kycFileOf, verificationOf, verificationSchema } from './answers.ts';
import { decisionBody, findingBody } from './bodies.ts';
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
const itemSchema = named(
  'KycItem',
  z.object({
    kind: kycItemKind,
    /** The field of the customer, or the type of the document. */
    subject: z.string(),
    verdict: kycVerdict.nullable(),
    reason: z.string().nullable(),
    checkedBy: z.string().nullable(),
    checkedAt: instant().nullable(),
    /** Of a field that was something else when it was looked at: what. */
    changedFrom: z.string().nullable(),
  }),
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
      /** Masked: `corporate.customers.personalNumber` has it in full. */
      nin: z.string().nullable(),
    }),
    documents: kycFileSchema.shape.documents,
    reviewStartedAt: instant().nullable(),
    decidedBy: z.string().nullable(),
    /** Every number and document to look at, and what was found of it as it stands. */
    items: z.array(itemSchema),
    /** Where two people approve: the first of them. */
    firstApproval: z.object({ by: z.string(), at: instant() }).nullable(),
    /** Earlier and later verifications of the same customer, newest first. */
    history: z.array(verificationSchema),
    can: z.object({ startReview: z.boolean(), decide: z.boolean(), approve: z.boolean() }),
  }),
);

async function detail(ctx: Ctx, id: string) {
  const verification = await findVerification(ctx.db, ctx.actor, id);
  const customer = verification && (await findCustomer(ctx.db, ctx.actor, verification.customerId));
  // A draft is the customer's own paper until it is handed in.
  if (!customer || verification.state === 'draft') throw problems.kyc_not_found();
  const file = await kycFile(ctx, customer, verification);
  const { assigneeId, decidedBy, firstApprovedBy, firstApprovedAt } = verification;
  const items = await kycItemsOf(ctx, customer, id);
  const users = await usersByIds(
    ctx,
    [assigneeId, decidedBy, firstApprovedBy, ...items.map(({ check }) => check?.checkedBy ?? null)].filter(
      (user) => user !== null,
    ),
  );
  const { unseen, wrong } = openItems(items);
  const decide = kycTransitions[verification.state].includes('approved');
  const self = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
  const isFirst = firstApprovedBy !== null && firstApprovedBy === self && (await readSetting(ctx, kycFourEyesSetting));
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
    items: items.map((item) => ({
      kind: item.kind,
      subject: item.subject,
      verdict: item.check?.verdict ?? null,
      reason: item.check?.reason ?? null,
      checkedBy: users.get(item.check?.checkedBy ?? '')?.name ?? null,
      checkedAt: item.check?.checkedAt ?? null,
      changedFrom: item.kind === 'field' ? item.changedFrom : null,
    })),
    firstApproval: firstApprovedAt && { by: users.get(firstApprovedBy ?? '')?.name ?? '', at: firstApprovedAt },
    history: history.map(verificationOf),
    can: {
      startReview: kycTransitions[verification.state].includes('in_review'),
      decide,
      approve: decide && unseen + wrong === 0 && !isFirst,
    },
  };
}

const customerOf = ({ id, number, kind, state, name }: CustomerRow) => ({ id, number, kind, state, name });
const numbersOf = ({ rc, nif, nis, ai, nin }: CustomerRow) => ({ rc, nif, nis, ai, nin: maskedOrNull(nin) });

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
      ...pageQuery(['submittedAt', '-submittedAt', 'expiresOn', '-expiresOn']),
      /** By default those that wait; with `expiry`, the approved ones. */
      state: handedInKycState.optional(),
      /** Approved ones whose end is near. */
      expiry: kycExpiry.optional(),
      assigneeId: z.uuid().optional(),
    }),
    response: pageOf(lineSchema),
    example: { query: { state: 'submitted' } },
    handler: async (ctx, { query }) => {
      const { expiry, state = expiry ? 'approved' : 'submitted', ...rest } = query;
      const page = await listQueue(ctx.db, { ...rest, state, ending: expiry && (await soon(ctx)) });
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
    operationId: 'corporate.kyc.check',
    method: 'PUT',
    path: '/api/corporate/kyc/:id/items/:kind/:subject',
    summary: 'Say of a number or document of a verification in review whether it is right; null takes it back',
    access: review,
    params: z.strictObject({ id: z.uuid(), kind: kycItemKind, subject: z.string().min(1).max(41) }),
    body: findingBody,
    response: detailSchema,
    problems: [problems.kyc_not_found, problems.kyc_wrong_state, problems.kyc_unknown_item, problems.kyc_unchecked],
    example: { params: { id: stableId('kyc-2'), kind: 'field', subject: 'name' }, body: { verdict: 'right' } },
    handler: async (ctx, { params, body }) => {
      const reason = body.verdict === 'wrong' ? body.reason : null;
      await checkKycItem(ctx, { ...params, verdict: body.verdict, reason });
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
    problems: [
      problems.kyc_not_found,
      problems.kyc_wrong_state,
      problems.kyc_unchecked,
      problems.kyc_not_all_right,
      problems.kyc_second_person,
    ],
    example: {
      params: { id: stableId('kyc-2') },
      body: { decision: 'reject', reason: 'Pièce illisible', documents: [] },
    },
    handler: async (ctx, { params, body }) => {
      await decideKyc(ctx, params.id, body);
      return detail(ctx, params.id);
    },
  }),
  manualRoute({
    operationId: 'corporate.kyc.download',
    method: 'GET',
    path: '/api/corporate/kyc/:id/documents/:type/content',
    summary: 'One document of a verification, for whoever may read files too (`kyc.read`); the reading is recorded',
    access: { permission: 'kyc.originals' },
    params: z.strictObject({ id: z.uuid(), type: documentType }),
    response: null,
    produces: downloadContentTypes,
    writes: true,
    problems: [problems.document_not_found, ...unreadable],
    example: { params: { id: stableId('kyc-1'), type: 'identity_document' } },
    handler: (ctx, { params }) => readKycDocument(ctx, params.id, params.type),
  }),
];
