import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canUnshare, chooseRunAs, type RunAs } from './run-as.ts';

/** sun_path of unix(7) holds 108 bytes with the closing zero. */
const LONGEST_SOCKET_PATH = 107;
const SOCKET_NAME = '.s.PGSQL.5432';

/** Where a cluster lives and as whom it runs. All paths are absolute and real. */
export interface ClusterPlace {
  /** Ours: lock, notes of who uses the cluster, log. */
  readonly folder: string;
  /** PostgreSQL's data folder. It exists only complete: initdb works beside it and the result is renamed. */
  readonly cluster: string;
  readonly logFile: string;
  readonly runAs: RunAs;
}

export interface PlaceOptions {
  /** Whether root may use a user namespace; undefined asks the machine. */
  readonly userNamespaces: boolean | undefined;
  /** World-traversable folder for what a setuid'd server must reach when our own folders are private. */
  readonly sharedHome: string;
}

/** Creates the folders and decides who runs the server. Throws one sentence when the folder cannot be used. */
export function prepareClusterPlace(dataDir: string, options: PlaceOptions): ClusterPlace {
  const folder = makeFolder(resolve(dataDir));
  const name = `data-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const shared = join(options.sharedHome, name);
  const uid = process.geteuid?.() ?? -1;
  const homes = uid === 0 ? [folder, shared] : [folder];
  const existing = homes.find((path) => existsSync(join(path, 'cluster')));
  const runAs = chooseRunAs({
    uid,
    owner: existing === undefined ? null : statSync(join(existing, 'cluster')),
    userNamespaces: uid === 0 && (options.userNamespaces ?? canUnshare()),
    dataDir: folder,
  });
  const home = existing ?? homeFor(runAs, folder, shared);
  return { folder, cluster: join(home, 'cluster'), logFile: join(folder, 'postgres.log'), runAs };
}

/** Parents first with their usual mode: mkdir's `mode` with `recursive` would close them as well. */
function makeFolder(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(path, cause);
  }
  try {
    const probeFolder = mkdtempSync(join(path, '.write-'));
    rmSync(probeFolder, { recursive: true });
  } catch (cause) {
    throw unusable(path, cause);
  }
  return realpathSync(path);
}

function unusable(path: string, cause: unknown): Error {
  return new Error(
    `Cannot write to the data folder ${path} (${(cause as NodeJS.ErrnoException).code}); set DATA_DIR to a folder you may write to.`,
    { cause },
  );
}

/** A setuid'd server must be able to walk to its data: when the folder lies in a private one, they live in the shared home. */
function homeFor(runAs: RunAs, folder: string, shared: string): string {
  if (runAs.uid === undefined) return folder;
  chmodSync(folder, 0o711);
  const { uid, gid } = runAs;
  if (spawnSync('test', ['-x', folder], { uid, gid, cwd: '/' }).status === 0) return folder;
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  return shared;
}

/** An empty private folder that the server's user owns. */
export function makePrivate(path: string, { uid, gid }: RunAs): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** The folder for the unix socket: beside the data, or a short temporary one when that path is too long for a socket. */
export function makeSocketDir({ cluster, runAs }: ClusterPlace): string {
  const beside = join(dirname(cluster), 'run');
  const fits = Buffer.byteLength(join(beside, SOCKET_NAME)) <= LONGEST_SOCKET_PATH;
  const path = fits ? beside : mkdtempSync(join(Buffer.byteLength(tmpdir()) < 60 ? tmpdir() : '/tmp', 'cm-pg-'));
  makePrivate(path, runAs);
  return path;
}

export interface PostmasterNote {
  readonly pid: number;
  /** Undefined during the first instants of a start. */
  readonly socketDir: string | undefined;
}

/** What the running (or killed) server wrote about itself: PID in line 1, socket folder in line 5 of postmaster.pid. */
export function readPostmasterNote(cluster: string): PostmasterNote | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, socketDir: lines[4] || undefined } : null;
}
