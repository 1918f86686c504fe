import { instant } from '@cm/kit/http/route';
import { z } from 'zod';
import { CYCLES, SERVICE_STATES, SUSPENSION_REASONS, TERMINATION_REASONS } from '../service.ts';
import type { HistoryRow, ServiceRow } from '../service.queries.ts';

/** What the customer sees: neither the staff's notes nor who acted. */
export const customerService = z.object({
  id: z.uuid(),
  number: z.string(),
  designation: z.string(),
  quantity: z.int(),
  cycle: z.enum(CYCLES),
  unitPrice: z.int(),
  discount: z.int(),
  currency: z.string(),
  state: z.enum(SERVICE_STATES),
  suspensionReason: z.enum(SUSPENSION_REASONS).nullable(),
  orderId: z.uuid(),
  orderNumber: z.string(),
  activatedOn: z.string().nullable(),
  nextRenewalOn: z.string().nullable(),
  terminatesOn: z.string().nullable(),
  terminatedOn: z.string().nullable(),
});

export const staffService = customerService.extend({
  customerId: z.uuid(),
  customerName: z.string(),
  planId: z.uuid().nullable(),
  terminationReason: z.enum(TERMINATION_REASONS).nullable(),
  version: z.int(),
  createdAt: instant(),
});

export const staffServiceDetail = staffService.extend({
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
});

export function customerAnswer(row: ServiceRow): z.output<typeof customerService> {
  return {
    id: row.id,
    number: row.number,
    designation: row.designation,
    quantity: row.quantity,
    cycle: row.cycle,
    unitPrice: row.unit_price,
    discount: row.discount,
    currency: row.currency,
    state: row.state,
    suspensionReason: row.suspension_reason,
    orderId: row.order_id,
    orderNumber: row.order_number,
    activatedOn: row.activated_on,
    nextRenewalOn: row.next_renewal_on,
    terminatesOn: row.terminates_on,
    terminatedOn: row.terminated_on,
  };
}

export function staffAnswer(row: ServiceRow, customerName: string): z.output<typeof staffService> {
  return {
    ...customerAnswer(row),
    customerId: row.customer_id,
    customerName,
    planId: row.plan_id,
    terminationReason: row.termination_reason,
    version: row.version,
    createdAt: row.created_at,
  };
}

export function historyAnswer(row: HistoryRow): z.output<typeof staffServiceDetail>['history'][number] {
  return {
    id: row.id,
    event: row.event,
    from: row.from_state,
    to: row.to_state,
    reason: row.reason,
    note: row.note,
    actor: row.actor,
    at: row.at,
  };
}
