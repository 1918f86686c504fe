import type { Change } from '@cm/kit/changes';
import { type Words } from '@cm/kit/i18n';
import { renewalCycle, suspensionReason } from './service.ts';
import { defineEvent, type EventDefinition } from '@cm/kit/events';
import { z } from 'zod';
import { stateFields } from './changed-fields.ts';

const service = { serviceId: z.uuid(), number: z.string(), customerId: z.uuid(), designation: z.string() };

/** Every event of a service is about it, belongs to its customer's timeline and may be seen there. */
function serviceEvent<P extends { serviceId: string; number: string; customerId: string }>(
  name: string,
  label: Words,
  toCustomer: Words,
  payload: z.ZodType<P>,
  stateChange?: (payload: P) => Change,
): EventDefinition<P> {
  return defineEvent({
    name,
    label,
    version: 1,
    payload,
    subject: (p) => ({ type: 'service', id: p.serviceId, label: p.number }),
    customer: (p) => p.customerId,
    toCustomer,
    ...(stateChange && { changes: { fields: stateFields, of: (p: P) => ({ state: stateChange(p) }) } }),
  });
}

export const serviceActivated = serviceEvent(
  'service.activated',
  { fr: 'Service activé', ar: 'تفعيل خدمة', en: 'Service activated' },
  { fr: 'Service activé', ar: 'فُعّلت الخدمة', en: 'Service activated' },
  z.object({
    ...service,
    orderId: z.uuid(),
    planId: z.uuid().nullable(),
    cycle: renewalCycle,
    activatedOn: z.string(),
    nextRenewalOn: z.string(),
  }),
);

export const serviceSuspended = serviceEvent(
  'service.suspended',
  { fr: 'Service suspendu', ar: 'تعليق خدمة', en: 'Service suspended' },
  { fr: 'Service suspendu', ar: 'عُلّقت الخدمة', en: 'Service suspended' },
  z.object({
    ...service,
    from: z.string(),
    reason: suspensionReason,
    note: z.string().nullable(),
  }),
  ({ from }) => ({ from, to: 'suspended' }),
);

export const serviceResumed = serviceEvent(
  'service.resumed',
  { fr: 'Service rétabli', ar: 'استئناف خدمة', en: 'Service resumed' },
  { fr: 'Service rétabli', ar: 'عادت الخدمة', en: 'Service restored' },
  z.object({
    ...service,
    /** Why it had been suspended. */
    reason: suspensionReason,
    note: z.string().nullable(),
  }),
  () => ({ from: 'suspended', to: 'active' }),
);

export const serviceTerminationPlanned = serviceEvent(
  'service.termination_planned',
  { fr: 'Résiliation programmée', ar: 'برمجة فسخ خدمة', en: 'Termination planned' },
  { fr: 'Fin de service programmée', ar: 'بُرمج إنهاء الخدمة', en: 'End of service scheduled' },
  z.object({ ...service, on: z.string(), reason: z.string() }),
);

export const serviceTerminated = serviceEvent(
  'service.terminated',
  { fr: 'Service résilié', ar: 'فسخ خدمة', en: 'Service terminated' },
  { fr: 'Service résilié', ar: 'أُنهيت الخدمة', en: 'Service terminated' },
  z.object({ ...service, from: z.string(), on: z.string(), reason: z.string() }),
  ({ from }) => ({ from, to: 'terminated' }),
);
