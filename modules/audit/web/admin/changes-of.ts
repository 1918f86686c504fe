export interface Change {
  /** Where in the entry: `to`, `address.city`, `lines.0.price`. Empty for the whole. */
  readonly path: string;
  /** `undefined`: it was not there before, or is no longer. */
  readonly from: unknown;
  readonly to: unknown;
}

const MAX_CHANGES = 200;
const MAX_DEPTH = 8;
const PAIRS = [
  ['from', 'to'],
  ['before', 'after'],
] as const;

type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function difference(from: unknown, to: unknown, path: string, found: Change[], depth: number): void {
  if (found.length >= MAX_CHANGES || same(from, to)) return;
  if (!isParts(from) || !isParts(to) || Array.isArray(from) !== Array.isArray(to) || depth >= MAX_DEPTH) {
    found.push({ path, from, to });
    return;
  }
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)]))
    difference(from[name], to[name], path === '' ? name : `${path}.${name}`, found, depth + 1);
}

/**
 * What an entry says that changed: its `from` and `to`, or its `before` and `after`, compared part by part; and what it
 * lists as added and removed. Empty when the entry tells of no change.
 */
export function changesOf(details: unknown): Change[] {
  if (!isParts(details)) return [];
  const found: Change[] = [];
  for (const [before, after] of PAIRS)
    if (before in details && after in details) difference(details[before], details[after], '', found, 0);
  for (const name of ['added', 'removed'] as const) {
    const list = details[name];
    if (!Array.isArray(list)) continue;
    for (const one of list.slice(0, MAX_CHANGES))
      found.push(name === 'added' ? { path: '', from: undefined, to: one } : { path: '', from: one, to: undefined });
  }
  return found;
}
