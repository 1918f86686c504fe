import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { say, sentence } from './say.mjs';

const SOURCES = [
  'apps/web',
  'packages/api-client',
  'packages/paths',
  'packages/ui',
  'packages/web-kit',
  'package-lock.json',
];
/** Of each module: its screens and their addresses. */
const OF_MODULES = ['web', 'paths.ts'];
const NOT_SOURCES = new Set(['dist', 'node_modules', '.vite']);
const NOTE = 'apps/web/dist/.sources-hash';

/** Builds the screens unless apps/web/dist was built from these very sources. */
export async function ensureWebBuilt(root, node) {
  if (!existsSync(join(root, 'apps/web/index.html')) || isBuilt(root)) return;
  await withLock(root, 'web', async () => {
    if (isBuilt(root)) return;
    say('Building the screens (vite build).');
    const hash = sourcesHash(root); // before the build: what changes during it is built the next time
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production' };
    const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/web'), env });
    if (code !== 0) throw sentence(`The screens could not be built (vite ended with ${code}; its reason is above).`);
    writeFileSync(join(root, NOTE), hash);
  });
}

function isBuilt(root) {
  try {
    return readFileSync(join(root, NOTE), 'utf8') === sourcesHash(root);
  } catch {
    return false;
  }
}

/** SHA-256 over the names and contents of every source file, in a stable order. */
function sourcesHash(root) {
  const hash = createHash('sha256');
  const modules = namesIn(join(root, 'modules')).flatMap((name) => OF_MODULES.map((part) => `modules/${name}/${part}`));
  for (const path of [...SOURCES, ...modules].flatMap((source) => filesUnder(join(root, source)))) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function namesIn(path) {
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function filesUnder(path) {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : [],
    );
}
