import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { columnName, propertyName } from './column-names.ts';

/** A text that was asked so often is worth a plan that PostgreSQL keeps. */
const WORTH_A_NAME = 3;
/** Each named statement costs memory in each connection; texts that vary without end must not fill it. */
const MOST_NAMES = 400;
const MOST_WATCHED = 2000;

/** Gives the statements that come again and again a name, so that PostgreSQL parses and plans them once a connection. */
export function createNames(): (text: string) => string | undefined {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= MOST_NAMES) return name;
    const times = (seen.get(text) ?? 0) + 1;
    if (times >= WORTH_A_NAME) {
      seen.delete(text);
      names.set(text, `cm${names.size}`);
    } else if (seen.size < MOST_WATCHED) seen.set(text, times);
    else seen.clear();
    return undefined;
  };
}

/** The statements that are sent in one turn of the event loop leave in one packet: each write would wake PostgreSQL up. */
export function bundle(client: pg.PoolClient): void {
  // Only a `Client` has its connection in the types, but a pool hands out nothing else.
  const stream = client instanceof pg.Client ? client.connection.stream : undefined;
  if (!stream || stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Sends a statement; it is on its way when this returns. Rows come as arrays of values. */
export function send(
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
  { sql: text, parameters }: CompiledQuery,
): Promise<pg.QueryArrayResult<unknown[]>> {
  const name = nameOf(text);
  const values = [...parameters];
  bundle(client);
  const rowMode = 'array';
  return client.query(name === undefined ? { text, values, rowMode } : { name, text, values, rowMode });
}

/** Rows as objects with camelCase properties: each name is looked up once a statement, not once a row. */
export function toObjects({ fields, rows }: pg.QueryArrayResult<unknown[]>): Record<string, unknown>[] {
  const names = fields.map((field) => propertyName(field.name));
  // Copies of one object share its shape, which is a third of the cost of adding the properties one by one.
  const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  return rows.map((values) => {
    const row = { ...empty };
    for (let index = 0; index < names.length; index += 1) row[names[index] ?? ''] = values[index];
    return row;
  });
}

/** Columns are camelCase in the code and snake_case in PostgreSQL; they are converted while the text is written. */
class QueryCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(columnName(identifier));
  }
}

/**
 * Kysely on one connection that is already open, for one transaction: no pool between a statement and its connection. What is
 * asked once `isOver` is refused, since by then the connection may be in another operator's transaction.
 */
export function kyselyOn(client: pg.PoolClient, nameOf: (text: string) => string | undefined, isOver: () => boolean) {
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      if (isOver()) throw new Error('the transaction of this statement is over');
      const result = await send(client, nameOf, query);
      const { command, rowCount } = result;
      // Kysely's contract: the statement's author says what a row is.
      const rows = toObjects(result) as R[];
      const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
      return changes ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
    },
    streamQuery: () => {
      throw new Error('a cursor would hold the connection: read in pages');
    },
  };
  const nothing = async (): Promise<void> => undefined;
  const driver: Driver = {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    destroy: nothing,
    // Whoever owns the connection begins and ends its transactions.
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
  };
  return new Kysely<Record<never, never>>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new QueryCompiler(),
    },
  });
}
