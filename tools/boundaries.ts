import { join } from 'node:path';
import { importCycles } from './boundaries/cycles.ts';
import { checkEdge } from './boundaries/import-rules.ts';
import { type Edge, edgesOf } from './boundaries/imports.ts';
import { findCycles, moduleGraph, readWorkspace, type WorkspacePackage } from './boundaries/packages.ts';
import { checkSql } from './boundaries/sql-rules.ts';
import { checkWebEdge } from './boundaries/web-rules.ts';
import { isCode, listFiles, parseSource, printFindings, type Finding } from './sources.ts';

export interface BoundaryReport {
  readonly files: number;
  readonly edges: number;
  /** Schema-qualified names found in SQL. */
  readonly sqlNames: number;
  readonly findings: readonly Finding[];
}

/** Checks every boundary of the repository below `root`. A report that saw no files or no edges is no proof of anything. */
export function checkBoundaries(root: string): BoundaryReport {
  const workspace = readWorkspace(root);
  const paths = listFiles(root);
  const sources = paths
    .filter((path) => isCode(path) && !path.startsWith('bin/'))
    .map((path) => parseSource(root, path));
  const edges = sources.flatMap((source) => edgesOf(root, source, workspace));
  const sql = checkSql(root, paths, sources, workspace);
  const findings = [
    ...edges.flatMap((edge) => [...checkEdge(edge, workspace), ...checkWebEdge(edge)]),
    ...moduleCycles(workspace),
    ...importCycles(edges),
    ...unusedModules(workspace, paths, edges),
    ...sql.findings,
  ];
  return { files: sources.length, edges: edges.length, sqlNames: sql.names, findings };
}

function moduleCycles(workspace: readonly WorkspacePackage[]): Finding[] {
  return findCycles(moduleGraph(workspace)).map((cycle) => ({
    path: `modules/${cycle[0]}/package.json`,
    line: 0,
    message: `modules depend on each other in a circle: ${cycle.join(' → ')}`,
  }));
}

/** A declared neighbour that no file imports makes the graph lie. A module that has no code yet declares its plan. */
function unusedModules(
  workspace: readonly WorkspacePackage[],
  paths: readonly string[],
  edges: readonly Edge[],
): Finding[] {
  const modules = new Set(workspace.filter(({ kind }) => kind === 'module').map(({ name }) => name));
  return workspace
    .filter(
      ({ kind, folder }) => kind === 'module' && paths.some((path) => path.startsWith(`${folder}/`) && isCode(path)),
    )
    .flatMap(({ folder, dependencies }) => {
      const used = edges.flatMap(({ from, target }) =>
        from.startsWith(`${folder}/`) && target.kind === 'workspace' ? target.owner.name : [],
      );
      return [...dependencies]
        .filter((name) => modules.has(name) && !used.includes(name))
        .map((name) => ({
          path: `${folder}/package.json`,
          line: 0,
          message: `${name} is declared and never imported`,
        }));
    });
}

if (import.meta.main) {
  const { files, edges, sqlNames, findings } = checkBoundaries(join(import.meta.dirname, '..'));
  printFindings(findings);
  console.log(`${files} files, ${edges} imports, ${sqlNames} names in SQL, ${findings.length} findings`);
  if (files === 0 || edges === 0) console.log('The check saw nothing, so it proves nothing.');
  process.exitCode = files === 0 || edges === 0 || findings.length > 0 ? 1 : 0;
}
