import type { Tenant } from '@cm/kit/ctx';
import type pg from 'pg';
import { FUNCTIONS, SCENE } from './scene.ts';

/** Rows of one statement: one transaction, bounded in memory and in what it keeps locked. */
const BATCH = 20_000;
const LANES = 2;
/** Functions are made before the table that they read, hence the last one. */
const SETTINGS = `
  select set_config('app.tenant', $1, false), set_config('app.zone', $2, false), set_config('app.currency', $3, false),
    set_config('session_replication_role', 'replica', false), set_config('synchronous_commit', 'off', false),
    set_config('check_function_bodies', 'off', false)`;

/** A kind of rows: `statement` makes the rows number `$1 + 1` to `$1 + $2` of `$3`; its own parameters come after. */
interface Kind {
  readonly name: string;
  readonly total: number;
  readonly statement: string;
  readonly parameters?: readonly unknown[];
}

/** Connections of the owner on which the scene is set, and the tenant; two batches run side by side. */
export interface BulkLoader {
  query<R extends pg.QueryResultRow>(text: string, parameters?: readonly unknown[]): Promise<R[]>;
  fill(kind: Kind): Promise<void>;
  /** Looks again at what the scene is made of; call it when there are new customers. */
  refresh(): Promise<void>;
  close(): void;
}

/**
 * Triggers are left out on these connections, foreign keys among them: they would take most of the time, and every row
 * is made to meet them. Checks and unique indexes hold.
 *
 * @throws Error when the owner of the schema may not set `session_replication_role`
 */
export async function openBulkLoader(owner: pg.Pool, tenant: Tenant): Promise<BulkLoader> {
  const clients: pg.PoolClient[] = [];
  const refresh = async (): Promise<void> => {
    for (const client of clients) {
      await client.query('drop table if exists pg_temp.scene');
      await client.query(SCENE);
    }
  };
  // Destroyed, not given back: their settings are not for others.
  const close = (): void => clients.forEach((client) => client.release(true));
  try {
    for (let lane = 0; lane < LANES; lane += 1) {
      const client = await owner.connect();
      clients.push(client);
      await client.query(SETTINGS, [tenant.id, tenant.timeZone, tenant.currency]);
      await client.query(FUNCTIONS);
    }
    await refresh();
  } catch (error) {
    close();
    throw error;
  }
  const [first] = clients;
  if (!first) throw new Error('no connection');
  return {
    query: async <R extends pg.QueryResultRow>(text: string, parameters: readonly unknown[] = []) =>
      (await first.query<R>(text, [...parameters])).rows,
    fill: async ({ name, total, statement, parameters = [] }) => {
      let [next, done] = [0, 0];
      const lane = async (client: pg.PoolClient): Promise<void> => {
        while (next < total) {
          const from = next;
          const size = Math.min(BATCH, total - from);
          next += size;
          await client.query(statement, [from, size, total, ...parameters]);
          done += size;
          bar(name, done, total);
        }
      };
      await Promise.all(clients.map(lane));
    },
    refresh,
    close,
  };
}

/** A progress bar on standard error. */
export function bar(name: string, done: number, total: number): void {
  const filled = Math.round((done / total) * 30);
  process.stderr.write(
    `\r${name.padEnd(14)} [${'█'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total}${done === total ? '\n' : ''}`,
  );
}
