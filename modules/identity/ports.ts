import { moduleScope } from '@cm/kit/scope';
import type { Memberships } from './memberships.ts';

declare module '@cm/kit/ctx' {
  interface LocalPorts {
    memberships: Memberships;
  }
}

export const own = moduleScope('identity', ['secrets', 'memberships']);
