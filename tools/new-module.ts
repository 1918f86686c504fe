import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addToLists } from './new-module/lists.ts';
import { manifestOf, type Manifest } from './new-module/package-json.ts';
import { freePlaces, nextStamp } from './new-module/places.ts';
import { type ModuleNames, templateFiles } from './new-module/template.ts';

const WORD = /^[a-z][a-z0-9]{1,30}$/;

/** What follows from the new folder and is written by these, never by hand. */
const GENERATORS: readonly (readonly string[])[] = [
  ['tools/tables.ts'],
  ['apps/server/src/cli/main.ts', 'openapi'],
  ['tools/module-graph.ts', '--write'],
  ['tools/module-commands.ts'],
];

interface Lock {
  packages: Record<string, unknown>;
}

/** Names from the command line; throws the usage when they are no single lower-case words. */
export function readNames([module = '', noun = module.replace(/s$/, '')]: readonly string[]): ModuleNames {
  if (WORD.test(module) && WORD.test(noun) && noun !== module) return { module, noun };
  throw new Error(
    'Usage: bin/new-module NAME [NOUN], a plural and its singular in one lower-case word each: bin/new-module loans loan',
  );
}

/** Writes the module's files and makes the workspace know it. Throws when there is one of that name. */
export function writeModule(root: string, names: ModuleNames, today: Date): string[] {
  const folder = join('modules', names.module);
  if (existsSync(join(root, folder))) throw new Error(`There is a module ${names.module} already.`);
  const manifest = manifestOf(root, names.module);
  const places = { ...freePlaces(root, names.noun), stamp: nextStamp(root, today) };
  const files = [
    { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    ...templateFiles(names, places),
  ].map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  addToLists(root, names.module);
  enterIntoLock(root, folder, manifest);
  link(root, folder, names.module);
  return files.map(({ path }) => path);
}

/** What `npm install` would write for a workspace package without new dependencies, without asking a registry. */
function enterIntoLock(root: string, folder: string, { name, version, dependencies, devDependencies }: Manifest): void {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const entries = Object.entries({
    ...lock.packages,
    [folder]: { name, version, dependencies, devDependencies },
    [`node_modules/${name}`]: { resolved: folder, link: true },
  }).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
}

function link(root: string, folder: string, module: string): void {
  const path = join(root, 'node_modules/@cm', module);
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(join('../..', folder), path);
}

/** Formats what was written and has the generators write what follows from it. @throws Error when one of them fails */
export function finish(root: string, folder: string): void {
  for (const command of [['node_modules/oxfmt/bin/oxfmt', folder], ...GENERATORS]) {
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${command.join(' ')} failed; see above.`);
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  try {
    const names = readNames(process.argv.slice(2));
    const files = writeModule(root, names, new Date());
    finish(root, `modules/${names.module}`);
    console.log(`${files.join('\n')}\n
Its line is in apps/server/src/modules.ts and in apps/web/src/modules.ts; nothing else was edited, the rest is generated.
Yours: the words (names.ts, words.ts, notice-words.ts, web/corporate/words), the README, who is given its permissions.
Then: npm test -- --project unit modules/${names.module}, and npm run gates.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
