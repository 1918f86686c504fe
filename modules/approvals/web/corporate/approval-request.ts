import type { Item } from '@cm/web-kit/queries.ts';

export type ApprovalRequest = Item<'corporate.approvals.list'>;

/** The request that somebody decides or takes back. */
export interface OpenRequest {
  readonly what: 'decide' | 'withdraw';
  readonly request: ApprovalRequest;
}
