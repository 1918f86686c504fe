import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processStart } from './processes.ts';

const WAIT_MS = 120_000;
const HALF_WRITTEN_MS = 5_000;

/**
 * Runs `work` while holding the lock file `<folder>/start.lock`, so that two processes which start at the same moment
 * do not both create or launch the cluster. A lock whose holder is dead is taken over.
 * Throws one sentence when a living holder keeps it for two minutes.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'start.lock');
  const deadline = performance.now() + WAIT_MS;
  while (!tryCreate(path)) {
    if (!isHeld(path)) releaseStale(path);
    if (performance.now() > deadline) {
      throw new Error(
        `Another process has been starting the database in ${folder} for two minutes; stop it, then try again.`,
      );
    }
    await pause(20);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryCreate(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, `${process.pid} ${processStart(process.pid)}`);
  closeSync(file);
  return true;
}

function isHeld(path: string): boolean {
  try {
    const [pid, start] = readFileSync(path, 'utf8').split(' ');
    if (pid && start) return processStart(Number(pid)) === start;
    return age(path) < HALF_WRITTEN_MS; // created an instant ago and not yet written, or its writer died in between
  } catch {
    return true; // released meanwhile: try again
  }
}

/** Two processes may find the same stale lock; only the one that creates `.steal` may remove it, after a second look. */
function releaseStale(path: string): void {
  const steal = `${path}.steal`;
  if (!tryCreate(steal)) {
    if (!isHeld(steal)) rmSync(steal, { force: true });
    return;
  }
  try {
    if (!isHeld(path)) rmSync(path, { force: true });
  } finally {
    rmSync(steal, { force: true });
  }
}

function age(path: string): number {
  return Date.now() - statSync(path).mtimeMs;
}
