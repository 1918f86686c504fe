import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { AccessCalls } from '../access/access-calls.ts';

export const accessCalls: AccessCalls = {
  pendingEmail: () => recordQuery('portal.emailChange.get', {}),
  pendingEmailKey: queryKeyOf('portal.emailChange'),
  requestEmail: (body, idempotencyKey) => call('portal.emailChange.request', { body }, { idempotencyKey }),
  confirmEmail: (token) => call('portal.emailChange.confirm', { body: { token } }),
  cancelEmail: () => call('portal.emailChange.cancel', {}),
  sessionsKey: queryKeyOf('portal.sessions'),
  endOtherSessions: () => call('portal.sessions.endOthers', {}),
};
