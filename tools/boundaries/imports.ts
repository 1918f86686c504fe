import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Visitor } from 'oxc-parser';
import { lineOf, type ParsedSource } from '../sources.ts';
import type { WorkspacePackage } from './packages.ts';

/** One import, export-from, `import()` or `import('…')` type, and where it leads. */
export interface Edge {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  readonly target: Target;
}

export type Target =
  /** A file of ours, named by path or alias. */
  | { readonly kind: 'file'; readonly path: string }
  /** A workspace package ; `path` is the exported file, null when there is no such export. */
  | {
      readonly kind: 'workspace';
      readonly owner: WorkspacePackage;
      readonly entry: string;
      readonly path: string | null;
    }
  | { readonly kind: 'external'; readonly name: string }
  | { readonly kind: 'computed' }
  | { readonly kind: 'missing' };

const EXTENSIONS = ['', '.ts', '.tsx'];

export function edgesOf(root: string, source: ParsedSource, workspace: readonly WorkspacePackage[]): Edge[] {
  const edges: Edge[] = [];
  const add = (offset: number, specifier: string | null): void => {
    const target: Target =
      specifier === null ? { kind: 'computed' } : resolveImport(root, source.path, specifier, workspace);
    edges.push({ from: source.path, line: lineOf(source.text, offset), specifier: specifier ?? '', target });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.start, node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.start, node.source.value);
    },
    ExportAllDeclaration: (node) => add(node.start, node.source.value),
    ImportExpression: ({ source: specifier, start }) => {
      add(start, specifier.type === 'Literal' && typeof specifier.value === 'string' ? specifier.value : null);
    },
    TSImportType: (node) => add(node.start, node.source.value),
  }).visit(source.program);
  return edges;
}

/** Where a specifier leads that stands in `from`. */
export function resolveImport(
  root: string,
  from: string,
  specifier: string,
  workspace: readonly WorkspacePackage[],
): Target {
  if (specifier.startsWith('.')) return file(root, posix.join(posix.dirname(from), specifier));
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const owner = workspace.find((candidate) => candidate.name === name);
  if (owner === undefined) return name.startsWith('@cm/') ? { kind: 'missing' } : { kind: 'external', name };
  const entry = `.${specifier.slice(name.length)}`;
  const exported = owner.exports.get(entry) ?? byPattern(owner.exports, entry);
  return { kind: 'workspace', owner, entry, path: exported === undefined ? null : `${owner.folder}/${exported}` };
}

/** `"./words/*": "./src/words/*.ts"`: the star stands for the same text on both sides. */
function byPattern(exports: ReadonlyMap<string, string>, entry: string): string | undefined {
  for (const [pattern, target] of exports) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined || !entry.startsWith(before) || !entry.endsWith(after)) continue;
    return target.replace('*', entry.slice(before.length, entry.length - after.length));
  }
  return undefined;
}

function file(root: string, path: string): Target {
  const bare = path.replace(/\?.*$/, ''); // vite: './worker.ts?worker'
  const found = EXTENSIONS.map((extension) => bare + extension).find((candidate) => isFile(join(root, candidate)));
  return found === undefined ? { kind: 'missing' } : { kind: 'file', path: found };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
