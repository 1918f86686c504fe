import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { say, sentence } from './say.mjs';

/** Written only after npm finished: a half-finished install has none, and one of another lock file has another text. */
const MARKER = 'node_modules/.cloudmanager-lock';

/** Runs `npm ci` unless node_modules was completely installed from this very lock file, on this kind of machine. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await withLock(root, 'install', async () => {
    if (isInstalled(root)) return; // by the one we waited for
    checkWritable(root);
    say('Installing the dependencies (npm ci); the first time this takes about a minute.');
    rmSync(join(root, MARKER), { force: true });
    // Development packages and the platform's Node are needed whatever NODE_ENV and the user's npm settings say.
    const flags = [
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
      '--include=dev',
      '--include=optional',
      '--engine-strict=false',
    ];
    const code = await run('npm', ['ci', ...flags], { cwd: root, env: withoutOwnPrograms(root) }).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
      throw sentence(
        'npm is not installed, and CloudManager needs it to fetch its dependencies: install npm (on Debian: apt-get install npm), then run the same command again.',
      );
    });
    if (code !== 0) {
      throw sentence(
        `The dependencies could not be installed (npm ci ended with ${code}; its reason is above): check the network and the free disk space, then run the same command again.`,
      );
    }
    const marker = join(root, MARKER);
    writeFileSync(`${marker}.new`, fingerprint(root));
    renameSync(`${marker}.new`, marker);
  });
}

function isInstalled(root) {
  try {
    return readFileSync(join(root, MARKER), 'utf8') === fingerprint(root);
  } catch (error) {
    if (error.isSentence) throw error;
    return false;
  }
}

function fingerprint(root) {
  let lock;
  try {
    lock = readFileSync(join(root, 'package-lock.json'));
  } catch {
    throw sentence(`There is no readable package-lock.json in ${root}; the checkout is incomplete.`);
  }
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function checkWritable(root) {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw sentence(
      `Cannot install into ${root} (${error.code}); copy CloudManager to a folder you may write to, or run as its owner.`,
    );
  }
}

/** `npm start` puts node_modules/.bin first on PATH; npm must not run on the very Node that it is about to replace. */
function withoutOwnPrograms(root) {
  const PATH = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(join(root, 'node_modules')));
  return { ...process.env, PATH: PATH.join(delimiter) };
}
