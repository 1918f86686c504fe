import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

/** Whose data is asked for: what one person has everywhere, or what a customer has. */
export type DataSubject =
  | { readonly person: string; readonly customer?: never }
  | { readonly customer: string; readonly person?: never };

/** Values of columns: a row has one of each. */
export type Only = Readonly<Record<string, readonly (string | boolean)[]>>;

/** The column that says whose a row is: by the id itself, by the id behind a prefix, or by a row of another table of the module. */
export type OwnerColumn =
  | string
  | { readonly column: string; readonly prefix: string }
  | {
      readonly column: string;
      readonly of: string;
      readonly key: string;
      readonly by: OwnerColumn;
      readonly only?: Only;
    };

/** Whose a table's rows are; without `person` none are a person's alone, without `customer` none are a customer's. */
export interface OwnedBy {
  readonly table: string;
  readonly person?: OwnerColumn;
  readonly customer?: OwnerColumn;
  /** Rows of these values alone. */
  readonly only?: Only;
}

type Where = ExpressionBuilder<Record<string, Record<string, unknown>>, string>;

function isOf(eb: Where, table: string, by: OwnerColumn, id: string): Expression<SqlBool> {
  if (typeof by === 'string') return eb(`${table}.${by}`, '=', id);
  if ('prefix' in by) return eb(`${table}.${by.column}`, '=', by.prefix + id);
  const theirs = eb
    .selectFrom(by.of)
    .select(`${by.of}.${by.key}`)
    .where((inner) => inner.and([isOf(inner, by.of, by.by, id), ...areOnly(inner, by.of, by.only)]));
  return eb(`${table}.${by.column}`, 'in', theirs);
}

function areOnly(eb: Where, table: string, only: Only = {}): Expression<SqlBool>[] {
  return Object.entries(only).map(([column, values]) => eb(`${table}.${column}`, 'in', [...values]));
}

/** Whether a row is the subject's; none is where the table has none of such a subject. */
export function whose(
  eb: Where,
  { table, person, customer, only }: OwnedBy,
  subject: DataSubject,
): Expression<SqlBool> {
  const by = subject.person === undefined ? customer : person;
  const id = subject.person ?? subject.customer;
  if (by === undefined) return eb.lit(false);
  return eb.and([isOf(eb, table, by, id), ...areOnly(eb, table, only)]);
}
