import type { CompiledQuery, Kysely } from 'kysely';
import pg from 'pg';
import { bundle, createNames, kyselyOn, send } from './connection.ts';

/** A database handle that knows no table; a module narrows it with `db.withTables<ItsTables>()`. */
export type Db = Kysely<Record<never, never>>;

export interface ConnectionOptions {
  /** Either a `postgres://` URL or the directory of a Unix socket. */
  readonly url?: string;
  readonly socketDir?: string;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
}

export interface Database {
  readonly pool: pg.Pool;
  /** Runs `work` in one transaction; with a tenant, row-level security is set before anything else. */
  transaction<T>(options: { tenantId: string | null; readOnly?: boolean }, work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What a transaction sent without waiting for the answer. */
interface Sent {
  send(query: CompiledQuery): void;
  /** Of the first of them that failed. */
  failure: unknown;
  readonly answers: Promise<void>[];
}

const sentOf = new WeakMap<Db, Sent>();

/**
 * Sends a statement along with what comes next, for a write whose answer nobody reads: it costs no round trip, and the
 * locks that are held are held for less long. When it fails, the transaction fails with its error.
 */
export function sendAlong(db: Db, query: CompiledQuery): void {
  const sent = sentOf.get(db);
  if (!sent) throw new Error('not the handle of an open transaction');
  sent.send(query);
}

const INT8 = 20;
const DATE = 1082;
const IN_FAILED_TRANSACTION = '25P02';
const nothing = (): void => undefined;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** bigint as number (amounts stay below 2^53 by constraint), date as `YYYY-MM-DD`: a day has no time zone. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === DATE) return (value: string) => value;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  }) as typeof pg.types.getTypeParser,
};

export function poolConfig(options: ConnectionOptions): pg.PoolConfig {
  return {
    ...(options.url
      ? { connectionString: options.url }
      : { host: options.socketDir, port: 5432, database: options.database }),
    ...(options.user ? { user: options.user } : {}),
    ...(options.password ? { password: options.password } : {}),
  };
}

/** A bare pool that survives the loss of an idle connection. */
export function openPool(
  options: ConnectionOptions,
  limits: { max: number; name: string },
  more: pg.PoolConfig = {},
): pg.Pool {
  const pool = new pg.Pool({ ...poolConfig(options), max: limits.max, application_name: limits.name, ...more });
  // Without these two listeners a connection lost while idle takes the whole process down.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function openDatabase(options: ConnectionOptions, limits: { max: number; name: string }): Database {
  const pool = openPool(options, limits, {
    statement_timeout: 30_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    pipeline: true,
    types,
  });
  const nameOf = createNames();

  return {
    pool,
    async transaction({ tenantId, readOnly = false }, work) {
      if (tenantId !== null && !UUID.test(tenantId)) throw new RangeError('not a tenant id');
      const client = await pool.connect();
      let isOver = false;
      const db = kyselyOn(client, nameOf, () => isOver);
      const sent: Sent = {
        send: (query) => {
          const answer = send(client, nameOf, query);
          sent.answers.push(answer.then(nothing, (error: unknown) => void (sent.failure ??= error)));
        },
        failure: undefined,
        answers: [],
      };
      sentOf.set(db, sent);
      let broken = false;
      bundle(client);
      // The id was checked above, so the literal is safe in the simple protocol. Nobody waits for the answer: the first
      // statement goes out behind it, and without the tenant's id it would see no row.
      const begun = client.query(
        `begin${readOnly ? ' read only' : ''};${tenantId === null ? '' : `set local app.tenant to '${tenantId}'`}`,
      );
      begun.catch(nothing);
      try {
        const result = await work(db);
        isOver = true;
        bundle(client);
        const ended = client.query('commit');
        ended.catch(nothing);
        await begun;
        await Promise.all(sent.answers);
        const { command } = await ended;
        if (sent.failure !== undefined) throw sent.failure;
        // After a failed statement that somebody caught, PostgreSQL answers a commit by rolling back.
        if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement in it had failed');
        return result;
      } catch (error) {
        isOver = true;
        await client.query('rollback').catch(() => (broken = true));
        // What came after a failure says only that the transaction had failed.
        const cause = sqlState(error) === IN_FAILED_TRANSACTION ? (sent.failure ?? error) : error;
        broken ||= isStalePlan(cause);
        throw cause;
      } finally {
        sentOf.delete(db);
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** The tables changed under a plan that this connection keeps; a new connection plans anew. */
function isStalePlan(error: unknown): boolean {
  return sqlState(error) === '0A000' && error instanceof Error && error.message.startsWith('cached plan');
}

/**
 * Two transactions met on the same rows and PostgreSQL asks to run one again (SQLSTATE class 40), or a migration changed
 * the tables under a kept plan.
 */
export function isRetryable(error: unknown): boolean {
  return sqlState(error) === '40001' || sqlState(error) === '40P01' || isStalePlan(error);
}

/** True for a violated unique constraint, of that name when one is given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return sqlState(error) === '23505' && (constraint === undefined || constraintOf(error) === constraint);
}

/** True for a row that a foreign key did not find: an unknown id and another tenant's id look the same. */
export function isForeignKeyViolation(error: unknown, constraint?: string): boolean {
  return sqlState(error) === '23503' && (constraint === undefined || constraintOf(error) === constraint);
}

export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

function constraintOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}
