import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PackageKind = 'app' | 'module' | 'package' | 'tools' | 'test';

/** One workspace package as its package.json declares it. */
export interface WorkspacePackage {
  /** E.g. '@cm/tickets'. */
  readonly name: string;
  readonly kind: PackageKind;
  /** Folder relative to the root, e.g. 'modules/tickets'. */
  readonly folder: string;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  /** Subpath ('.', './events') → file relative to the folder. */
  readonly exports: ReadonlyMap<string, string>;
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  exports?: Record<string, string>;
}

const GROUPS: readonly (readonly [string, PackageKind])[] = [
  ['apps', 'app'],
  ['modules', 'module'],
  ['packages', 'package'],
];

/** Reads the workspace; the members of apps, modules and packages, and the two folders that are packages themselves. */
export function readWorkspace(root: string): WorkspacePackage[] {
  const grouped = GROUPS.flatMap(([group, kind]) => subfolders(root, group).map((folder) => ({ folder, kind })));
  const all = [...grouped, { folder: 'tools', kind: 'tools' as const }, { folder: 'test', kind: 'test' as const }];
  return all.flatMap(({ folder, kind }) => {
    const manifest = readManifest(root, folder);
    if (manifest === null) return [];
    return {
      name: manifest.name,
      kind,
      folder,
      dependencies: new Set(Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })),
      devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
      exports: new Map(Object.entries(manifest.exports ?? {}).map(([key, file]) => [key, file.replace(/^\.\//, '')])),
    };
  });
}

function subfolders(root: string, group: string): string[] {
  try {
    return readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => `${group}/${entry.name}`)
      .sort();
  } catch {
    return [];
  }
}

function readManifest(root: string, folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  } catch {
    return null;
  }
  return JSON.parse(text) as Manifest;
}

/** What a module declares of other modules, by short name ('tickets' → ['customers', …]), sorted. */
export function moduleGraph(workspace: readonly WorkspacePackage[]): Map<string, string[]> {
  const modules = workspace.filter(({ kind }) => kind === 'module');
  const short = new Map(modules.map(({ name, folder }) => [name, folder.slice('modules/'.length)]));
  return new Map(
    modules.map(({ folder, dependencies }) => [
      folder.slice('modules/'.length),
      [...dependencies].flatMap((name) => short.get(name) ?? []).sort(),
    ]),
  );
}

/** Everything reachable from `start`, without itself unless it lies on a cycle. */
export function reachable(graph: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return seen;
}

/** The cycles of a graph, each once, as the nodes in order with the first repeated at the end. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const visit = (node: string): void => {
    if (onPath.has(node)) cycles.push([...path.slice(path.indexOf(node)), node]);
    if (onPath.has(node) || done.has(node)) return;
    path.push(node);
    onPath.add(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    onPath.delete(node);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}
