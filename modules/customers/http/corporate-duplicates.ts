import { usersByIds } from '@cm/identity';
import { instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { type CustomerState, customerState } from '../customer.ts';
import { identityKeyKind } from '../identity-keys.ts';
import { listDuplicates } from '../identity-key.queries.ts';
import { listDistinctions } from '../distinction.queries.ts';
import { problems } from '../problems.ts';
import { tellApart, withdrawDistinction } from '../tell-apart.ts';
import { reasonBody } from './bodies.ts';
import { CUSTOMER, manage, read } from './corporate.ts';

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
const distinction = named(
  'CustomerDistinction',
  z.object({
    id: z.uuid(),
    first: customer,
    other: customer,
    reason: z.string(),
    /** Whose word it is; null where no colleague gave it. */
    author: z.string().nullable(),
    saidAt: instant(),
  }),
);
const params = z.strictObject({ id: z.uuid(), otherId: z.uuid() });
const TWO = { ...CUSTOMER, otherId: stableId('customer-2') };

interface Two {
  readonly firstId: string;
  readonly firstNumber: string;
  readonly firstName: string;
  readonly firstState: CustomerState;
  readonly otherId: string;
  readonly otherNumber: string;
  readonly otherName: string;
  readonly otherState: CustomerState;
}

const bothOf = (row: Two) => ({
  first: { id: row.firstId, number: row.firstNumber, name: row.firstName, state: row.firstState },
  other: { id: row.otherId, number: row.otherNumber, name: row.otherName, state: row.otherState },
});

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
        ...bothOf(row),
        reasons: identityKeyKind.array().parse(row.reasons),
      }));
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.customerDistinctions.list',
    method: 'GET',
    path: '/api/corporate/customer-distinctions',
    summary: 'Pairs of customers that somebody told apart, with the reason, the newest first',
    access: read,
    query: z.strictObject(pageQuery(['-saidAt'])),
    response: pageOf(distinction),
    example: { query: { limit: '20' } },
    handler: async (ctx, { query }) => {
      const page = await listDistinctions(ctx.db, query);
      const authors = await usersByIds(
        ctx,
        page.items.flatMap(({ saidBy }) => saidBy ?? []),
      );
      const items = page.items.map(({ id, reason, saidBy, saidAt, ...row }) => ({
        id,
        reason,
        saidAt,
        ...bothOf(row),
        author: authors.get(saidBy ?? '')?.name ?? null,
      }));
      return { items, nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'corporate.customerDistinctions.tell',
    method: 'PUT',
    path: '/api/corporate/customers/:id/distinctions/:otherId',
    summary: 'Say that two customers are not the same one: they are no probable duplicates from now on',
    access: manage,
    params,
    body: reasonBody,
    response: null,
    problems: [problems.not_found, problems.same_customer],
    example: { params: TWO, body: { reason: 'Deux filiales du même groupe' } },
    handler: (ctx, { params: two, body }) => tellApart(ctx, { ...two, ...body }),
  }),
  route({
    operationId: 'corporate.customerDistinctions.withdraw',
    method: 'DELETE',
    path: '/api/corporate/customers/:id/distinctions/:otherId',
    summary: 'Take back that two customers are not the same one',
    access: manage,
    params,
    response: null,
    problems: [problems.not_found, problems.same_customer, problems.not_told_apart],
    example: { params: TWO },
    handler: (ctx, { params: two }) => withdrawDistinction(ctx, two),
  }),
];
