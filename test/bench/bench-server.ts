import { stableId } from '@cm/kit/ids';
import { until } from '@cm/kit/testing/until';
import pg from 'pg';
import { runCommand, type RunningServer, startServer } from '../support/running-server.ts';
import { postmasterOf } from '../support/postmaster.ts';
import { DRAFTS } from './floor-sql.ts';

export interface BenchServer {
  readonly server: RunningServer;
  readonly db: pg.Client;
  readonly socketDir: string;
  readonly staff: Readonly<Record<string, string>>;
  readonly customer: Readonly<Record<string, string>>;
  /** Fills up to so many tickets and leaves the tables as a night's vacuum would. */
  ticketsUpTo(count: number): Promise<void>;
  /** New drafts that may be issued. */
  drafts(count: number): Promise<string[]>;
  /** Waits until every event is handed over and every job is done, so that one measurement does not pay for another. */
  rest(): Promise<void>;
  dispose(): Promise<void>;
}

export async function openBenchServer(): Promise<BenchServer> {
  const server = await startServer();
  const { socketDir } = postmasterOf(server);
  const db = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await db.connect();
  const tenant = stableId('tenant-atlas');
  const command = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await runCommand(server, ...args, '--tenant', 'atlas');
    if (code !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const bearer = async (user: string) => ({
    authorization: `Bearer ${await command('token', 'create', '--user', user, '--scopes', '*')}`,
  });
  const number = async (text: string): Promise<number> => Number((await db.query(text)).rows[0]?.n);
  return {
    server,
    db,
    socketDir,
    staff: await bearer('dsi@atlas.dz'),
    customer: await bearer('karim@exemple.dz'),
    ticketsUpTo: async (count) => {
      const there = await number('select count(*) as n from tickets.tickets');
      if (there < count) await command('seed', 'volume', '--tickets', String(count - there));
      await db.query('vacuum analyze');
      await db.query('checkpoint');
    },
    drafts: async (count) => {
      const { rows } = await db.query<{ id: string }>(DRAFTS, [tenant, stableId('customer-2'), count]);
      return rows.map((row) => row.id);
    },
    rest: async () => {
      const waiting = `select (select count(*) from kit.outbox where relayed_at is null)
        + (select count(*) from graphile_worker.jobs where run_at <= now() and attempts < max_attempts) as n`;
      await until('no event and no job is left', async () => (await number(waiting)) === 0, 600_000);
    },
    dispose: async () => {
      await db.end().catch(() => undefined); // closed already before the warm starts
      await server.dispose();
    },
  };
}
