import { call } from '@cm/web-kit/portal/call.ts';

/** What the palette finds among the customer's own records, within the person's rights. */
export const searchRecords = async (q: string, signal: AbortSignal) =>
  (await call('portal.search.list', { query: { q } }, { signal })).items;
