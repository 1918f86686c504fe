import type pg from 'pg';
import type { Logger } from 'pino';

/** How often the jobs of dead workers are looked for. */
const SWEEP_MS = 3_000;

export interface WorkerLease {
  stop(): Promise<void>;
}

// A worker takes its lease just after it was made: what it locked in that instant is not yet anybody's to free.
// The worker's own lock must not be asked for, since a session may take its own lock again.
const FREE_JOBS_OF_THE_DEAD = `
  with holders as (
    select distinct locked_by as id from graphile_worker.jobs
    where locked_by like 'pool-%' and locked_at < now() - interval '2 seconds'
  ), dead as (
    select id from holders
    where case when id = $1 then false else pg_try_advisory_xact_lock(hashtextextended('worker:' || id, 0)) end
  )
  select graphile_worker.force_unlock_workers(array_agg(id)) from dead having count(*) > 0`;

/**
 * Says that the worker `id` lives, by a lock that PostgreSQL frees with its connection, and gives back the jobs of
 * workers that do not live any more. Without it a job that was running when its process was killed would stay locked
 * for four hours. A lease that was lost with its connection is taken again at the next round.
 */
export async function holdLease(pool: pg.Pool, id: string, log: Logger): Promise<WorkerLease> {
  let client: pg.PoolClient | undefined;
  const take = async (): Promise<pg.PoolClient> => {
    const taken = await pool.connect();
    taken.once('error', () => (client = undefined));
    await taken.query(`select pg_advisory_lock(hashtextextended('worker:' || $1, 0))`, [id]).catch((error: unknown) => {
      taken.release(true);
      throw error;
    });
    return taken;
  };
  const round = async (): Promise<void> => {
    try {
      client ??= await take();
      await client.query(FREE_JOBS_OF_THE_DEAD, [id]);
    } catch (error) {
      log.warn({ err: error }, 'jobs of dead workers not looked for; it will try again');
      client?.release(true);
      client = undefined;
    }
  };
  await round();
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => void (running = running.then(round)), SWEEP_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      // Closing the connection frees the lock.
      client?.release(true);
    },
  };
}
