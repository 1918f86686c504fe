import { useRouter } from '@tanstack/react-router';
import { useAnySearch } from './area/page.ts';

/**
 * The tab that the address asks for under this name, and how to change it; the first one when it names none of them.
 * Another tab is another view: it begins without the filters of the one before.
 */
export function useUrlTab<const V extends string>(
  known: readonly [V, ...V[]],
  name = 'tab',
): [V, (tab: string) => void] {
  const router = useRouter();
  const asked = useAnySearch()[name];
  const tab = known.find((one) => one === asked) ?? known[0];
  return [
    tab,
    (next) =>
      void router.navigate({
        to: '.',
        search: { [name]: next === known[0] ? undefined : next },
        replace: true,
        resetScroll: false,
      }),
  ];
}
