import { handedInKycStates } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export const KYC_STATES = handedInKycStates;
export const KYC_SORTS = ['submittedAt', '-submittedAt'] as const;
export type Verification = Result<'corporate.kyc.get'>;
export type ListedVerification = Result<'corporate.kyc.list'>['items'][number];
export type KycDocument = Verification['documents'][number];

export const kycKeys = { list: ['kyc'], one: (id: string) => ['kyc', id] } as const;

export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: kycKeys.one(id),
    queryFn: ({ signal }) => call('corporate.kyc.get', { path: { id } }, { signal }),
  });
