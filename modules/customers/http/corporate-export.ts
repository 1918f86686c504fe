import { fieldKey } from '@cm/fields';
import { customerKind } from '@cm/identity';
import { manualRoute } from '@cm/kit/http/route';
import { z } from 'zod';
import { customerState } from '../customer.ts';
import { exportColumn } from '../export.ts';
import { exportCustomers } from '../export-customers.ts';

/** `name,email`: one or more of the columns, each once. */
const columns = z
  .string()
  .max(500)
  .transform((text) => text.split(','))
  .pipe(z.array(exportColumn).min(1).max(exportColumn.options.length));

/** `sector,budget`: keys of the operator's own fields. */
const customColumns = z
  .string()
  .max(4500)
  .transform((text) => text.split(','))
  .pipe(z.array(fieldKey).min(1).max(100));

export const corporateExportRoutes = [
  manualRoute({
    operationId: 'corporate.customerList.export',
    method: 'GET',
    path: '/api/corporate/customer-list',
    summary: `Customers as CSV with the chosen columns, separated by commas: ${exportColumn.options.join(', ')}; \`custom\`: keys of custom fields`,
    access: { permission: 'customers.export' },
    writes: true,
    query: z.strictObject({
      columns: columns.optional(),
      custom: customColumns.optional(),
      state: customerState.optional(),
      kind: customerKind.optional(),
      categoryId: z.uuid().optional(),
      accountManagerId: z.uuid().optional(),
      fields: z.string().max(1000).optional(),
    }),
    response: null,
    produces: ['text/csv; charset=utf-8'],
    example: { query: { columns: 'number,name,email', state: 'active' } },
    handler: (ctx, { query }) => exportCustomers(ctx, query),
  }),
];
