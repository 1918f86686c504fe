import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { customerHome, customerTask } from '../customer-home.ts';

export const portalRoutes = [
  route({
    operationId: 'portal.home.read',
    method: 'GET',
    path: '/api/portal/home',
    summary: 'Counts of my customer and what waits for me; null for what I may not see',
    access: 'self',
    tokens: 'any',
    response: z.object({
      services: z.int().nullable(),
      openTickets: z.int().nullable(),
      unpaidInvoices: z.object({ count: z.int(), amount: z.int(), currency: z.string() }).nullable(),
      toDo: z.array(
        z.object({
          kind: customerTask,
          id: z.uuid().nullable(),
          label: z.string().nullable(),
          due: z.string().nullable(),
          amount: z.int().nullable(),
          currency: z.string().nullable(),
        }),
      ),
    }),
    example: {},
    handler: (ctx) => customerHome(ctx),
  }),
];
