import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';

/** Whose data is asked for: what one person has everywhere, or what a customer has. */
export type DataSubject =
  | {
      readonly person: string;
      /** Where an erasure looks for them besides: what they are called as contacts, and the address that they proved. */
      readonly contacts?: readonly string[];
      readonly address?: string | undefined;
      readonly customer?: never;
    }
  | { readonly customer: string; readonly person?: never };

/** Values of columns: a row has one of each. */
export type Only = Readonly<Record<string, readonly (string | boolean)[]>>;

/**
 * The column that says whose a row is: by the id itself, by the id behind a prefix, by the id of one of their contacts, by their
 * address, by a row of another table of the module, or by any of several.
 */
export type OwnerColumn =
  | string
  | { readonly column: string; readonly prefix: string }
  | { readonly contact: string }
  | { readonly address: string }
  | { readonly anyOf: readonly OwnerColumn[] }
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

function isOf(eb: Where, table: string, by: OwnerColumn, subject: DataSubject): Expression<SqlBool> {
  const id = subject.person ?? subject.customer;
  if (typeof by === 'string') return eb(`${table}.${by}`, '=', id);
  if ('prefix' in by) return eb(`${table}.${by.column}`, '=', by.prefix + id);
  if ('anyOf' in by) return eb.or(by.anyOf.map((one) => isOf(eb, table, one, subject)));
  if ('contact' in by) {
    const { contacts = [] } = subject.person === undefined ? {} : subject;
    return contacts.length === 0 ? eb.lit(false) : eb(`${table}.${by.contact}`, 'in', [...contacts]);
  }
  if ('address' in by) {
    const { address } = subject.person === undefined ? {} : subject;
    return address === undefined ? eb.lit(false) : eb(`${table}.${by.address}`, '=', address);
  }
  const theirs = eb
    .selectFrom(by.of)
    .select(`${by.of}.${by.key}`)
    .where((inner) => inner.and([isOf(inner, by.of, by.by, subject), ...areOnly(inner, by.of, by.only)]));
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
  if (by === undefined) return eb.lit(false);
  return eb.and([isOf(eb, table, by, subject), ...areOnly(eb, table, only)]);
}

/** The same without what narrows it: every row that is somebody's. */
export function allOf<O extends OwnedBy>(of: O): O {
  const { only: _only, person, customer, ...rest } = of;
  return {
    ...rest,
    ...(person === undefined ? {} : { person: wide(person) }),
    ...(customer === undefined ? {} : { customer: wide(customer) }),
  } as O;
}

function wide(by: OwnerColumn): OwnerColumn {
  if (typeof by === 'string') return by;
  if ('anyOf' in by) return { anyOf: by.anyOf.map(wide) };
  if (!('of' in by)) return by;
  const { only: _only, ...rest } = by;
  return { ...rest, by: wide(rest.by) };
}
