import { useRouter } from '@tanstack/react-router';
import { useAnySearch } from '../area/page.ts';
import type { Search } from '../router/search.ts';
import type { ListControl } from '../table/list-state.ts';

type Changes = Readonly<Record<string, string | undefined>>;

/** The query of the page, and how to change parts of it without leaving. */
export function useUrl(): { search: Search; change: (changes: Changes) => void; replace: (search: Changes) => void } {
  const router = useRouter();
  const search = useAnySearch();
  const go = (next: Readonly<Record<string, unknown>>) =>
    void router.navigate({ to: '.', search: next, resetScroll: false });
  return { search, change: (changes) => go({ ...search, ...changes }), replace: go };
}

/** A tab held by the address: another tab is another view, it begins without the filters of the one before. */
export function useUrlTab<T extends string>(name: string, tabs: readonly [T, ...T[]]): [T, (tab: string) => void] {
  const { search, replace } = useUrl();
  const value = search[name];
  return [
    tabs.find((tab) => tab === value) ?? tabs[0],
    (tab) => replace({ [name]: tab === tabs[0] ? undefined : tab }),
  ];
}

/** For lists whose filters take one value: ticking another replaces the first. */
export function oneValueEach(control: ListControl): ListControl {
  return { ...control, setFilter: (name, values) => control.setFilter(name, values.slice(-1)) };
}
