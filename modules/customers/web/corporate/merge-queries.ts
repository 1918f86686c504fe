import type { Arguments, Result } from '@cm/api-client/client';
import { customerMergedFields } from '@cm/api-client/vocabulary';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type WeighedMerge = Result<'corporate.customerMerges.preview'>;
export type MergedPerson = WeighedMerge['people'][number];
export type CustomerMerge = Result<'corporate.customerMerges.list'>['items'][number];
export type MergedField = (typeof customerMergedFields)[number];
export const MERGED_FIELDS = customerMergedFields;

/** Milliseconds between two looks at a merge that is under way. */
const LOOK_AGAIN = 2000;

export const isUnderWay = ({ state }: Pick<CustomerMerge, 'state'>): boolean =>
  state === 'running' || state === 'undoing';

const previewOf = (id: string, goneId: string): Arguments<'corporate.customerMerges.preview'> => ({
  path: { id },
  query: { goneId },
});

export const mergePreviewQuery = (id: string, goneId: string) => ({
  ...recordQuery('corporate.customerMerges.preview', previewOf(id, goneId)),
  enabled: goneId !== '' && goneId !== id,
});

/** The merges of a customer; asked again while one hands rows over. */
export const mergesQuery = (id: string) => ({
  ...recordQuery('corporate.customerMerges.list', { path: { id } }),
  refetchInterval: ({ state }: { state: { data?: Result<'corporate.customerMerges.list'> | undefined } }) =>
    state.data?.items.some(isUnderWay) ? LOOK_AGAIN : false,
});

export const mergeQuery = (id: string) => recordQuery('corporate.customerMerges.get', { path: { id } });
