import { homeQuery } from './home-query.ts';
import { type Act, type ActOptions, useAct as useActOf } from './refreshing-act.ts';

/** An act of this area: what waits is counted in the navigation, and the act may have settled some of it. */
export function useAct<A, R>(options: ActOptions<A, R>): Act<A> {
  return useActOf({ ...options, refresh: [homeQuery.queryKey, ...options.refresh] });
}
