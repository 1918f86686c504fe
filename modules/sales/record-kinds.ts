import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { type Kind, listDocumentNames } from './record-searches.queries.ts';

const kind = (type: Kind, permission: string, without: string): RecordKind => ({
  type,
  permission,
  find: async (ctx: Ctx, ids) => {
    const rows = await ctx.transaction((tx) => listDocumentNames(tx.db, type, ids));
    return new Map(rows.map(({ id, number, customerId }) => [id, { label: number ?? without, customerId }]));
  },
});

/** A draft has no number yet. */
export const recordKinds: readonly RecordKind[] = [
  kind('quote', 'quotes.read', '—'),
  kind('order', 'orders.read', '—'),
];
