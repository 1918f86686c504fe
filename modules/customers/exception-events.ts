import { differing } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { exceptionFields } from './changed-fields.ts';
import { about, customer, customerOf } from './event-customer.ts';
import { exceptionKind } from './exception.ts';

const told = { ...about, exceptionId: z.uuid(), kind: exceptionKind };
const days = z.object({ validFrom: z.string(), validUntil: z.string().nullable(), endedOn: z.string().nullable() });

/** From nothing (`from: null`) to what it says. */
export const customerExceptionGranted = defineEvent({
  name: 'customer.exception_granted',
  label: {
    fr: 'Exception accordée au client',
    ar: 'منح استثناء للعميل',
    en: 'Exception granted to the customer',
  },
  version: 1,
  payload: z.object({
    ...told,
    from: z.null(),
    to: days.extend({
      days: z.int().nullable(),
      certificate: z
        .object({ number: z.string(), office: z.string(), mention: z.string(), documentId: z.uuid() })
        .nullable(),
    }),
    reason: z.string(),
  }),
  changes: {
    fields: exceptionFields,
    of: ({ to: { certificate, ...to } }) => differing(null, { ...to, certificate: certificate?.number ?? null }),
  },
  subject: customer,
  customer: customerOf,
});

export const customerExceptionEnded = defineEvent({
  name: 'customer.exception_ended',
  label: {
    fr: 'Exception du client terminée',
    ar: 'إنهاء استثناء للعميل',
    en: 'Exception of the customer ended',
  },
  version: 1,
  payload: z.object({ ...told, from: days, to: days, reason: z.string() }),
  changes: { fields: exceptionFields, of: ({ from, to }) => differing(from, to) },
  subject: customer,
  customer: customerOf,
});

/** By its own dates, not by a person. */
export const customerExceptionLapsed = defineEvent({
  name: 'customer.exception_lapsed',
  label: {
    fr: 'Exception du client arrivée à son terme',
    ar: 'انقضاء مدة استثناء للعميل',
    en: 'Exception of the customer past its last day',
  },
  version: 1,
  payload: z.object({ ...told, validUntil: z.string() }),
  subject: customer,
  customer: customerOf,
});
