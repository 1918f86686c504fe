import { call } from '@cm/web-kit/staff-call.ts';

/** What the palette finds among the records; the server leaves out what the person may not read. */
export const searchRecords = async (q: string, signal: AbortSignal) =>
  (await call('corporate.search.list', { query: { q } }, { signal })).items;
