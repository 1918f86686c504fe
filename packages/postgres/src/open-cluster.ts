import { join } from 'node:path';
import type { ConnectionOptions } from '@cm/kit/database';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** The three ways in: the owner migrates and founds tenants, the application works, the jobs' role runs the queue. */
export interface Cluster {
  readonly owner: ConnectionOptions;
  readonly app: ConnectionOptions;
  readonly jobs: ConnectionOptions;
  /** Password of the two working roles; null where the socket itself is the key. */
  readonly appPassword: string | null;
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** A PostgreSQL that is given, as its owner; without one the embedded server under `dataDir` is used. */
  readonly url: string | undefined;
  readonly dataDir: string;
  /** Settings of the embedded server. */
  readonly settings: Readonly<Record<string, string>>;
  /** Of the two working roles, on a server that is given. */
  readonly rolePassword: string;
  readonly log: (line: string) => void;
}

/** @throws Error with one sentence, when the embedded server cannot start */
export async function openCluster({ url, dataDir, settings, rolePassword, log }: ClusterOptions): Promise<Cluster> {
  if (url !== undefined) {
    const as = (user: string): ConnectionOptions => {
      const own = new URL(url);
      own.username = user;
      own.password = rolePassword;
      return { url: own.toString() };
    };
    return {
      owner: { url },
      app: as('cm_app'),
      jobs: as('cm_jobs'),
      appPassword: rolePassword,
      stop: async () => undefined,
    };
  }
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), settings, log });
  const as = (user: string): ConnectionOptions => ({ socketDir: server.socketDir, user, database: 'postgres' });
  return {
    owner: as('postgres'),
    app: as('cm_app'),
    jobs: as('cm_jobs'),
    appPassword: null,
    stop: () => server.stop(),
  };
}
