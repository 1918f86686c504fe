import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { fieldSubject } from '../field.ts';
import { fieldOf, fieldSchema } from '../field-answers.ts';
import { listFields } from '../field.queries.ts';

export const corporateRoutes = [
  route({
    operationId: 'corporate.fields.list',
    method: 'GET',
    path: '/api/corporate/fields',
    summary: 'The custom fields of a kind of record in their order, archived ones too',
    access: 'self',
    tokens: 'any',
    query: z.strictObject({ subject: fieldSubject.default('customer') }),
    response: z.object({ items: z.array(fieldSchema) }),
    example: { query: { subject: 'customer' } },
    handler: async (ctx, { query }) => ({ items: (await listFields(ctx.db, query.subject)).map(fieldOf) }),
  }),
];
