import { join } from 'node:path';
import pg from 'pg';
import { setup } from '../../test/unit/global-setup.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** A test runner with a PostgreSQL of its own, so that what one removes is nobody else's. */
export interface Worker {
  readonly workshop: Workshop;
  /** Removes the databases that test files made for themselves: nobody else would before the end. */
  dropClones(): Promise<void>;
  close(): Promise<void>;
}

/** @param folder where this worker's test files say what they reached: `reached-N` below it */
export async function openWorkers(count: number, folder: string): Promise<Worker[]> {
  const opened: Worker[] = [];
  try {
    for (let index = 0; index < count; index += 1) opened.push(await openWorker(join(folder, `reached-${index}`)));
  } catch (error) {
    await Promise.all(opened.map((one) => one.close()));
    throw error;
  }
  return opened;
}

async function openWorker(reached: string): Promise<Worker> {
  let socketDir = '';
  const stopDatabase = await setup({
    provide: (_name, value) => {
      if (typeof value === 'string') socketDir = value;
    },
  });
  const workshop = openWorkshop({ socketDir, reached });
  return {
    workshop,
    dropClones: () => dropClones(socketDir),
    close: async () => {
      await workshop.close();
      await stopDatabase();
    },
  };
}

async function dropClones(socketDir: string): Promise<void> {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^[td]_'`,
  );
  for (const { name } of rows)
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  await client.end();
}

/**
 * Gives each item to the next worker that is free. Begins them in their order; no other begins once `stop` says so or
 * one failed.
 */
export async function shareOut<W, T>(
  workers: readonly W[],
  items: readonly T[],
  work: (worker: W, item: T, index: number) => Promise<void>,
  stop: () => boolean = () => false,
): Promise<void> {
  let next = 0;
  let broken = false;
  await Promise.all(
    workers.map(async (worker) => {
      while (next < items.length && !broken && !stop()) {
        const index = next;
        next += 1;
        const item = items[index];
        if (item === undefined) return;
        try {
          await work(worker, item, index);
        } catch (error) {
          broken = true;
          throw error;
        }
      }
    }),
  );
}
