import type { Node, SelectStmt } from '@pgsql/types';

/** Can a value be null? `null`: it is never anything else. `unknown`: neither PostgreSQL nor this analysis can tell. */
export type Nulls = 'never' | 'maybe' | 'null' | 'unknown';

/** Columns by name, in their order. */
export type Columns = ReadonlyMap<string, Nulls>;

/** What a name in a statement may mean: the sources of its `from`, those of the statement around it, and its `with`. */
export interface Scope {
  readonly sources: Source[];
  readonly around: Scope | null;
  readonly named: Map<string, Columns | null>;
  /** Columns that a condition leaves without null, as written: `t.closed_at`. */
  readonly certain: Set<string>;
  readonly isGrouped: boolean;
}

export interface Source {
  readonly name: string;
  /** Null: nobody knows what it has, as of a function's rows. */
  readonly columns: Columns | null;
  /** It stands on the side of an outer join that may be missing. */
  readonly mayMiss: boolean;
}

/** A value that is null as soon as one of its parts is. */
export function strict(parts: readonly Nulls[]): Nulls {
  if (parts.some((part) => part === 'null')) return 'null';
  if (parts.includes('maybe')) return 'maybe';
  return parts.includes('unknown') ? 'unknown' : 'never';
}

/** A value that is one of several: of the branches of a `case`, of the statements of a union. */
export function oneOf(parts: readonly Nulls[]): Nulls {
  if (parts.length > 0 && parts.every((part) => part === 'null')) return 'null';
  if (parts.includes('maybe') || parts.includes('null')) return 'maybe';
  return parts.includes('unknown') ? 'unknown' : 'never';
}

/** A value that is null only when all of its parts are: of `coalesce`, `greatest` and `least`. */
export function firstOf(parts: readonly Nulls[]): Nulls {
  if (parts.includes('never')) return 'never';
  return parts.includes('unknown') ? 'unknown' : oneOf(parts);
}

export const text = (node: Node | undefined): string => (node && 'String' in node ? (node.String.sval ?? '') : '');

/** As it is written: `t.closed_at`; undefined for anything but a column. */
export function columnText(node: Node | undefined): string | undefined {
  return node && 'ColumnRef' in node ? (node.ColumnRef.fields ?? []).map(text).join('.') : undefined;
}

/** The columns that a condition, when it is true, leaves without null. */
export function certainIn(condition: Node | undefined): string[] {
  if (!condition) return [];
  if ('BoolExpr' in condition)
    return condition.BoolExpr.boolop === 'AND_EXPR' ? (condition.BoolExpr.args ?? []).flatMap(certainIn) : [];
  if ('NullTest' in condition) {
    const column = columnText(condition.NullTest.arg);
    return condition.NullTest.nulltesttype === 'IS_NOT_NULL' && column ? [column] : [];
  }
  if (!('A_Expr' in condition)) return [];
  const { kind, lexpr, rexpr } = condition.A_Expr;
  if (kind === 'AEXPR_DISTINCT' || kind === 'AEXPR_NOT_DISTINCT' || kind === 'AEXPR_NULLIF') return [];
  return [lexpr, rexpr].flatMap((side) => columnText(side) ?? rowColumns(side));
}

/** Of `(a, b) > ($1, $2)`: PostgreSQL compares one after the other, so that only the first is certain. */
function rowColumns(node: Node | undefined): string[] {
  const first = node && 'RowExpr' in node ? columnText(node.RowExpr.args?.[0]) : undefined;
  return first ? [first] : [];
}

/** Is there an aggregate in the list, outside of its subqueries? */
export function hasAggregate(select: SelectStmt): boolean {
  const visit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(visit);
    if (typeof value !== 'object' || value === null || 'SubLink' in value) return false;
    if ('FuncCall' in value && isAggregate(value.FuncCall)) return true;
    return Object.values(value).some(visit);
  };
  return visit(select.targetList ?? []);
}

const AGGREGATES =
  /^(?:count|sum|min|max|avg|(?:array|string|jsonb?|jsonb?_object)_agg|bool_and|bool_or|every|percentile_cont|percentile_disc|mode)$/;

export const isAggregate = (call: unknown): boolean =>
  typeof call === 'object' && call !== null && !('over' in call) && AGGREGATES.test(functionName(call));

/** Without its schema. */
export function functionName(call: object): string {
  const names = 'funcname' in call && Array.isArray(call.funcname) ? (call.funcname as Node[]) : [];
  return text(names.at(-1));
}
