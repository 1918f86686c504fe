import type { ApprovableAct } from '@cm/kit/approvable-act';
import { created, idParams, instant, route } from '@cm/kit/http/route';
import { words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import type { Acts } from '../acts.ts';
import { approveRequest } from '../approve-request.ts';
import { askApproval } from '../ask-approval.ts';
import { listRequests } from '../list-requests.ts';
import { problems } from '../problems.ts';
import { refuseRequest } from '../refuse-request.ts';
import { approvalState, DECIDE, REASON_MAX } from '../request.ts';
import { withdrawRequest } from '../withdraw-request.ts';

const reason = () => z.string().trim().min(1).max(REASON_MAX);

const listed = named(
  'ApprovalRequest',
  z.object({
    id: z.uuid(),
    label: words,
    about: z.string(),
    reason: z.string(),
    state: approvalState,
    askedBy: z.string(),
    askedAt: instant(),
    lapsesAt: instant(),
    decidedBy: z.string().nullable(),
    decidedAt: instant().nullable(),
    decisionReason: z.string().nullable(),
    can: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
  }),
);

const refusals = [
  problems.not_found,
  problems.decided,
  problems.lapsed,
  problems.own_request,
  problems.own_case,
  problems.session_needed,
];
const example = { params: { id: stableId('approval-1') }, body: { reason: 'Reconnue par téléphone' } };

/** `identity.reset_staff_factors` → `reset-staff-factors` and `resetStaffFactors`. */
function askRoute(acts: Acts, act: ApprovableAct) {
  const end = act.key.split('.')[1] ?? '';
  return route({
    operationId: `corporate.approvals.${end.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
    method: 'POST',
    path: `/api/corporate/approvals/${end.replaceAll('_', '-')}`,
    summary: act.summary,
    access: { permission: act.permission },
    recentProof: true,
    body: z.strictObject({ input: act.input, reason: reason() }),
    response: created,
    status: 201,
    problems: [
      problems.not_found,
      problems.asked_already,
      problems.beyond_rights,
      problems.own_case,
      ...(act.problems ?? []),
    ],
    example: { body: { input: act.example, reason: 'Téléphone perdu' } },
    handler: (ctx, { body }) => askApproval(ctx, acts, act, body),
  });
}

const problemsOf = (acts: Acts) => [
  ...new Map([...acts.values()].flatMap((act) => (act.problems ?? []).map((one) => [one.code, one] as const))).values(),
];

/** What is asked of a second person and decided by one; one address to ask for each act that the modules declare. */
export const corporateRoutes = (acts: Acts) => [
  ...[...acts.values()].map((act) => askRoute(acts, act)),
  route({
    operationId: 'corporate.approvals.list',
    method: 'GET',
    path: '/api/corporate/approvals',
    summary: 'What one asked for and what one may decide, the newest first',
    access: 'self',
    query: z.strictObject({ ...pageQuery(['-askedAt']), state: approvalState.optional() }),
    response: pageOf(listed),
    example: { query: { state: 'open' } },
    handler: (ctx, { query }) => listRequests(ctx, acts, query),
  }),
  route({
    operationId: 'corporate.approvals.approve',
    method: 'PUT',
    path: '/api/corporate/approvals/:id/approval',
    summary: 'Approve what a colleague asked for: it is done at once',
    access: { permission: DECIDE },
    recentProof: true,
    params: idParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: [...refusals, problems.changed, ...problemsOf(acts)],
    example,
    handler: (ctx, { params, body }) => approveRequest(ctx, acts, { id: params.id, ...body }),
  }),
  route({
    operationId: 'corporate.approvals.refuse',
    method: 'PUT',
    path: '/api/corporate/approvals/:id/refusal',
    summary: 'Refuse what a colleague asked for',
    access: { permission: DECIDE },
    recentProof: true,
    params: idParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: refusals,
    example,
    handler: (ctx, { params, body }) => refuseRequest(ctx, acts, { id: params.id, ...body }),
  }),
  route({
    operationId: 'corporate.approvals.withdraw',
    method: 'DELETE',
    path: '/api/corporate/approvals/:id',
    summary: 'Take back what one asked for',
    access: 'self',
    params: idParams,
    response: null,
    problems: [problems.not_found, problems.decided, problems.lapsed, problems.session_needed],
    example: { params: example.params },
    handler: (ctx, { params }) => withdrawRequest(ctx, acts, params.id),
  }),
];
