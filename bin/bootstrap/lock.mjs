import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say, sentence } from './say.mjs';

const HALF_WRITTEN_MS = 5_000;

/**
 * Runs `work` while holding `.cache/<name>.lock` under `root`; others wait. The lock of a process that died is taken
 * over: the file holds the PID and, where /proc tells it, the start time, since PIDs are used again.
 */
export async function withLock(root, name, work) {
  const path = join(root, '.cache', `${name}.lock`);
  mkFolder(root, dirname(path));
  let told = false;
  while (!create(root, path)) {
    if (!isHeld(path)) steal(root, path);
    else if (!told) say(`Another process is at work in ${root} (${name}); waiting for it.`);
    told = true;
    await pause(50);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function mkFolder(root, path) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw unwritable(root, error);
  }
}

function unwritable(root, { code }) {
  return sentence(
    `Cannot write to ${root} (${code}); copy CloudManager to a folder you may write to, or run as its owner.`,
  );
}

function create(root, path) {
  try {
    writeFileSync(path, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw unwritable(root, error);
  }
}

function isHeld(path) {
  try {
    const [pid, start] = readFileSync(path, 'utf8').split(' ');
    if (start === undefined) return Date.now() - statSync(path).mtimeMs < HALF_WRITTEN_MS;
    return startOf(Number(pid)) === start;
  } catch {
    return true; // released meanwhile: try again
  }
}

/** Of several that see the same stale lock, only the creator of `.steal` may remove it, after a second look. */
function steal(root, path) {
  const mine = `${path}.steal`;
  if (!create(root, mine)) {
    if (!isHeld(mine)) rmSync(mine, { force: true });
    return;
  }
  if (!isHeld(path)) rmSync(path, { force: true });
  rmSync(mine, { force: true });
}

/** A name for the living process: its start time in ticks, 'alive' without a /proc, 'gone' when there is none. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    if (process.platform === 'linux') return 'gone';
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : 'gone';
  }
}
