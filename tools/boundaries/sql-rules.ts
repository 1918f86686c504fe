import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTest, isTesting, type Finding, type ParsedSource } from '../sources.ts';
import { moduleGraph, reachable, type WorkspacePackage } from './packages.ts';
import { namesInCode, namesInSql, type SchemaName } from './sql-names.ts';

/** The tables that others may point at, by owner. */
const SPINE: Readonly<Record<string, ReadonlySet<string>>> = {
  identity: new Set(['tenants', 'users']),
  customers: new Set(['customers']),
};
const EVERYONES = new Set(['kit', 'pg_catalog', 'information_schema', 'excluded', 'new', 'old']);
/** A view that its owner publishes for `reporting` carries this prefix. */
const PUBLISHED = 'published_';

export interface SqlCheck {
  readonly names: number;
  readonly findings: Finding[];
}

/** A module's SQL names its own schema, the kit's and, of modules it depends on, the spine. */
export function checkSql(
  root: string,
  paths: readonly string[],
  sources: readonly ParsedSource[],
  workspace: readonly WorkspacePackage[],
): SqlCheck {
  const graph = moduleGraph(workspace);
  const fromFiles = paths
    .filter((path) => path.startsWith('modules/') && path.endsWith('.sql'))
    .map((path) => ({ path, names: namesInSql(readFileSync(join(root, path), 'utf8')) }));
  const fromCode = sources
    .filter(({ path }) => path.startsWith('modules/') && !isTest(path) && !isTesting(path))
    .map((source) => ({ path: source.path, names: namesInCode(source) }));
  const all = [...fromFiles, ...fromCode].flatMap(({ path, names }) => names.map((name) => ({ path, name })));
  return {
    names: all.length,
    findings: all.flatMap(({ path, name }) => {
      const module = path.split('/')[1] ?? '';
      const message = objection(module, name, graph);
      return message === null ? [] : [{ path, line: name.line, message }];
    }),
  };
}

function objection(
  module: string,
  { schema, name, certain }: SchemaName,
  graph: ReadonlyMap<string, readonly string[]>,
): string | null {
  if (schema === module || EVERYONES.has(schema) || (!certain && !graph.has(schema))) return null;
  const depends = reachable(graph, module).has(schema);
  if (SPINE[schema]?.has(name))
    return depends ? null : `${schema}.${name} belongs to a module that ${module} does not depend on`;
  if (module === 'reporting' && depends && name.startsWith(PUBLISHED)) return null;
  return `${schema}.${name} is not ${module}'s: ask its owner through public.ts or an event`;
}
