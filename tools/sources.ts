import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type Program, type Comment } from 'oxc-parser';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.data', '.cache', '.vite']);
export const WORKSPACE_FOLDERS = ['apps', 'bin', 'modules', 'packages', 'test', 'tools'];

/** What a check has to say about one place. */
export interface Finding {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
}

export interface ParsedSource {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
}

/** Every file of ours below the workspace folders, as sorted paths relative to `root`. Folders that do not exist are none. */
export function listFiles(root: string, folders: readonly string[] = WORKSPACE_FOLDERS): string[] {
  return entriesUnder(root, folders)
    .filter(({ isLink }) => !isLink)
    .map(({ path }) => path);
}

/** Symbolic links below the workspace folders, as sorted paths relative to `root`: nothing of ours is one. */
export function listLinks(root: string): string[] {
  return entriesUnder(root, WORKSPACE_FOLDERS)
    .filter(({ isLink }) => isLink)
    .map(({ path }) => path);
}

interface Entry {
  readonly path: string;
  readonly isLink: boolean;
}

function entriesUnder(root: string, folders: readonly string[]): Entry[] {
  return folders
    .flatMap((folder) => filesUnder(root, folder))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function filesUnder(root: string, folder: string): Entry[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(root, path);
      return entry.isFile() || entry.isSymbolicLink() ? [{ path, isLink: entry.isSymbolicLink() }] : [];
    });
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|js|mjs)$/.test(path) && !path.endsWith('.d.ts');
export const isGenerated = (path: string): boolean => /\.generated\.tsx?$/.test(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
/** Test support of a module or of the kit: ships, but serves tests only. */
export const isTesting = (path: string): boolean => /(^|\/)testing(\.ts$|\/)/.test(path);

/** Throws when the file does not parse: a check that skips what it cannot read is worth nothing. */
export function parseSource(root: string, path: string): ParsedSource {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return { path, text, program, comments };
}

/** Line of a character offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Prints the findings as `path:line message`, one a line. */
export function printFindings(findings: readonly Finding[]): void {
  for (const { path, line, message } of findings) console.log(`${path}${line === 0 ? '' : `:${line}`}  ${message}`);
}
