import { z } from 'zod';
import { dataRequestKind, dataRequestScope } from './data-request.ts';
import type { RequestRow } from './request.queries.ts';

/** What is told of a request: neither who asked by name, nor what they wrote. */
export const request = z.object({
  requestId: z.uuid(),
  number: z.string(),
  kind: dataRequestKind,
  scope: dataRequestScope,
  userId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
});

/** What events say of a request. */
export function told(row: Pick<RequestRow, 'id' | 'number' | 'kind' | 'scope' | 'userId' | 'customerId'>) {
  const { id: requestId, number, kind, scope, userId, customerId } = row;
  return { requestId, number, kind, scope, userId, customerId };
}
