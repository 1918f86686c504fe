import { loadModule, parseSync } from 'libpg-query';
import type pg from 'pg';
import type { Column } from './describe.ts';
import { SAID } from './expressions.ts';
import type { Columns, Nulls } from './nulls.ts';
import { Statements } from './selects.ts';
import { PARAMETER } from './texts.ts';

/** An author who knows better, because a condition leaves only the rows that have it, says so after the expression. */
const COMMENT = /\/\* not null \*\//gi;

interface Relation {
  readonly id: number;
  readonly name: string;
  /** The statement of a view. */
  readonly view: string | null;
  readonly columns: readonly { readonly name: string; readonly position: number; readonly notNull: boolean }[];
}

/**
 * Can a column of a statement's result be null? PostgreSQL's own parser gives the statement as a tree, and its catalogue
 * what tables hold; `expressions.ts` has the rules. What they leave open is not judged.
 */
export class Nullability {
  readonly #byId = new Map<number, Relation>();
  readonly #byName = new Map<string, Relation>();
  readonly #columns = new Map<string, Columns>();
  readonly #statements = new Statements((name) => this.#columnsOf(name));

  static async read(client: pg.Client): Promise<Nullability> {
    await loadModule();
    const { rows } = await client.query<Relation>(`
      select c.oid::int as id, n.nspname || '.' || c.relname as name,
        case c.relkind when 'v' then pg_get_viewdef(c.oid) end as view,
        (select json_agg(json_build_object('name', a.attname, 'position', a.attnum, 'notNull', a.attnotnull) order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')`);
    return new Nullability(rows);
  }

  constructor(relations: readonly Relation[]) {
    for (const relation of relations) {
      this.#byId.set(relation.id, relation);
      this.#byName.set(relation.name, relation);
    }
  }

  /** For each column of the result, in their order. */
  of(text: string, columns: readonly Column[]): Nulls[] {
    const output = this.#read(text);
    return columns.map((column, index) => {
      const found = output?.length === columns.length ? (output[index]?.nulls ?? 'unknown') : 'unknown';
      return found === 'unknown' ? this.#ofOrigin(column) : found;
    });
  }

  #read(text: string) {
    let number = 0;
    const numbered = text.replaceAll(PARAMETER, () => `$${(number += 1)}`).replaceAll(COMMENT, `::"${SAID}"`);
    return this.#statements.statement(parseSync(numbered).stmts?.[0]?.stmt);
  }

  /** A column that is taken from a table unchanged can be null at least where the table's own can. */
  #ofOrigin({ origin }: Column): Nulls {
    const relation = origin && this.#byId.get(origin.relationId);
    if (!relation || relation.view !== null) return 'unknown';
    const own = relation.columns.find(({ position }) => position === origin.position);
    return own?.notNull === false ? 'maybe' : 'unknown';
  }

  #columnsOf(name: string): Columns | undefined {
    const known = this.#columns.get(name);
    const relation = this.#byName.get(name);
    if (known || !relation) return known;
    // A view has no constraints of its own: its columns are those of its statement.
    const output = relation.view === null ? null : this.#read(relation.view);
    const columns = new Map(
      relation.columns.map((column, index): [string, Nulls] => [
        column.name,
        relation.view === null ? (column.notNull ? 'never' : 'maybe') : (output?.[index]?.nulls ?? 'unknown'),
      ]),
    );
    this.#columns.set(name, columns);
    return columns;
  }
}
