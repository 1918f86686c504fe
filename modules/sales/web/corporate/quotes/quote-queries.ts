import { quoteStates } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export const QUOTE_STATES = quoteStates;
export const QUOTE_SORTS = ['-createdAt', 'createdAt', '-ttc'] as const;
export type Quote = Result<'corporate.quotes.get'>;
export type ListedQuote = Result<'corporate.quotes.list'>['items'][number];

export const quoteQuery = (id: string) =>
  queryOptions({
    ...recordQuery('corporate.quotes.get', { path: { id } }),
    // The PDF is made after the sending, by a job: until it is there the page asks again.
    refetchInterval: ({ state }) => (state.data && state.data.sentAt !== null && !state.data.pdfReady ? 3000 : false),
  });

/** The offers of one chain share a number: `DEV-2026-000012`, then `DEV-2026-000012-V2`. */
export function chainOf(number: string): string {
  return number.replace(/-V\d+$/, '');
}
