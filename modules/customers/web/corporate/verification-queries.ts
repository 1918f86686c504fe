import { handedInKycStates } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { pollForScans } from '@cm/files/web/public.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const KYC_STATES = handedInKycStates;
export const KYC_SORTS = ['submittedAt', '-submittedAt', 'expiresOn', '-expiresOn'] as const;
export type Verification = Result<'corporate.kyc.get'>;
export type ListedVerification = Result<'corporate.kyc.list'>['items'][number];
export type KycItem = Verification['items'][number];
export type KycDocument = Verification['documents'][number];

export const verificationQuery = (id: string) => ({
  ...recordQuery('corporate.kyc.get', { path: { id } }),
  refetchInterval: ({ state }: { state: { data?: Verification | undefined } }) =>
    pollForScans(state.data?.documents.map(({ file }) => file?.scan) ?? [], false),
});
