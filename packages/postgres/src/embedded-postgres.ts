import { rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findBinaries, reachableBinaries } from './binaries.ts';
import { makeSocketDir, prepareClusterPlace, readPostmasterNote, type ClusterPlace } from './cluster.ts';
import { withFolderLock } from './folder-lock.ts';
import { awaitAnswer, clearRemains, endPostmaster, ensureCluster, launch, livingPostmaster } from './launch.ts';
import { holdCluster } from './owners.ts';

export interface EmbeddedPostgresOptions {
  /** Holds everything of the cluster: data, socket, log. Made when missing. */
  readonly dataDir: string;
  /** Server settings, e.g. `{ max_connections: '200' }`. Not applied when a living server is adopted. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Receives one line for each slow or unusual step. */
  readonly log?: (line: string) => void;
  /** `false` makes root use setuid instead of a user namespace. Default: whatever the machine allows. */
  readonly userNamespaces?: boolean;
  /** Where setuid puts what would lie in a private folder. Default: /var/lib/cloudmanager. */
  readonly sharedHome?: string;
}

export interface EmbeddedPostgres {
  /** Connect with `{ host: socketDir, port: 5432, user: superuser, database }`; there is no TCP port. */
  readonly socketDir: string;
  readonly superuser: 'postgres';
  /** Of the postmaster. */
  readonly pid: number;
  /** True when the server was already running. */
  readonly adopted: boolean;
  /** Stops the server cleanly, unless another living process still uses it. Close your pools first. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the product, or adopts the one that a killed process left running on the same
 * data. The first start creates the cluster (about half a second). Safe against simultaneous starts and against a crash
 * at any point. Throws an Error whose message is one sentence saying what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, log = () => {}, userNamespaces, sharedHome = '/var/lib/cloudmanager' } = options;
  const place = prepareClusterPlace(options.dataDir, { userNamespaces, sharedHome });
  return withFolderLock(place.folder, async () => {
    const running = (await adopt(place, log)) ?? (await startAnew(place, { settings, log, sharedHome }));
    const release = holdCluster(place.folder);
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopping ??= withFolderLock(place.folder, () => stopWhenLast(place, release)));
    return { ...running, superuser: 'postgres', stop };
  });
}

interface Running {
  readonly socketDir: string;
  readonly pid: number;
  readonly adopted: boolean;
}

async function adopt({ cluster }: ClusterPlace, log: (line: string) => void): Promise<Running | null> {
  const pid = livingPostmaster(cluster);
  if (pid === null) return null;
  const lives = (): boolean => livingPostmaster(cluster) === pid;
  const socketDir = readPostmasterNote(cluster)?.socketDir;
  if (socketDir !== undefined && (await awaitAnswer(socketDir, { firstAnswerMs: 2_000, lives })) === null) {
    log(`adopted the running database server (process ${pid})`);
    return { socketDir, pid, adopted: true };
  }
  if (!lives()) return null; // it was just ending
  log(`the running database server (process ${pid}) does not answer and is restarted`);
  await endPostmaster(pid);
  return null;
}

async function startAnew(
  place: ClusterPlace,
  { settings, log, sharedHome }: Required<Pick<EmbeddedPostgresOptions, 'settings' | 'log' | 'sharedHome'>>,
): Promise<Running> {
  const binaries = reachableBinaries(findBinaries(), place.runAs, sharedHome);
  await ensureCluster(place, binaries);
  await clearRemains(place.cluster);
  const socketDir = makeSocketDir(place);
  const pid = await launch(place, binaries, socketDir, settings);
  log(`started the database server (process ${pid}) in ${place.cluster}`);
  return { socketDir, pid, adopted: false };
}

async function stopWhenLast({ cluster }: ClusterPlace, release: () => boolean): Promise<void> {
  if (!release()) return;
  const pid = livingPostmaster(cluster);
  const socketDir = readPostmasterNote(cluster)?.socketDir;
  if (pid !== null) await endPostmaster(pid);
  if (socketDir !== undefined && dirname(socketDir) !== dirname(cluster) && basename(socketDir).startsWith('cm-pg-')) {
    rmSync(socketDir, { recursive: true, force: true });
  }
}
