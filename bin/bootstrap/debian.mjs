import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, sentence } from './say.mjs';

/**
 * The path of a program that some tests need; root on a Debian gets its packages installed when there is none.
 *
 * @param {{ what: string, why: string, names: readonly string[], packages: readonly string[], variable: string }} wanted
 *   `what` it is and `why` it is needed, for people; `variable` of the environment that may name it
 */
export function ensureProgram({ what, why, names, packages, variable }) {
  const given = process.env[variable];
  if (given) {
    if (isProgram(given)) return given;
    throw sentence(`${variable} is ${given}, and there is no program there: correct it, or unset it.`);
  }
  const missing = `${why}, and this machine has none: install it (on Debian: sudo apt-get install ${packages.join(' ')}), or set ${variable} to the program; then run the same command again.`;
  return find(names) ?? install({ what, names, packages, missing });
}

function find(names) {
  const folders = ['/usr/bin', '/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function install({ what, names, packages, missing }) {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) throw sentence(missing);
  say(`Installing ${what} for the tests (apt-get).`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('/usr/bin/apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw sentence(`apt-get ${args[0]} failed (its reason is above). ${missing}`);
  }
  const found = find(names);
  if (found === undefined) throw sentence(missing);
  return found;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
