import { createContext, useCallback, useContext, useMemo } from 'react';
import { useLocale } from '../preferences.ts';
import { useSession } from '../session.ts';
import type { AreaEntry, CommandEntry, Label, NavigationEntry, RecordEntry } from './entry.ts';
import { partsOf, type Slot } from './slot.ts';

/** The entries of the area that is open, in the order of the composition. */
export const AreaContext = createContext<readonly AreaEntry[]>([]);

/** A label in the reader's language. */
export function useLabel(): (label: Label) => string {
  const locale = useLocale();
  return useCallback((label) => label[locale], [locale]);
}

/** What other modules add to a page of this one. */
export function useParts<X>(slot: Slot<X>): readonly X[] {
  const entries = useContext(AreaContext);
  return useMemo(
    () =>
      partsOf(
        entries.flatMap(({ parts }) => parts ?? []),
        slot,
      ),
    [entries, slot],
  );
}

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;

function useAllowed<E extends { readonly permission?: string; readonly order: number }>(all: readonly E[]): E[] {
  const { permissions } = useSession();
  return all.filter(({ permission }) => permission === undefined || permissions.includes(permission)).toSorted(byOrder);
}

/** The navigation that the person's rights open. */
export function useNavigation(): NavigationEntry[] {
  return useAllowed(useContext(AreaContext).flatMap(({ navigation }) => navigation ?? []));
}

/** What the person may begin from anywhere. */
export function useCommands(): CommandEntry[] {
  return useAllowed(useContext(AreaContext).flatMap(({ commands }) => commands ?? []));
}

/** The first page of a section of another module; undefined without the right, or when the module is not there. */
export function useNavigationHref(key: string): string | undefined {
  return useNavigation().find((entry) => entry.key === key)?.href;
}

/** The kinds of records of the area. */
export function useRecordKinds(): readonly RecordEntry[] {
  const entries = useContext(AreaContext);
  return useMemo(() => entries.flatMap(({ records }) => records ?? []), [entries]);
}

/** The page of a record of any module by its kind; undefined when this area has none. */
export function useRecordHref(): (type: string, id: string) => string | undefined {
  const kinds = useRecordKinds();
  return useCallback(
    (type, id) => kinds.find((kind) => kind.type === type)?.href({ id, customerId: null, number: null }),
    [kinds],
  );
}

/** Where a command of another module begins; undefined without the right, or when the module is not there. */
export function useCommandHref(id: string): string | undefined {
  return useCommands().find((command) => command.id === id)?.href;
}
