import type { Search } from '../router/search.ts';

export const PAGE = 50;

export const SLOW_MS = 10 * 60_000;

/** The first value of a name in the address; undefined when it is absent or empty. */
export function first(search: Readonly<Search>, name: string): string | undefined {
  const value = search[name];
  const one = Array.isArray(value) ? value[0] : value;
  return one === '' ? undefined : one;
}

/** The value when it is one of these; the server refuses any other. */
export function oneOf<V extends string>(value: string | undefined, values: readonly V[]): V | undefined {
  return values.find((one) => one === value);
}

/** A query without the parts that are not there: the server refuses what it does not know. */
export function present<T extends object>(query: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A number of the address, when it is a whole one from 1 on. */
export function position(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
}
