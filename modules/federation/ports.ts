import { moduleScope } from '@cm/kit/scope';
import type { ProviderClient } from './provider-client.ts';

declare module '@cm/kit/ctx' {
  interface NetworkPorts {
    /** Providers of identity: `createProviderClient()` of this module. */
    providers: ProviderClient;
  }
}

export const own = moduleScope('federation', ['secrets', 'providers']);
