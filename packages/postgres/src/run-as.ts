import { spawnSync } from 'node:child_process';

const NOBODY = 65534;
const UNSHARE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] as const;

/**
 * How PostgreSQL, which refuses to run as root, is run:
 * - no prefix, no uid: as the user we are;
 * - prefix: in a user namespace where root looks like nobody, so that it reaches root's private folders;
 * - uid and gid: as that user, for containers that forbid user namespaces.
 */
export interface RunAs {
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export interface RunAsQuestion {
  /** Effective user of this process. */
  readonly uid: number;
  /** Who owns the existing data folder; null when there is none yet. It decides: owners are never mixed. */
  readonly owner: { uid: number; gid: number } | null;
  readonly userNamespaces: boolean;
  /** Named in the errors. */
  readonly dataDir: string;
}

/** Throws one sentence when the data belong to a user we cannot become. */
export function chooseRunAs({ uid, owner, userNamespaces, dataDir }: RunAsQuestion): RunAs {
  if (uid !== 0) {
    if (owner === null || owner.uid === uid) return { prefix: [] };
    throw new Error(
      `The database in ${dataDir} belongs to user ${owner.uid}; start as that user, or set DATA_DIR to a folder of your own.`,
    );
  }
  if (owner !== null && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  if (userNamespaces) return { prefix: UNSHARE };
  if (owner === null) return { prefix: [], uid: NOBODY, gid: NOBODY };
  throw new Error(
    `The database in ${dataDir} belongs to root, and this machine forbids user namespaces; run: chown -R ${NOBODY}:${NOBODY} ${dataDir}, then start again.`,
  );
}

/** Whether root may make a user namespace here (many containers forbid it). */
export function canUnshare(): boolean {
  const [program, ...args] = UNSHARE;
  return spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0;
}
