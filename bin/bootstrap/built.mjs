import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { say, sentence } from './say.mjs';

const NOT_SOURCES = new Set(['dist', 'node_modules', '.vite']);

/**
 * Has Vite build what `folder` holds, unless its `dist` was built from these very sources. `what` names it to people, `sources` are the
 * files that it is made of.
 */
export async function ensureBuilt(root, node, { folder, name, what, sources }) {
  const note = join(root, folder, 'dist/.sources-hash');
  const isBuilt = () => {
    try {
      return readFileSync(note, 'utf8') === hashOf(root, sources());
    } catch (error) {
      // Never built, or somebody else's build empties the folder at this moment.
      if (error.code === 'ENOENT') return false;
      throw error;
    }
  };
  if (isBuilt()) return;
  await withLock(root, name, async () => {
    if (isBuilt()) return;
    say(`Building ${what} (vite build).`);
    const hash = hashOf(root, sources()); // before the build: what changes during it is built the next time
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const env = { ...process.env, NODE_ENV: 'production' };
    const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, folder), env });
    if (code !== 0) throw sentence(`Vite could not build ${what} (it ended with ${code}; its reason is above).`);
    writeFileSync(note, hash);
  });
}

/** SHA-256 over the names and contents of files, in a stable order. */
function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** What is in a folder, sorted; nothing when there is none. */
export function namesIn(path) {
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** Every file below, or the file itself, in a stable order; what was built or installed is left out. */
export function filesUnder(path) {
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
