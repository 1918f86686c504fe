import { call } from '@cm/web-kit/staff-call.ts';
import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { AccessCalls } from '../access/access-calls.ts';

export const accessCalls: AccessCalls = {
  pendingEmail: () => recordQuery('corporate.emailChange.get', {}),
  pendingEmailKey: queryKeyOf('corporate.emailChange'),
  requestEmail: (body, idempotencyKey) => call('corporate.emailChange.request', { body }, { idempotencyKey }),
  confirmEmail: (token) => call('corporate.emailChange.confirm', { body: { token } }),
  cancelEmail: () => call('corporate.emailChange.cancel', {}),
  activity: () => growingQuery('corporate.securityActivity.list', { query: { limit: 10 } }),
  activityKey: queryKeyOf('corporate.securityActivity'),
  secure: (idempotencyKey) => call('corporate.account.secure', {}, { idempotencyKey }),
  tokensKey: queryKeyOf('corporate.tokens'),
  sessionsKey: queryKeyOf('corporate.sessions'),
  endOtherSessions: () => call('corporate.sessions.endOthers', {}),
  networks: () => recordQuery('corporate.accountNetworks.get', {}),
  networksKey: queryKeyOf('corporate.accountNetworks'),
  setNetworks: (networks, idempotencyKey) =>
    call('corporate.accountNetworks.set', { body: { networks } }, { idempotencyKey }),
  trustedDevices: () => recordQuery('corporate.trustedDevices.list', {}),
  trustedDevicesKey: queryKeyOf('corporate.trustedDevices'),
  endTrust: (id, idempotencyKey) => call('corporate.trustedDevices.end', { path: { id } }, { idempotencyKey }),
  endAllTrust: () => call('corporate.trustedDevices.endAll', {}),
};
