import { parseNetworks, spelledNetwork } from '@cm/kit/networks';
import { z } from 'zod';

export const MAX_NETWORKS = 20;

/** An address or a network as it is typed, in its one spelling; a network of half the internet shuts nobody out. */
const network = () =>
  z
    .string()
    .trim()
    .max(60)
    .transform((text, refine) => {
      const spelled = spelledNetwork(text);
      if (spelled !== null && !parseNetworks(spelled).isHalfTheInternet) return spelled;
      refine.addIssue({ code: 'custom', params: { code: 'network' } });
      return z.NEVER;
    });

/** Where a token may be used from; none: from anywhere. */
export const tokenNetworks = () =>
  z
    .array(network())
    .max(MAX_NETWORKS)
    .transform((all) => [...new Set(all)]);

/**
 * May a token be used from there? An address that cannot be told is nowhere.
 * @param networks in CIDR notation; none: from anywhere
 */
export function mayComeFrom(networks: readonly string[], ip: string | null): boolean {
  return networks.length === 0 || (ip !== null && parseNetworks(networks.join(',')).includes(ip));
}
