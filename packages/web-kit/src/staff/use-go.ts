import { useCallback, useContext } from 'react';
import { NavigateContext } from '@cm/ui/link.tsx';

/** Goes to an address of the area, as a link would. */
export function useGo(): (href: string) => void {
  const router = useContext(NavigateContext);
  return useCallback((href) => router?.go(href), [router]);
}
