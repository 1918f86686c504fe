import { useLabel, useRecordKinds } from '@cm/web-kit/area/area-context.ts';
import type { FoundRecord } from '@cm/web-kit/area/entry.ts';
import { recordGroups, type RecordSearch } from '@cm/web-kit/record-groups.tsx';
import { useCallback } from 'react';

type Find = (q: string, signal: AbortSignal) => Promise<readonly (FoundRecord & { readonly type: string })[]>;

/** What the palette finds, under the headings that the modules give their records. */
export function useRecordSearch(find: Find): RecordSearch {
  const label = useLabel();
  const kinds = useRecordKinds();
  return useCallback(async (q, signal) => recordGroups(await find(q, signal), kinds, label), [find, kinds, label]);
}
