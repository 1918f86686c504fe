import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGenerated, isTest, isTesting, type Finding, type ParsedSource } from '../sources.ts';
import { constantTexts } from './constant-text.ts';
import { resolveImport } from './imports.ts';
import { moduleGraph, reachable, type WorkspacePackage } from './packages.ts';
import { namesInCode, namesInSql, type SchemaName } from './sql-names.ts';

/** The tables that others may point at, by owner (docs/adr/0021). */
const SPINE: Readonly<Record<string, ReadonlySet<string>>> = {
  identity: new Set(['tenants', 'users', 'mail_domains']),
  customers: new Set(['customers']),
};
const EVERYONES = new Set(['kit', 'pg_catalog', 'information_schema', 'excluded', 'new', 'old']);
/** A view that its owner publishes for `reporting` carries this prefix. */
const PUBLISHED = 'published_';
/** A function that its owner offers to the migrations of modules above it carries this one. */
const OFFERED = 'offered_';

export interface SqlCheck {
  readonly names: number;
  readonly findings: Finding[];
}

/** Here the whole application is put together, and trial data are made for all modules at once: it looks behind the wall. */
const LOOKS_BEHIND = /^apps\/server\/src\/(seed|dev)\//;

/**
 * A module's SQL names its own schema, the kit's and, of modules it depends on, the spine. A package names no module's,
 * nor does the server outside of what makes trial data.
 */
export function checkSql(
  root: string,
  paths: readonly string[],
  sources: readonly ParsedSource[],
  workspace: readonly WorkspacePackage[],
): SqlCheck {
  const graph = moduleGraph(workspace);
  const fromFiles = paths
    .filter((path) => /^(modules|packages)\//.test(path) && path.endsWith('.sql'))
    .map((path) => ({ path, names: namesInSql(readFileSync(join(root, path), 'utf8')) }));
  const texts = constantTexts(sources, (from, specifier) => fileOf(root, from, specifier, workspace));
  const fromCode = sources
    .filter(({ path }) => isChecked(path))
    .map((source) => ({ path: source.path, names: namesInCode(source, texts) }));
  const all = [...fromFiles, ...fromCode].flatMap(({ path, names }) => names.map((name) => ({ path, name })));
  return {
    names: all.length,
    findings: all.flatMap(({ path, name }) => {
      const message = objection(path, name, graph);
      return message === null ? [] : [{ path, line: name.line, message }];
    }),
  };
}

function isChecked(path: string): boolean {
  if (isTest(path) || isTesting(path) || isGenerated(path) || LOOKS_BEHIND.test(path)) return false;
  return /^(modules|packages|apps\/server)\//.test(path);
}

function fileOf(root: string, from: string, specifier: string, workspace: readonly WorkspacePackage[]): string | null {
  const target = resolveImport(root, from, specifier, workspace);
  return target.kind === 'file' || target.kind === 'workspace' ? target.path : null;
}

function objection(
  path: string,
  { schema, name, certain }: SchemaName,
  graph: ReadonlyMap<string, readonly string[]>,
): string | null {
  const [group, owner = ''] = path.split('/');
  if (group !== 'modules') {
    return graph.has(schema)
      ? `${schema}.${name} belongs to a module: ${group}/${owner} knows no module's tables`
      : null;
  }
  if (schema === owner || EVERYONES.has(schema) || (!certain && !graph.has(schema))) return null;
  const depends = reachable(graph, owner).has(schema);
  if (SPINE[schema]?.has(name))
    return depends ? null : `${schema}.${name} belongs to a module that ${owner} does not depend on`;
  if (owner === 'reporting' && depends && name.startsWith(PUBLISHED)) return null;
  if (depends && path.includes('/migrations/') && name.startsWith(OFFERED)) return null;
  return `${schema}.${name} is not ${owner}'s: ask its owner through public.ts or an event`;
}
