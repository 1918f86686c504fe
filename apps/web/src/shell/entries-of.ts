import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { MODULES } from '../modules.ts';

/** The entries that a glob over the modules found, for the modules of the list and in its order. */
export function entriesOf(found: Readonly<Record<string, AreaEntry>>): readonly AreaEntry[] {
  const entries = Object.values(found);
  return MODULES.flatMap((name) => entries.find(({ module }) => module === name) ?? []);
}
