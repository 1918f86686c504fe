import type { Body, Result } from '@cm/api-client/client';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import type { UseQueryOptions } from '@tanstack/react-query';

/** The operations on one's own access: the same in the portal and for the staff, under the names of each area. */
export interface AccessCalls {
  readonly pendingEmail: () => UseQueryOptions<Result<'portal.emailChange.get'>>;
  readonly pendingEmailKey: OperationKey;
  readonly requestEmail: (body: Body<'portal.emailChange.request'>, idempotencyKey: string) => Promise<unknown>;
  readonly confirmEmail: (token: string) => Promise<Result<'portal.emailChange.confirm'>>;
  readonly cancelEmail: () => Promise<unknown>;
  readonly sessionsKey: OperationKey;
  readonly endOtherSessions: () => Promise<Result<'portal.sessions.endOthers'>>;
}
