import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, sentence } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PACKAGES = ['chromium', 'fonts-dejavu-core'];
const BY_HAND = `install it (on Debian: sudo apt-get install ${PACKAGES.join(' ')}), or set CHROMIUM_PATH to the program`;

/** The path of a Chromium for the browser journeys; root on a Debian gets one installed when there is none. */
export function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw sentence(`CHROMIUM_PATH is ${given}, and there is no program there: correct it, or unset it.`);
  }
  return find() ?? install();
}

function find() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

function install() {
  const missing = `The browser journeys need Chromium, and this machine has none: ${BY_HAND}; then run the same command again.`;
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) throw sentence(missing);
  say('Installing Chromium for the browser journeys (apt-get).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES],
  ]) {
    const { status } = spawnSync('/usr/bin/apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw sentence(`apt-get ${args[0]} failed (its reason is above). ${missing}`);
  }
  const found = find();
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
