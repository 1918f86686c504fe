import type { LocalPorts, NetworkPorts, Tenant } from '../ctx.ts';
import { stableId } from '../ids.ts';
import type { ModuleManifest } from '../module.ts';
import { defineProblems } from '../problems.ts';
import { type Harness, startHarness } from './harness.ts';

export const problems = defineProblems('probe', { refused: 409 });

export interface ProbeHarness extends Harness {
  readonly tenant: Tenant;
}

/** The kit alone, with one tenant and nobody signed in: for tests of the kit itself. */
export async function probeHarness(
  modules: readonly ModuleManifest[],
  given: { ports?: Partial<NetworkPorts>; local?: Partial<LocalPorts> } = {},
): Promise<ProbeHarness> {
  const tenant: Tenant = {
    id: stableId('probe-tenant'),
    slug: 'probe',
    name: 'Probe',
    locale: 'fr',
    timeZone: 'Africa/Algiers',
    currency: 'DZD',
    isPlatform: false,
    baseUrl: 'http://localhost',
  };
  const h = await startHarness({
    modules,
    ...given,
    gatekeeper: () => ({
      tenantByHost: async () => tenant,
      tenantById: async () => tenant,
      activeTenants: async () => [tenant],
      isStaffPlace: async () => true,
      authenticate: async (ctx, { ip, userAgent }) => ({
        actor: { kind: 'anonymous', ip, userAgent },
        locale: ctx.locale,
        stale: false,
        provedAt: null,
      }),
      secretIn: () => undefined,
      touch: async () => undefined,
    }),
  });
  return { ...h, tenant };
}
