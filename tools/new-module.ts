import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { moduleFiles, type ModuleNames } from './new-module/templates.ts';

const WORD = /^[a-z][a-z0-9]{1,30}$/;
const NEEDED = ['@cm/identity', '@cm/kit', 'zod'];

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
  const stamp = today.toISOString().slice(0, 16).replace(/[-:]/g, '');
  const versions = pinnedVersions(root);
  const files = moduleFiles(names, versions, stamp).map(({ path, text }) => ({ path: join(folder, path), text }));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  enterIntoLock(root, folder, names.module, versions);
  link(root, folder, names.module);
  return files.map(({ path }) => path);
}

/** The exact versions that the modules pin already: nothing new is downloaded for a new module. */
function pinnedVersions(root: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(root, 'modules/settings/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.fromEntries(NEEDED.map((name) => [name, manifest.dependencies[name] ?? '0.1.0']));
}

/** What `npm install` would write for a workspace package without new dependencies, without asking a registry. */
function enterIntoLock(root: string, folder: string, module: string, dependencies: Record<string, string>): void {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const entries = Object.entries({
    ...lock.packages,
    [folder]: { name: `@cm/${module}`, version: '0.1.0', dependencies },
    [`node_modules/@cm/${module}`]: { resolved: folder, link: true },
  }).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
}

function link(root: string, folder: string, module: string): void {
  const path = join(root, 'node_modules/@cm', module);
  mkdirSync(dirname(path), { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(join('../..', folder), path);
}

function finish(root: string, folder: string): void {
  for (const command of [['tools/tables.ts'], ['node_modules/oxfmt/bin/oxfmt', folder]]) {
    const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
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
Two steps remain, since they are decisions:
  apps/server/package.json    add "@cm/${names.module}": "0.1.0"
  apps/server/src/modules.ts  add \`${names.module}\` from '@cm/${names.module}/module' to the list
Then: npm test -- --project unit modules/${names.module}, and npm run gates.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
