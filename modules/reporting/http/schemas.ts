import { z } from 'zod';
import { AGES } from '../ticket-report.ts';

const byState = z.array(z.object({ state: z.string(), count: z.int() }));

export const ticketSchema = z.object({
  openByState: byState,
  openByPriority: z.array(z.object({ priority: z.string(), count: z.int() })),
  perDay: z.array(z.object({ day: z.string(), opened: z.int(), closed: z.int() })),
  medianFirstAnswerMinutes: z.int().nullable(),
  backlogByAge: z.array(z.object({ age: z.enum(AGES), count: z.int() })),
});

export const customerSchema = z.object({
  byState,
  newPerMonth: z.array(z.object({ month: z.string(), count: z.int() })),
});

export const orderSchema = z.object({
  currency: z.string(),
  byState,
  perMonth: z.array(z.object({ month: z.string(), count: z.int(), ttc: z.int() })),
});

const sum = z.object({ amount: z.int(), count: z.int() });
export const revenueSchema = z.object({
  currency: z.string(),
  perMonth: z.array(
    z.object({
      month: z.string(),
      ht: z.int(),
      tax: z.int(),
      ttc: z.int(),
      credited: z.int(),
      collected: z.int(),
    }),
  ),
  outstanding: sum,
  overdue: sum,
});
