import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import type { LinkCalls } from '../providers/provider-calls.ts';

export const linkCalls: LinkCalls = {
  query: () => recordQuery('portal.linkedSignIns.list', {}),
  key: queryKeyOf('portal.linkedSignIns'),
  begin: (id, proof) => call('portal.linkedSignIns.begin', { body: { providerId: id, proof } }),
  remove: async (id, proof) => {
    await call('portal.linkedSignIns.remove', { path: { id }, body: { proof } });
  },
};
