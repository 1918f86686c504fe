import type { LucideIcon } from 'lucide-react';
import type { PaletteEntry } from '#ui/palette-entry.ts';
import { Id } from '#ui/id.tsx';

/** A record as the search of an area answers it. */
export interface FoundRecord {
  readonly id: string;
  readonly number: string | null;
  readonly label: string;
  readonly customerId: string | null;
  /** Its number is what was typed. */
  readonly exact: boolean;
}

/** What a kind of record is called, looks like and opens. */
export interface RecordKind {
  readonly heading: string;
  readonly icon: LucideIcon;
  readonly href: (record: FoundRecord) => string;
}

export interface RecordGroup {
  readonly heading: string;
  readonly entries: readonly (Omit<PaletteEntry, 'run'> & { readonly href: string })[];
}

/** What the palette asks the server; `signal` is aborted when the person types on. */
export type RecordSearch = (query: string, signal: AbortSignal) => Promise<readonly RecordGroup[]>;

/** The records under the heading of their kind, in the order in which the server found the kinds. */
export function recordGroups<T extends string>(
  items: readonly (FoundRecord & { readonly type: T })[],
  kinds: Readonly<Record<T, RecordKind>>,
): RecordGroup[] {
  return [...Map.groupBy(items, ({ type }) => type)].map(([type, records]) => {
    const { heading, icon: Icon, href } = kinds[type];
    const entries = records.map((record) => ({
      id: `${type}-${record.id}`,
      label: record.label || (record.number ?? heading),
      icon: <Icon aria-hidden="true" />,
      ...(record.number === null || record.label === '' ? {} : { detail: <Id value={record.number} /> }),
      exact: record.exact,
      href: href(record),
    }));
    return { heading, entries };
  });
}
