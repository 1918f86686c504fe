import type { EventSubject } from '@cm/kit/events';
import { z } from 'zod';

/** Whom an event of a customer is about. */
export const about = { customerId: z.uuid(), number: z.string() };

export const customerOf = (p: { customerId: string }): string => p.customerId;

export const customer = (p: { customerId: string; number: string }): EventSubject => ({
  type: 'customer',
  id: p.customerId,
  label: p.number,
});
