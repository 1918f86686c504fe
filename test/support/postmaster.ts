import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningHouse } from './house.ts';

/** The database server of a house: its process and the folder of its socket (lines 1 and 5 of postmaster.pid). */
export function postmasterOf(house: Pick<RunningHouse, 'dataDir'>): { pid: number; socketDir: string } {
  const lines = readFileSync(join(house.dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  return { pid: Number(lines[0]), socketDir: lines[4] ?? '' };
}
