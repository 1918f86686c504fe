import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { listInvoiceNames } from './invoice.queries.ts';

const invoice: RecordKind = {
  type: 'invoice',
  permission: 'invoices.read',
  find: async (ctx: Ctx, ids) => {
    const rows = await ctx.transaction((tx) => listInvoiceNames(tx.db, ids));
    // A draft has no number yet.
    return new Map(rows.map(({ id, number, customerId }) => [id, { label: number ?? '—', customerId }]));
  },
};

export const recordKinds: readonly RecordKind[] = [invoice];
