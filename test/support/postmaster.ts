import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningServer } from './running-server.ts';

/** The database server of a server: its process and the folder of its socket (lines 1 and 5 of postmaster.pid). */
export function postmasterOf(server: Pick<RunningServer, 'dataDir'>): { pid: number; socketDir: string } {
  const lines = readFileSync(join(server.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), socketDir: lines[4] ?? '' };
}
