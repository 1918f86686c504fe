import { fileProblems } from '@cm/files';
import { usersByIds } from '@cm/identity';
import { day, dayIn } from '@cm/kit/dates';
import { created, idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { findCustomer } from '../customer.queries.ts';
import { endException } from '../end-exception.ts';
import { exceptionKind, exceptionStanding, standingOn } from '../exception.ts';
import { type ExceptionRow, listExceptions, MAX_EXCEPTIONS } from '../exception.queries.ts';
import { grantException } from '../grant-exception.ts';
import { problems } from '../problems.ts';
import { reasonBody } from './bodies.ts';
import { CUSTOMER, read } from './corporate.ts';

const grants = { permission: 'customers.exceptions' } as const;
const text = (max: number) => z.string().trim().min(1).max(max);
const { tax_exemption, no_reminders, grace_days } = exceptionKind.enum;

const exceptionSchema = named(
  'CustomerException',
  z.object({
    id: z.uuid(),
    kind: exceptionKind,
    standing: exceptionStanding,
    validFrom: z.string(),
    validUntil: z.string().nullable(),
    days: z.int().nullable(),
    certificate: z
      .object({ number: z.string(), office: z.string(), mention: z.string(), documentId: z.uuid() })
      .nullable(),
    reason: z.string(),
    grantedBy: z.string().nullable(),
    grantedAt: instant(),
    ending: z.object({ on: z.string(), by: z.string().nullable(), reason: z.string() }).nullable(),
  }),
);

const dated = { id: z.uuid().optional(), validFrom: day(), reason: text(500) };
const grantBody = named(
  'NewCustomerException',
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...dated,
      kind: z.literal(tax_exemption),
      validUntil: day(),
      certificate: z.strictObject({ number: text(60), office: text(120), mention: text(200), fileId: z.uuid() }),
    }),
    z.strictObject({ ...dated, kind: z.literal(no_reminders), validUntil: day().nullable() }),
    z.strictObject({
      ...dated,
      kind: z.literal(grace_days),
      validUntil: day().nullable(),
      days: z.int().min(1).max(365),
    }),
  ]),
);

function shown(row: ExceptionRow, today: string, nameOf: (id: string | null) => string | null) {
  const { id, kind, validFrom, validUntil, days, certificateNumber: number, office, mention, documentId } = row;
  return {
    id,
    kind,
    standing: standingOn(row, today),
    validFrom,
    validUntil,
    days,
    certificate:
      number !== null && office !== null && mention !== null && documentId !== null
        ? { number, office, mention, documentId }
        : null,
    reason: row.reason,
    grantedBy: nameOf(row.grantedBy),
    grantedAt: row.grantedAt,
    ending: row.endedOn === null ? null : { on: row.endedOn, by: nameOf(row.endedBy), reason: row.endReason ?? '' },
  };
}

export const corporateExceptionRoutes = [
  route({
    operationId: 'corporate.customerExceptions.list',
    method: 'GET',
    path: '/api/corporate/customers/:id/exceptions',
    summary:
      'The exceptions of a customer (TVA, reminders, days of grace), past ones too, the newest first, at most fifty',
    access: read,
    params: idParams,
    response: z.object({ items: z.array(exceptionSchema).max(MAX_EXCEPTIONS) }),
    problems: [problems.not_found],
    example: { params: CUSTOMER },
    handler: async (ctx, { params }) => {
      const customer = await findCustomer(ctx.db, ctx.actor, params.id);
      if (!customer) throw problems.not_found();
      const rows = await listExceptions(ctx.db, customer.id);
      const people = await usersByIds(
        ctx,
        rows.flatMap(({ grantedBy, endedBy }) => [grantedBy ?? [], endedBy ?? []].flat()),
      );
      const today = dayIn(ctx.tenant.timeZone, ctx.now());
      return { items: rows.map((row) => shown(row, today, (id) => people.get(id ?? '')?.name ?? null)) };
    },
  }),
  route({
    operationId: 'corporate.customerExceptions.create',
    method: 'POST',
    path: '/api/corporate/customers/:id/exceptions',
    summary: 'Exempt a customer from TVA by a dated certificate, or hold its reminders or what is overdue back',
    access: grants,
    params: idParams,
    body: grantBody,
    response: created,
    status: 201,
    problems: [problems.not_found, problems.exception_overlap, fileProblems.not_found, fileProblems.infected],
    example: {
      params: CUSTOMER,
      body: {
        kind: 'no_reminders',
        validFrom: '2026-03-01',
        validUntil: null,
        reason: 'Litige en cours sur deux factures',
      },
    },
    handler: (ctx, { params, body }) => grantException(ctx, { ...body, customerId: params.id }),
  }),
  route({
    operationId: 'corporate.customerExceptions.end',
    method: 'PUT',
    path: '/api/corporate/customers/:id/exceptions/:exceptionId/ending',
    summary: 'End an exception of a customer: from today on it counts no more',
    access: grants,
    params: z.strictObject({ id: z.uuid(), exceptionId: z.uuid() }),
    body: reasonBody,
    response: null,
    problems: [problems.not_found, problems.exception_not_found, problems.exception_over],
    example: {
      params: { ...CUSTOMER, exceptionId: stableId('customer-exception-1') },
      body: { reason: 'Accord de règlement signé' },
    },
    handler: (ctx, { params, body }) =>
      endException(ctx, { customerId: params.id, exceptionId: params.exceptionId, reason: body.reason }),
  }),
];
