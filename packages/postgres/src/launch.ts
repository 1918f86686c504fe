import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { makePrivate, readPostmasterNote, type ClusterPlace } from './cluster.ts';
import { probe } from './probe.ts';
import { allGone, isFree, processesIn, processStart, signal, workingDirectory } from './processes.ts';
import type { RunAs } from './run-as.ts';

const FIRST_ANSWER_MS = 30_000;
const RECOVERY_MS = 600_000;
const LOG_KEPT_BYTES = 16 * 1024 * 1024;

/** What the server notes when our own probe knocks before it is ready. */
const PROBED_TOO_EARLY = 'the database system is starting up';

/** Sorting does not depend on the machine's locales. */
const INITDB_FLAGS =
  '-U postgres -A trust -E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C --no-instructions'.split(
    ' ',
  );

/** Our own environment holds PGHOST, TZ, LC_ALL and the like, which would change what the server does. */
const CLEAN_ENV = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };

function spawnAs(runAs: RunAs, program: string, args: readonly string[], output: number): ChildProcess {
  const [command = program, ...rest] = [...runAs.prefix, program, ...args];
  const identity = runAs.uid === undefined ? {} : { uid: runAs.uid, gid: runAs.gid ?? runAs.uid };
  // Detached: Ctrl-C at the terminal must reach the application, which drains and then stops the server itself.
  return spawn(command, rest, {
    ...identity,
    detached: true,
    cwd: '/',
    env: CLEAN_ENV,
    stdio: ['ignore', output, output],
  });
}

/** Exit code of the child, or its error when it could not even be started. */
async function outcome(child: ChildProcess): Promise<number | string> {
  try {
    const [code, killer] = (await once(child, 'exit')) as [number | null, string | null];
    return code ?? String(killer);
  } catch (error) {
    return (error as Error).message;
  }
}

/** How often a folder is removed that somebody else empties at the same time. */
const REMOVALS = 50;

/**
 * Creates the cluster when there is none. initdb works in a folder of its own beside it, and only a complete one is
 * renamed: what a crash leaves half-finished is thrown away at the next start and can never be taken for the data.
 */
export async function ensureCluster(place: ClusterPlace, binaries: PostgresBinaries): Promise<void> {
  await discardHalfFinished(place.cluster);
  if (existsSync(place.cluster)) return checkVersion(place.cluster, binaries.major);
  const partial = mkdtempSync(`${place.cluster}.new-`);
  makePrivate(partial, place.runAs);
  const log = openLog(place.logFile);
  const code = await outcome(spawnAs(place.runAs, binaries.initdb, ['-D', partial, ...INITDB_FLAGS], log.file));
  closeSync(log.file);
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`The database could not be created in ${place.cluster}: ${reason(place.logFile, log.from, code)}.`);
  }
  renameSync(partial, place.cluster);
}

async function discardHalfFinished(cluster: string): Promise<void> {
  const home = dirname(cluster);
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(`${basename(cluster)}.new-`))) {
    const partial = join(home, name);
    const orphans = processesIn(partial); // of an initdb whose starter was killed
    for (const pid of orphans) signal(pid, 'SIGKILL');
    await allGone(orphans, 5_000);
    // An initdb that loses its child empties the folder itself, and what vanishes under `rm` ends it early, without an error.
    for (let attempt = 0; attempt < REMOVALS && existsSync(partial); attempt += 1)
      rmSync(partial, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function checkVersion(cluster: string, major: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this release brings ${major}; restore a backup into a new DATA_DIR.`,
  );
}

/** The living server of this cluster, or null. */
export function livingPostmaster(cluster: string): number | null {
  const note = readPostmasterNote(cluster);
  return note !== null && workingDirectory(note.pid) === cluster && processStart(note.pid) !== null ? note.pid : null;
}

/**
 * Clears what a killed server left: its orphaned processes end first (a new server beside them would corrupt the data,
 * and PostgreSQL rightly refuses), then the note whose PID meanwhile belongs to a stranger is removed.
 */
export async function clearRemains(cluster: string): Promise<void> {
  if (readPostmasterNote(cluster) === null) return;
  const orphans = processesIn(cluster);
  if (!(await allGone(orphans, 5_000))) {
    for (const pid of orphans) signal(pid, 'SIGQUIT');
    if (!(await allGone(orphans, 10_000))) {
      throw new Error(
        `Processes ${orphans.join(', ')} of a killed database server still use ${cluster}; end them, then start again.`,
      );
    }
  }
  // The note of a dead process PostgreSQL replaces itself, and frees the shared memory that it names.
  const note = readPostmasterNote(cluster);
  if (note === null) return;
  // PostgreSQL takes a zombie for a living server: whoever inherited the dead one may need a moment to bury it.
  const stranger = processStart(note.pid) !== null;
  if (stranger || !(await isFree(note.pid, 2_000))) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Starts the server and waits until it answers; answers its PID. Throws one sentence with the server's own reason. */
export async function launch(
  place: ClusterPlace,
  binaries: PostgresBinaries,
  socketDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<number> {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(place.logFile); // a file, since a pipe would break when this process dies before the server
  const child = spawnAs(place.runAs, binaries.postgres, ['-D', place.cluster, ...args], log.file);
  closeSync(log.file);
  child.unref();
  const ended = outcome(child);
  const failure = await Promise.race([ended, awaitAnswer(socketDir)]);
  if (failure === null && child.pid !== undefined) return child.pid;
  if (child.pid !== undefined) signal(child.pid, 'SIGINT');
  throw new Error(`The database did not start: ${reason(place.logFile, log.from, failure ?? 'no process')}.`);
}

/** Null once the server behind the socket answers; otherwise what was wrong in the end. Gives up when `lives` denies. */
export async function awaitAnswer(
  socketDir: string,
  { firstAnswerMs = FIRST_ANSWER_MS, lives = (): boolean => true } = {},
): Promise<null | string> {
  const begun = performance.now();
  for (;;) {
    const answer = await probe(socketDir);
    if (answer === 'ready') return null;
    if (!lives()) return 'it is gone';
    const waited = performance.now() - begun;
    if (waited > (answer === 'starting' ? RECOVERY_MS : firstAnswerMs)) {
      return `no answer after ${Math.round(waited / 1000)} s`;
    }
    await pause(answer === 'starting' ? 20 : 3);
  }
}

/** Fast shutdown (SIGINT: sessions end, a checkpoint is written), then the immediate one, which recovery repairs. */
export async function endPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await allGone([pid], 60_000)) return;
  signal(pid, 'SIGQUIT');
  if (await allGone([pid], 15_000)) return;
  throw new Error(`The database server (process ${pid}) does not stop; end it by hand.`);
}

function openLog(path: string): { file: number; from: number } {
  const size = existsSync(path) ? statSync(path).size : 0;
  if (size > LOG_KEPT_BYTES) renameSync(path, `${path}.1`);
  return { file: openSync(path, 'a', 0o600), from: size > LOG_KEPT_BYTES ? 0 : size };
}

/** The first complaint that the server wrote since `from`, or its last words. */
function reason(logFile: string, from: number, fallback: number | string): string {
  const lines = readFileSync(logFile)
    .subarray(from)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes(PROBED_TOO_EARLY));
  const complaint =
    lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? `it ended with ${fallback}`;
  return `${complaint.replace(/^.*?(FATAL|PANIC|error): */, '').trim()} (see ${logFile})`;
}
