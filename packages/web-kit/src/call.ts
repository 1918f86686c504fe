import { type Arguments, type OperationId, type OperationTable, requestOf, type Result } from '@cm/api-client/client';
import { type QueryValue, request } from './api.ts';

export interface CallOptions {
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/**
 * Calls by operation name, typed from the API document. Each area makes its own from its own table, so that the portal
 * carries no word of the staff's operations.
 */
export function createCall<T extends OperationTable>(table: T) {
  return async <O extends keyof T & OperationId>(
    operation: O,
    args: Arguments<O>,
    options: CallOptions = {},
  ): Promise<Result<O>> => {
    const { method, path, query, body } = requestOf(table, operation, args);
    const answer = await request(method, path, {
      ...options,
      body,
      // The generated types say what may stand here; the wrapper takes any of it.
      query: (query ?? {}) as Readonly<Record<string, QueryValue>>,
    });
    return answer as Result<O>;
  };
}
