import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './processes.ts';

let counter = 0;

/**
 * Notes that this process uses the cluster in `folder`, and returns the function that gives the note back; it answers
 * true when nobody else living holds one, that is when the server may be stopped. So a command line that runs beside
 * the server adopts its database without taking it away at the end.
 */
export function holdCluster(folder: string): () => boolean {
  const owners = join(folder, 'owners');
  mkdirSync(owners, { recursive: true, mode: 0o700 });
  const name = `${process.pid}-${processStart(process.pid)}-${++counter}`;
  writeFileSync(join(owners, name), '', { mode: 0o600 });
  return () => {
    rmSync(join(owners, name), { force: true });
    return readdirSync(owners).filter((other) => lives(owners, other)).length === 0;
  };
}

function lives(owners: string, name: string): boolean {
  const [pid, start] = name.split('-');
  if (processStart(Number(pid)) === start) return true;
  rmSync(join(owners, name), { force: true });
  return false;
}
