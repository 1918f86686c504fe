import { isTest, isTesting, type Finding } from '../sources.ts';
import type { Edge } from './imports.ts';
import { findCycles } from './packages.ts';

/**
 * Circles of imports, lazy ones included: between files, and between the children of each folder, where a folder
 * stands for all that is in it. What is imported on demand still cannot be read, moved or removed without the other.
 */
export function importCycles(edges: readonly Edge[]): Finding[] {
  const steps = edges
    .filter(({ from }) => !isTest(from) && !isTesting(from))
    .flatMap(({ from, target }) => {
      const to = target.kind === 'file' || target.kind === 'workspace' ? target.path : null;
      return to === null || to === from ? [] : [[from, to] as const];
    });
  const files = new Set(steps.flat());
  const folders = cyclesIn('folders', steps.map(asSiblings));
  // A circle of files alone is already told.
  return [...cyclesIn('files', steps), ...folders]
    .filter(({ what, cycle }) => what === 'files' || cycle.some((place) => !files.has(place)))
    .map(({ what, cycle }) => ({
      path: cycle[0] ?? '',
      line: 0,
      message: `${what} import each other in a circle: ${cycle.join(' → ')}`,
    }));
}

/** The import as seen from the folder that holds both: its two children that lead to them. */
function asSiblings([from, to]: readonly [string, string]): readonly [string, string] {
  const a = from.split('/');
  const b = to.split('/');
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared += 1;
  return [a.slice(0, shared + 1).join('/'), b.slice(0, shared + 1).join('/')];
}

function cyclesIn(
  what: 'files' | 'folders',
  steps: readonly (readonly [string, string])[],
): { readonly what: 'files' | 'folders'; readonly cycle: readonly string[] }[] {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of steps) if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  const lists = new Map([...graph].map(([node, next]) => [node, [...next]]));
  return findCycles(lists).map((cycle) => ({ what, cycle }));
}
