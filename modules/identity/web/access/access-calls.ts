import type { Body, Result } from '@cm/api-client/client';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import type { InfiniteData, UseInfiniteQueryOptions, UseQueryOptions } from '@tanstack/react-query';

export type ActivityPage = Result<'portal.securityActivity.list'>;
export type Activity = ActivityPage['items'][number];
type TrustedDevices = Result<'portal.trustedDevices.list'>;
export type TrustedDevice = TrustedDevices['items'][number];
type ActivityQuery = UseInfiniteQueryOptions<
  ActivityPage,
  Error,
  InfiniteData<ActivityPage>,
  OperationKey,
  string | null
>;

/** The operations on one's own access: the same in the portal and for the staff, under the names of each area. */
export interface AccessCalls {
  readonly pendingEmail: () => UseQueryOptions<Result<'portal.emailChange.get'>>;
  readonly pendingEmailKey: OperationKey;
  readonly requestEmail: (body: Body<'portal.emailChange.request'>, idempotencyKey: string) => Promise<unknown>;
  readonly confirmEmail: (token: string) => Promise<Result<'portal.emailChange.confirm'>>;
  readonly cancelEmail: () => Promise<unknown>;
  readonly activity: () => ActivityQuery;
  readonly activityKey: OperationKey;
  readonly secure: (idempotencyKey: string) => Promise<Result<'portal.account.secure'>>;
  /** What securing the account changes beside the sessions. */
  readonly tokensKey: OperationKey;
  readonly sessionsKey: OperationKey;
  readonly endOtherSessions: () => Promise<Result<'portal.sessions.endOthers'>>;
  readonly networks: () => UseQueryOptions<Result<'portal.accountNetworks.get'>>;
  readonly networksKey: OperationKey;
  readonly setNetworks: (networks: string[], idempotencyKey: string) => Promise<unknown>;
  readonly trustedDevices: () => UseQueryOptions<TrustedDevices>;
  readonly trustedDevicesKey: OperationKey;
  readonly endTrust: (id: string, idempotencyKey: string) => Promise<unknown>;
  readonly endAllTrust: () => Promise<unknown>;
}
