import { join } from 'node:path';
import type { Config } from '@cm/kit/config';
import { deriveKey } from '@cm/kit/crypto';
import type { ConnectionOptions } from '@cm/kit/database';
import { startEmbeddedPostgres } from '@cm/kit/postgres';

/** The three ways in: the owner migrates and founds tenants, the application works, the jobs' role runs the queue. */
export interface Cluster {
  readonly owner: ConnectionOptions;
  readonly app: ConnectionOptions;
  readonly jobs: ConnectionOptions;
  /** Password of the two working roles; null where the socket itself is the key. */
  readonly appPassword: string | null;
  stop(): Promise<void>;
}

/** Beside PostgreSQL's own defaults, for many short statements on tables that are mostly in memory. */
const SETTINGS: Readonly<Record<string, string>> = {
  max_connections: '100',
  shared_buffers: '256MB',
  // Compiling a plan takes longer than any statement of a screen runs.
  jit: 'off',
  // A page of an index costs about what a page in order costs, on solid state.
  random_page_cost: '1.1',
};

/** The PostgreSQL of `DATABASE_URL`, else the embedded one under `DATA_DIR`. */
export async function openCluster(config: Config, say: (line: string) => void): Promise<Cluster> {
  if (config.DATABASE_URL) {
    const password = deriveKey(config.APP_SECRET, 'database-roles').toString('base64url');
    const as = (user: string): ConnectionOptions => {
      const url = new URL(config.DATABASE_URL ?? '');
      url.username = user;
      url.password = password;
      return { url: url.toString() };
    };
    return {
      owner: { url: config.DATABASE_URL },
      app: as('cm_app'),
      jobs: as('cm_jobs'),
      appPassword: password,
      stop: async () => undefined,
    };
  }
  const server = await startEmbeddedPostgres({
    dataDir: join(config.DATA_DIR, 'postgres'),
    settings: SETTINGS,
    log: say,
  });
  const as = (user: string, database: string): ConnectionOptions => ({ socketDir: server.socketDir, user, database });
  return {
    owner: as('postgres', 'postgres'),
    app: as('cm_app', 'postgres'),
    jobs: as('cm_jobs', 'postgres'),
    appPassword: null,
    stop: () => server.stop(),
  };
}
