import pg from 'pg';

export type ProbeAnswer = 'ready' | 'starting' | 'absent';

/** SQLSTATE cannot_connect_now: starting, recovering or shutting down. */
const CANNOT_CONNECT_NOW = '57P03';
const NOBODY_LISTENS = ['ENOENT', 'ECONNREFUSED', 'EACCES'];

/** Asks the server behind the socket whether it answers. Port and user are given, so PGPORT and friends cannot leak in. */
export async function probe(socketDir: string): Promise<ProbeAnswer> {
  const client = new pg.Client({
    host: socketDir,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    password: '',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {}); // a server that stops under us is the answer 'absent', not a crash
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (error instanceof pg.DatabaseError) return code === CANNOT_CONNECT_NOW ? 'starting' : 'ready';
    return NOBODY_LISTENS.includes(code) ? 'absent' : 'starting';
  } finally {
    await client.end().catch(() => {});
  }
}
