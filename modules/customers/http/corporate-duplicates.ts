import { instant, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { customerState } from '../customer.ts';
import { identityKeyKind } from '../identity-keys.ts';
import { listDuplicates } from '../identity-key.queries.ts';
import { read } from './corporate.ts';

const customer = named(
  'DuplicateCustomer',
  z.object({ id: z.uuid(), number: z.string(), name: z.string(), state: customerState }),
);
const pair = named(
  'ProbableDuplicate',
  z.object({
    id: z.uuid(),
    first: customer,
    other: customer,
    reasons: z.array(identityKeyKind),
    foundAt: instant(),
  }),
);

export const corporateDuplicateRoutes = [
  route({
    operationId: 'corporate.customerDuplicates.list',
    method: 'GET',
    path: '/api/corporate/customer-duplicates',
    summary: 'Pairs of customers that share a number, an address or a name in one wilaya, the newest first',
    access: read,
    query: z.strictObject(pageQuery(['-foundAt'])),
    response: pageOf(pair),
    example: { query: { limit: '20' } },
    handler: async (ctx, { query }) => {
      const page = await listDuplicates(ctx.db, query);
      const items = page.items.map(({ id, foundAt, ...row }) => ({
        id,
        foundAt,
        first: { id: row.firstId, number: row.firstNumber, name: row.firstName, state: row.firstState },
        other: { id: row.otherId, number: row.otherNumber, name: row.otherName, state: row.otherState },
        reasons: identityKeyKind.array().parse(row.reasons),
      }));
      return { items, nextCursor: page.nextCursor };
    },
  }),
];
