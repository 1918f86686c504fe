import { call } from '@cm/web-kit/portal/call.ts';
import { growingQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { AccessCalls } from '../access/access-calls.ts';

export const accessCalls: AccessCalls = {
  pendingEmail: () => recordQuery('portal.emailChange.get', {}),
  pendingEmailKey: queryKeyOf('portal.emailChange'),
  requestEmail: (body, idempotencyKey) => call('portal.emailChange.request', { body }, { idempotencyKey }),
  confirmEmail: (token) => call('portal.emailChange.confirm', { body: { token } }),
  cancelEmail: () => call('portal.emailChange.cancel', {}),
  activity: () => growingQuery('portal.securityActivity.list', { query: { limit: 10 } }),
  activityKey: queryKeyOf('portal.securityActivity'),
  secure: (idempotencyKey) => call('portal.account.secure', {}, { idempotencyKey }),
  tokensKey: queryKeyOf('portal.tokens'),
  sessionsKey: queryKeyOf('portal.sessions'),
  endOtherSessions: () => call('portal.sessions.endOthers', {}),
  networks: () => recordQuery('portal.accountNetworks.get', {}),
  networksKey: queryKeyOf('portal.accountNetworks'),
  setNetworks: (networks, idempotencyKey) =>
    call('portal.accountNetworks.set', { body: { networks } }, { idempotencyKey }),
  trustedDevices: () => recordQuery('portal.trustedDevices.list', {}),
  trustedDevicesKey: queryKeyOf('portal.trustedDevices'),
  endTrust: (id, idempotencyKey) => call('portal.trustedDevices.end', { path: { id } }, { idempotencyKey }),
  endAllTrust: () => call('portal.trustedDevices.endAll', {}),
};
