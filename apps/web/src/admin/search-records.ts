import { call } from '@cm/web-kit/staff-call.ts';

/** What the palette finds in the administration: none has a page of its own, its list shows it. */
export const searchRecords = async (q: string, signal: AbortSignal) =>
  (await call('admin.search.list', { query: { q } }, { signal })).items;
