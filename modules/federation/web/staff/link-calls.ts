import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { LinkCalls } from '../providers/provider-calls.ts';

export const linkCalls: LinkCalls = {
  query: () => recordQuery('corporate.linkedSignIns.list', {}),
  key: queryKeyOf('corporate.linkedSignIns'),
  begin: (id, proof) => call('corporate.linkedSignIns.begin', { body: { providerId: id, proof } }),
  remove: async (id, proof) => {
    await call('corporate.linkedSignIns.remove', { path: { id }, body: { proof } });
  },
};
