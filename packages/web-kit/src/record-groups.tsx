import type { PaletteEntry } from '@cm/ui/palette-entry.ts';
import { Id } from '@cm/ui/id.tsx';
import type { FoundRecord, Label, RecordEntry } from './area/entry.ts';

export interface RecordGroup {
  readonly heading: string;
  readonly entries: readonly (Omit<PaletteEntry, 'run'> & { readonly href: string })[];
}

/** What the palette asks the server; `signal` is aborted when the person types on. */
export type RecordSearch = (query: string, signal: AbortSignal) => Promise<readonly RecordGroup[]>;

/** The records under the heading of their kind, in the order in which the server found the kinds. */
export function recordGroups(
  items: readonly (FoundRecord & { readonly type: string })[],
  kinds: readonly RecordEntry[],
  label: (label: Label) => string,
): RecordGroup[] {
  return [...Map.groupBy(items, ({ type }) => type)].flatMap(([type, records]) => {
    const kind = kinds.find((one) => one.type === type);
    if (!kind) return [];
    const heading = label(kind.heading);
    const entries = records.map((record) => ({
      id: `${type}-${record.id}`,
      label: record.label || (record.number ?? heading),
      icon: <kind.icon aria-hidden="true" />,
      ...(record.number === null || record.label === '' ? {} : { detail: <Id value={record.number} /> }),
      exact: record.exact,
      href: kind.href(record),
    }));
    return { heading, entries };
  });
}
