import { useRouter } from '@tanstack/react-router';
import { useAnySearch } from './area/page.ts';

/** The tab that the address asks for, and how to change it; the first one when it names none of them. */
export function useUrlTab<const V extends string>(known: readonly [V, ...V[]]): [V, (tab: string) => void] {
  const router = useRouter();
  const search = useAnySearch();
  const tab = known.find((one) => one === search['tab']) ?? known[0];
  return [
    tab,
    (next) =>
      void router.navigate({
        to: '.',
        search: { ...search, tab: next === known[0] ? undefined : next },
        replace: true,
        resetScroll: false,
      }),
  ];
}
