import type { Body, Result } from '@cm/api-client/client';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import type { UseQueryOptions } from '@tanstack/react-query';
import type { Assertion, CreationOptions, RequestOptions } from './device.ts';

export type Factors = Result<'portal.twoFactor.get'>;
export type Passkey = Factors['passkeys'][number];
export type Proof = Body<'portal.twoFactor.renewCodes'>['proof'];

/** The operations on one's own factors: the same in the portal and for the staff, under the names of each area. */
export interface FactorCalls {
  readonly query: () => UseQueryOptions<Factors>;
  readonly key: OperationKey;
  readonly prove: (proof: Proof) => Promise<void>;
  readonly beginProof: () => Promise<RequestOptions>;
  readonly proveByPasskey: (answer: Assertion) => Promise<void>;
  readonly renewCodes: (proof: Proof) => Promise<readonly string[]>;
  readonly beginPasskey: (proof: Proof) => Promise<CreationOptions>;
  readonly addPasskey: (body: Body<'portal.passkeys.add'>) => Promise<Result<'portal.passkeys.add'>>;
  readonly renamePasskey: (id: string, name: string, idempotencyKey: string) => Promise<void>;
  readonly removePasskey: (id: string, proof: Proof) => Promise<void>;
}
