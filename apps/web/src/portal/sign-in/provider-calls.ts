import type { ProviderCalls } from '@cm/federation/web/public.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';

export const providerCalls: ProviderCalls = {
  offered: () => recordQuery('portal.provider.list', {}),
  begin: (id) => call('portal.provider.begin', { path: { id } }),
  finish: (parameters) => call('portal.provider.finish', { body: { parameters } }),
  confirm: async () => {
    await call('portal.linkedSignIns.confirm', {});
  },
};
