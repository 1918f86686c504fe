import { named } from '@cm/kit/named';
import { instant } from '@cm/kit/http/route';
import { z } from 'zod';
import { renewalCycle, serviceState, suspensionReason, terminationReason } from '../service.ts';
import type { HistoryRow, ServiceRow } from '../service.queries.ts';

/** What the customer sees: neither the staff's notes nor who acted. */
export const customerService = named(
  'OwnService',
  z.object({
    id: z.uuid(),
    number: z.string(),
    designation: z.string(),
    quantity: z.int(),
    cycle: renewalCycle,
    unitPrice: z.int(),
    discount: z.int(),
    currency: z.string(),
    state: serviceState,
    suspensionReason: suspensionReason.nullable(),
    orderId: z.uuid(),
    orderNumber: z.string(),
    activatedOn: z.string().nullable(),
    nextRenewalOn: z.string().nullable(),
    terminatesOn: z.string().nullable(),
    terminatedOn: z.string().nullable(),
  }),
);

export const staffService = named(
  'ListedService',
  customerService.extend({
    customerId: z.uuid(),
    customerName: z.string(),
    planId: z.uuid().nullable(),
    terminationReason: terminationReason.nullable(),
    version: z.int(),
    createdAt: instant(),
  }),
);

export const staffServiceDetail = named(
  'Service',
  staffService.extend({
    can: z.object({ suspend: z.boolean(), resume: z.boolean(), terminate: z.boolean() }),
    history: z.array(
      z.object({
        id: z.uuid(),
        event: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        reason: z.string().nullable(),
        note: z.string().nullable(),
        actor: z.string(),
        at: instant(),
      }),
    ),
  }),
);

export function customerAnswer(row: ServiceRow): z.output<typeof customerService> {
  return {
    id: row.id,
    number: row.number,
    designation: row.designation,
    quantity: row.quantity,
    cycle: row.cycle,
    unitPrice: row.unitPrice,
    discount: row.discount,
    currency: row.currency,
    state: row.state,
    suspensionReason: row.suspensionReason,
    orderId: row.orderId,
    orderNumber: row.orderNumber,
    activatedOn: row.activatedOn,
    nextRenewalOn: row.nextRenewalOn,
    terminatesOn: row.terminatesOn,
    terminatedOn: row.terminatedOn,
  };
}

export function staffAnswer(row: ServiceRow, customerName: string): z.output<typeof staffService> {
  return {
    ...customerAnswer(row),
    customerId: row.customerId,
    customerName,
    planId: row.planId,
    terminationReason: row.terminationReason,
    version: row.version,
    createdAt: row.createdAt,
  };
}

export function historyAnswer(row: HistoryRow): z.output<typeof staffServiceDetail>['history'][number] {
  return {
    id: row.id,
    event: row.event,
    from: row.fromState,
    to: row.toState,
    reason: row.reason,
    note: row.note,
    actor: row.actor,
    at: row.at,
  };
}
