import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@cm/postgres';
import { prepareTemplate } from './template.ts';

/** Nothing here must survive a crash, so nothing is synced. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

const ENOUGH_MEMORY_BYTES = 1024 ** 3;

/** Starts one PostgreSQL for the whole run, in memory when there is room, and prepares the database that tests clone. */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(roomiest(), 'cm-test-'));
  let server: EmbeddedPostgres | undefined;
  const teardown = async (): Promise<void> => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    server = await startEmbeddedPostgres({ dataDir, settings: FAST });
    await prepareTemplate(server.socketDir);
    project.provide('pgSocketDir', server.socketDir);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

function roomiest(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ENOUGH_MEMORY_BYTES ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}
