import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * When the process started, in clock ticks since boot (proc(5), field 22 of /proc/PID/stat), or null when there is no
 * such process. A zombie counts as gone: it holds nothing. PID and start time together name a process for ever, so that
 * a PID used again after a reboot is not taken for its predecessor.
 */
export function processStart(pid: number): string | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return null;
  }
  // The command name may hold spaces and brackets: the fields begin after the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}

/** Every living process whose working directory is `directory`; PostgreSQL's processes all work in their data folder. */
export function processesIn(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDirectory(pid) === directory && processStart(pid) !== null);
}

export function workingDirectory(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // gone, or another user's
  }
}

/** Waits until none of `pids` lives. False when `milliseconds` passed first. */
export async function allGone(pids: readonly number[], milliseconds: number): Promise<boolean> {
  const starts = pids.map((pid) => ({ pid, start: processStart(pid) }));
  const deadline = performance.now() + milliseconds;
  for (;;) {
    if (starts.every(({ pid, start }) => start === null || processStart(pid) !== start)) return true;
    if (performance.now() > deadline) return false;
    await pause(5);
  }
}

/** Waits until `pid` is nobody's, not even a zombie's. False when `milliseconds` passed first. */
export async function isFree(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (existsSync(`/proc/${pid}`)) {
    if (performance.now() > deadline) return false;
    await pause(5);
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
