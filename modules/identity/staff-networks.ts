import type { RootCtx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { staffNetworkWords } from './network-words.ts';
import { problems } from './problems.ts';
import { mayComeFrom, tokenNetworks } from './token-networks.ts';

/** Where an operator's staff areas answer, within the installation's staff networks; none: in all of these. */
export const staffNetworksSetting = defineSetting({
  key: 'identity.staff_networks',
  words: staffNetworkWords,
  schema: tokenNetworks(),
  fallback: [],
  problems: [problems.networks_shut_out],
  check: async ({ actor }, networks) => {
    if (actor.kind !== 'system' && !mayComeFrom(networks, actor.ip))
      throw problems.networks_shut_out({ address: actor.ip ?? '' });
    return null;
  },
});

const FRESH_MS = 1000;

/** Whether a place is one of the operator's own; what it named is kept for a second, as its hosts are (`tenant-directory.ts`). */
export function createStaffPlaces(): (ctx: RootCtx, ip: string) => Promise<boolean> {
  const named = new Map<string, { readonly at: number; readonly networks: Promise<string[]> }>();
  return async (ctx, ip) => {
    const at = performance.now();
    const known = named.get(ctx.tenant.id);
    if (known && at - known.at <= FRESH_MS) return mayComeFrom(await known.networks, ip);
    const networks = ctx.transaction((tx) => readSetting(tx, staffNetworksSetting));
    named.set(ctx.tenant.id, { at, networks });
    networks.catch(() => named.delete(ctx.tenant.id));
    return mayComeFrom(await networks, ip);
  };
}
