import { named } from '@cm/kit/named';
import { z } from 'zod';
import { backlogAge } from '../ticket-report.ts';

const stateCount = named('StateCount', z.object({ state: z.string(), count: z.int() }));
const byState = z.array(stateCount);

export const ticketSchema = named(
  'TicketFigures',
  z.object({
    openByState: byState,
    openByPriority: z.array(z.object({ priority: z.string(), count: z.int() })),
    perDay: z.array(z.object({ day: z.string(), opened: z.int(), closed: z.int() })),
    medianFirstAnswerMinutes: z.int().nullable(),
    backlogByAge: z.array(z.object({ age: backlogAge, count: z.int() })),
  }),
);

export const customerSchema = named(
  'CustomerFigures',
  z.object({
    byState,
    newPerMonth: z.array(z.object({ month: z.string(), count: z.int() })),
  }),
);

export const orderSchema = named(
  'OrderFigures',
  z.object({
    currency: z.string(),
    byState,
    perMonth: z.array(z.object({ month: z.string(), count: z.int(), ttc: z.int() })),
  }),
);

const monthlyRevenue = named(
  'MonthlyRevenue',
  z.object({
    month: z.string(),
    ht: z.int(),
    tax: z.int(),
    ttc: z.int(),
    credited: z.int(),
    collected: z.int(),
  }),
);
const sum = named('AmountAndCount', z.object({ amount: z.int(), count: z.int() }));
export const revenueSchema = named(
  'RevenueFigures',
  z.object({
    currency: z.string(),
    perMonth: z.array(monthlyRevenue),
    outstanding: sum,
    overdue: sum,
  }),
);
