import type { Body, Result } from '@cm/api-client/client';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import type { UseQueryOptions } from '@tanstack/react-query';

export type OfferedProviders = Result<'portal.provider.list'>;
export type ProviderState = Result<'portal.provider.finish'>['state'];
export type LinkedSignIns = Result<'portal.linkedSignIns.list'>;
export type LinkedSignIn = LinkedSignIns['items'][number];
export type Proof = Body<'portal.linkedSignIns.begin'>['proof'];

/** What a visitor does with providers: the same in the portal and for the staff, under the names of each area. */
export interface ProviderCalls {
  readonly offered: () => UseQueryOptions<OfferedProviders>;
  readonly begin: (id: string) => Promise<{ readonly url: string }>;
  readonly finish: (parameters: string) => Promise<{ readonly state: ProviderState }>;
  readonly confirm: () => Promise<void>;
}

/** What somebody who is signed in does with their links. */
export interface LinkCalls {
  readonly query: () => UseQueryOptions<LinkedSignIns>;
  readonly key: OperationKey;
  readonly begin: (id: string, proof: Proof) => Promise<{ readonly url: string }>;
  readonly remove: (id: string, proof: Proof) => Promise<void>;
}
