import type { ProviderCalls } from '@cm/federation/web/public.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const providerCalls: ProviderCalls = {
  offered: () => recordQuery('corporate.provider.list', {}),
  begin: (id) => call('corporate.provider.begin', { path: { id } }),
  finish: (parameters) => call('corporate.provider.finish', { body: { parameters } }),
  confirm: async () => {
    await call('corporate.linkedSignIns.confirm', {});
  },
};
