import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';
import { emptyDataDir, type RunningServer, startServer } from './running-server.ts';

/** A server of one's own on a copy of the demonstration that the run made (`test/e2e/global-setup.ts`). */
export async function startDemonstration(
  options: { env?: Readonly<Record<string, string>> } = {},
): Promise<RunningServer> {
  const dataDir = emptyDataDir();
  // With the modes of its folders: PostgreSQL refuses a cluster that others may read.
  execFileSync('cp', ['-a', `${inject('demonstration')}/.`, dataDir]);
  return startServer({ ...options, dataDir });
}
