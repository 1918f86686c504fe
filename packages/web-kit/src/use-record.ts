import { type QueryKey, useSuspenseQuery, type UseSuspenseQueryOptions } from '@tanstack/react-query';
import { type PageAddress, type Params, usePage } from './area/page.ts';

/**
 * The record that the address of the page names. Its page waits for it (`waits`, `load`), so that it is there when the
 * page is drawn; a record that is not there, is refused or does not come is said by the router, once for all pages.
 */
export function useRecord<P extends string, S extends object, T, K extends QueryKey>(
  page: PageAddress<P, S>,
  query: (params: Params<P>) => UseSuspenseQueryOptions<T, Error, T, K>,
): T {
  return useSuspenseQuery(query(usePage(page).params)).data;
}
