import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a new module is called: `loans`, whose rows are each a `loan`. */
export interface ModuleNames {
  readonly module: string;
  readonly noun: string;
}

/** What a new module takes that only one may have. */
export interface Places {
  /** `YYYYMMDDTHHMM`, for the migration's name. */
  readonly stamp: string;
  /** The second key of its shortcut. */
  readonly go: string;
  /** Its places in the navigation and in the palette. */
  readonly place: number;
  readonly command: number;
}

export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

const FOLDER = join(import.meta.dirname, 'template');
const ENDING = '.txt';

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/** The files of `template/` with the names and places in them; they end in `.txt` there, being no code of ours yet. */
export function templateFiles({ module, noun }: ModuleNames, { stamp, go, place, command }: Places): ModuleFile[] {
  const words: Readonly<Record<string, string>> = {
    __modules__: module,
    __Modules__: capital(module),
    __noun__: noun,
    __Noun__: capital(noun),
    __stamp__: stamp,
    __go__: go,
    __place__: String(place),
    __command__: String(command),
  };
  const filled = (text: string): string => text.replace(/__[a-zA-Z]+?__/g, (word) => words[word] ?? word);
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((path) => ({
      path: filled(relative(FOLDER, path).slice(0, -ENDING.length)),
      text: filled(readFileSync(path, 'utf8')),
    }));
}
