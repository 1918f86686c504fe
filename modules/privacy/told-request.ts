import type { RequestRow } from './request.queries.ts';

/** What events say of a request. */
export function told(row: Pick<RequestRow, 'id' | 'number' | 'kind' | 'scope' | 'userId' | 'customerId'>) {
  const { id: requestId, number, kind, scope, userId, customerId } = row;
  return { requestId, number, kind, scope, userId, customerId };
}
