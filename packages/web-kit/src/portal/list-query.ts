import type { OperationId, Query, Result } from '@cm/api-client/client';

/** What one page of a list holds. */
export const PAGE = 25;

/** Enough to count what waits; a customer with more has other worries than the exact figure. */
export const WAITING = 100;

export type Item<O extends OperationId> = Result<O> extends { items: readonly (infer I)[] } ? I : never;

export type ListQuery<O extends OperationId> = NonNullable<Query<O>>;
