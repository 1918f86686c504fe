import type { ListState } from '../table/list-state.ts';

/** The one of the known values that the address asks for; anything else is as if nothing was asked. */
export function pick<const V extends string>(state: ListState, name: string, known: readonly V[]): V | undefined {
  const asked = state.filters[name]?.[0];
  return known.find((one) => one === asked);
}

/** A free value of a filter: an id, a day. The server refuses what it is not. */
export function first(state: ListState, name: string): string | undefined {
  return state.filters[name]?.[0] || undefined;
}

/** Every known value that the address asks for. */
export function pickAll<const V extends string>(state: ListState, name: string, known: readonly V[]): V[] | undefined {
  const asked = known.filter((one) => state.filters[name]?.includes(one));
  return asked.length > 0 ? asked : undefined;
}

export function pickSort<const V extends string>(state: ListState, known: readonly V[]): V | undefined {
  return known.find((one) => one === state.sort);
}

export const PAGE_SIZE = 50;
