import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { customersByIds } from './find-customers.ts';

const customer: RecordKind = {
  type: 'customer',
  permission: 'customers.read',
  find: async (ctx: Ctx, ids) => {
    const found = await customersByIds(ctx, ids);
    return new Map([...found].map(([id, one]) => [id, { label: one.displayName, customerId: one.id }]));
  },
};

export const recordKinds: readonly RecordKind[] = [customer];
