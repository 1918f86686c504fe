import { defineEvent, type EventDefinition } from '@cm/kit/events';
import { z } from 'zod';

const service = { serviceId: z.uuid(), number: z.string(), customerId: z.uuid(), designation: z.string() };

/** Every event of a service is about it, belongs to its customer's timeline and may be seen there. */
function serviceEvent<P extends { serviceId: string; number: string; customerId: string }>(
  name: string,
  payload: z.ZodType<P>,
): EventDefinition<P> {
  return defineEvent({
    name,
    version: 1,
    payload,
    subject: (p) => ({ type: 'service', id: p.serviceId, label: p.number }),
    customer: (p) => p.customerId,
    visibleToCustomer: true,
  });
}

export const serviceActivated = serviceEvent(
  'service.activated',
  z.object({
    ...service,
    orderId: z.uuid(),
    planId: z.uuid().nullable(),
    cycle: z.enum(['monthly', 'quarterly', 'yearly']),
    activatedOn: z.string(),
    nextRenewalOn: z.string(),
  }),
);

export const serviceSuspended = serviceEvent(
  'service.suspended',
  z.object({
    ...service,
    from: z.string(),
    reason: z.enum(['non_payment', 'abuse', 'customer_request', 'other']),
    note: z.string().nullable(),
  }),
);

export const serviceResumed = serviceEvent(
  'service.resumed',
  z.object({
    ...service,
    /** Why it had been suspended. */
    reason: z.enum(['non_payment', 'abuse', 'customer_request', 'other']),
    note: z.string().nullable(),
  }),
);

export const serviceTerminationPlanned = serviceEvent(
  'service.termination_planned',
  z.object({ ...service, on: z.string(), reason: z.string() }),
);

export const serviceTerminated = serviceEvent(
  'service.terminated',
  z.object({ ...service, from: z.string(), on: z.string(), reason: z.string() }),
);
