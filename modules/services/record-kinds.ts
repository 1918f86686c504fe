import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { listServiceNames } from './service.queries.ts';

const service: RecordKind = {
  type: 'service',
  permission: 'services.read',
  find: async (ctx: Ctx, ids) => {
    const rows = await ctx.transaction((tx) => listServiceNames(tx.db, ids));
    return new Map(rows.map(({ id, number, customerId }) => [id, { label: number, customerId }]));
  },
};

export const recordKinds: readonly RecordKind[] = [service];
