import type { Config } from '@cm/kit/config';
import { deriveKey } from '@cm/kit/crypto';
import { type Cluster, openCluster as open } from '@cm/postgres/cluster';

export type { Cluster } from '@cm/postgres/cluster';

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
export const openCluster = (config: Config, say: (line: string) => void): Promise<Cluster> =>
  open({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    settings: SETTINGS,
    rolePassword: deriveKey(config.APP_SECRET, 'database-roles').toString('base64url'),
    log: say,
  });
