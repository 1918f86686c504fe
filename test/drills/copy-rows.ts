import type { ConnectionOptions } from '@cm/kit/database';
import pg from 'pg';

interface Table {
  readonly name: string;
  /** Quoted, separated by commas; generated ones are left out. */
  readonly columns: string;
}

const connect = async ({ socketDir, database }: ConnectionOptions): Promise<pg.Client> => {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database });
  await client.connect();
  return client;
};

/** Copies what the tables of these schemas hold from one database into another one of the same server, migrated alone. */
export async function copyRows(
  from: ConnectionOptions,
  to: ConnectionOptions,
  schemas: readonly string[],
): Promise<void> {
  const [source, target] = [await connect(from), await connect(to)];
  try {
    const { rows: tables } = await target.query<Table>(
      `select format('%I.%I', n.nspname, c.relname) as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       where n.nspname = any($1) and c.relkind = 'r' group by 1 order by 1`,
      [schemas],
    );
    // No foreign key, trigger or policy has a say in what is a copy.
    await target.query('set session_replication_role = replica');
    await target.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    for (const { name, columns } of tables) {
      // A module that the target has not took it into its own schema (moved-tables.test.ts).
      const { rows: there } = await source.query<{ is: boolean }>('select to_regclass($1) is not null as is', [name]);
      if (there[0]?.is !== true) continue;
      const { rows } = await source.query<{ all: string }>(
        `select coalesce(json_agg(t), '[]')::text as all from (select ${columns} from ${name}) t`,
      );
      await target.query(
        `insert into ${name} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
        [rows[0]?.all ?? '[]'],
      );
    }
    // Identity columns go on where the copy ends.
    await target.query(
      `select setval(pg_get_serial_sequence('kit.outbox', 'seq'), coalesce((select max(seq) from kit.outbox), 1))`,
    );
  } finally {
    await source.end();
    await target.end();
  }
}
