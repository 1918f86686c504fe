import { isTest, isTesting, type Finding } from '../sources.ts';
import type { Edge } from './imports.ts';
import type { PackageKind, WorkspacePackage } from './packages.ts';

/** apps → modules → packages. Tests and tools look at everything. */
const MAY_REACH: Readonly<Record<PackageKind, ReadonlySet<PackageKind>>> = {
  app: new Set(['module', 'package']),
  module: new Set(['module', 'package']),
  package: new Set(['package']),
  tools: new Set(['app', 'module', 'package']),
  test: new Set(['app', 'module', 'package', 'tools']),
};

const LIST_OF_MODULES = 'apps/server/src/modules.ts';
const USE_EXPORTS = new Set(['.', './events']);

/** Whether an import stays inside its package's walls. */
export function checkEdge(edge: Edge, workspace: readonly WorkspacePackage[]): Finding[] {
  const from = workspace.find(({ folder }) => edge.from.startsWith(`${folder}/`));
  const found = (message: string): Finding[] => [{ path: edge.from, line: edge.line, message }];
  if (from === undefined) return [];
  switch (edge.target.kind) {
    case 'external':
      return [];
    case 'computed':
      return from.kind === 'module' || from.kind === 'package'
        ? found('a computed import cannot be checked: name the file')
        : [];
    case 'missing':
      return found(`"${edge.specifier}" leads to no file or package`);
    case 'file':
      // Tools serve the developer and look behind the walls.
      return from.kind === 'tools' || edge.target.path.startsWith(`${from.folder}/`)
        ? []
        : found(`"${edge.specifier}" reaches into another package: import it by name`);
    case 'workspace':
      return checkCrossing(edge, from, edge.target).flatMap(found);
  }
}

function checkCrossing(
  edge: Edge,
  from: WorkspacePackage,
  { owner, entry, path }: Edge['target'] & { kind: 'workspace' },
): string[] {
  if (owner === from) return [`"${edge.specifier}" is this package itself: import the file`];
  if (!MAY_REACH[from.kind].has(owner.kind))
    return [`${from.folder} may not import ${owner.folder}: apps → modules → packages`];
  // The list of the modules is itself what the server declares of them.
  const listed = edge.from === LIST_OF_MODULES && entry === './module';
  const declared =
    listed || from.dependencies.has(owner.name) || (isTest(edge.from) && from.devDependencies.has(owner.name));
  if (!declared) return [`${owner.name} is not among the dependencies of ${from.folder}/package.json`];
  if (path === null) return [`${owner.folder}/package.json exports no "${entry}"`];
  return owner.kind === 'module' ? checkExport(edge.from, entry) : [];
}

function checkExport(path: string, entry: string): string[] {
  // The exports of the screens have rules of their own (web-rules.ts).
  if (USE_EXPORTS.has(entry) || entry === './paths' || entry.startsWith('./web/')) return [];
  const forTests = isTest(path) || isTesting(path);
  if (entry === './testing') {
    return forTests || path.startsWith('apps/server/src/cli/')
      ? []
      : ['"/testing" is for tests, testing.ts and the command line only'];
  }
  if (entry === './module') {
    return forTests || path.startsWith('apps/server/src/')
      ? []
      : ['"/module" is for the server, which puts the modules together'];
  }
  // The composition root and the drills take a module's other exports: what it needs at the start, its administration.
  if (forTests || path.startsWith('apps/server/src/') || path.startsWith('test/')) return [];
  return [`modules are reached through their root and "/events" only, not through "${entry}"`];
}
