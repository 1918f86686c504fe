import type { A_Expr, CaseExpr, FuncCall, Node, SelectStmt, SubLink } from '@pgsql/types';
import {
  certainIn,
  columnText,
  firstOf,
  functionName,
  hasAggregate,
  isAggregate,
  type Nulls,
  oneOf,
  type Scope,
  strict,
  text,
} from './nulls.ts';

/** The type that `/* not null *\/` after an expression is read as a cast to. */
export const SAID = 'not null';

/** The result of a subquery: its only column, and whether there is always exactly one row. */
export type Subquery = (select: SelectStmt, scope: Scope) => Nulls;

/** Functions with a value whenever all of their arguments have one. */
const TOTAL =
  /^(?:abs|btrim|cardinality|ceil|char_length|date_part|date_trunc|decode|encode|extract|floor|format|greatest|hashtextextended|jsonb?_array_length|left|length|lower|lpad|ltrim|make_interval|md5|mod|octet_length|repeat|replace|right|round|rtrim|starts_with|timezone|to_char|to_date|to_timestamp|translate|trunc|upper)$/;
/** Functions with a value whatever they are given. */
const CERTAIN =
  /^(?:array_position_or|clock_timestamp|concat|cume_dist|dense_rank|gen_random_uuid|jsonb?_build_(?:array|object)|now|num_nonnulls|num_nulls|pg_advisory_xact_lock|percent_rank|rank|row_number|statement_timestamp|transaction_timestamp|txid_current)$/;

/** Can an expression be null? What the analysis does not know is `unknown`, and never guessed. */
export function nullsOf(node: Node | undefined, scope: Scope, subquery: Subquery): Nulls {
  if (!node) return 'unknown';
  const of = (one: Node | undefined): Nulls => nullsOf(one, scope, subquery);
  if ('A_Const' in node) return node.A_Const.isnull ? 'null' : 'never';
  if ('ColumnRef' in node) return columnNulls(columnText(node) ?? '', scope);
  if ('TypeCast' in node) return text(node.TypeCast.typeName?.names?.[0]) === SAID ? 'never' : of(node.TypeCast.arg);
  if ('CollateClause' in node) return of(node.CollateClause.arg);
  if ('NamedArgExpr' in node) return of(node.NamedArgExpr.arg);
  if ('CoalesceExpr' in node) return firstOf((node.CoalesceExpr.args ?? []).map(of));
  if ('MinMaxExpr' in node) return firstOf((node.MinMaxExpr.args ?? []).map(of));
  if ('BoolExpr' in node) return strict((node.BoolExpr.args ?? []).map(of));
  if ('CaseExpr' in node) return caseNulls(node.CaseExpr, scope, subquery);
  if ('A_Expr' in node) return operatorNulls(node.A_Expr, of);
  if ('FuncCall' in node) return callNulls(node.FuncCall, scope, of);
  if ('SubLink' in node) return linkNulls(node.SubLink, scope, subquery);
  return isCertain(node) ? 'never' : 'unknown';
}

const isCertain = (node: Node): boolean =>
  'NullTest' in node ||
  'BooleanTest' in node ||
  'A_ArrayExpr' in node ||
  'RowExpr' in node ||
  'SQLValueFunction' in node ||
  'JsonObjectConstructor' in node ||
  'JsonArrayConstructor' in node;

/** Of `t.name` or `name`, from the nearest statement that has it. */
function columnNulls(written: string, scope: Scope): Nulls {
  const column = written.slice(written.lastIndexOf('.') + 1);
  const owner = written === column ? undefined : written.slice(0, -column.length - 1);
  for (let at: Scope | null = scope; at; at = at.around) {
    if (at.certain.has(written)) return 'never';
    const found = at.sources.filter(
      ({ name, columns }) => owner === name || (!owner && (columns?.has(column) ?? true)),
    );
    const source = found.find(({ columns }) => columns?.has(column)) ?? found[0];
    if (!source) continue;
    const nulls = source.columns?.get(column) ?? 'unknown';
    return source.mayMiss && nulls !== 'null' ? 'maybe' : nulls;
  }
  return 'unknown';
}

/** What one branch asks is known in it; that a column is null, in none of those after it. */
function caseNulls({ args = [], defresult, arg }: CaseExpr, scope: Scope, subquery: Subquery): Nulls {
  const parts: Nulls[] = [];
  let certain = scope.certain;
  for (const one of args) {
    if (!('CaseWhen' in one)) continue;
    const { expr, result } = one.CaseWhen;
    const inside = arg ? certain : new Set([...certain, ...certainIn(expr)]);
    parts.push(nullsOf(result, { ...scope, certain: inside }, subquery));
    const absent =
      expr && 'NullTest' in expr && expr.NullTest.nulltesttype === 'IS_NULL' && columnText(expr.NullTest.arg);
    if (absent) certain = new Set([...certain, absent]);
  }
  parts.push(defresult ? nullsOf(defresult, { ...scope, certain }, subquery) : 'null');
  return oneOf(parts);
}

function operatorNulls({ kind, name = [], lexpr, rexpr }: A_Expr, of: (node: Node | undefined) => Nulls): Nulls {
  if (kind === 'AEXPR_DISTINCT' || kind === 'AEXPR_NOT_DISTINCT') return 'never';
  if (kind === 'AEXPR_NULLIF') return 'maybe';
  // What is taken out of JSON may not be in it.
  if (/^[#-]>>?$/.test(text(name[0]))) return 'unknown';
  const sides = [lexpr, rexpr].filter((side) => side !== undefined);
  const parts = sides.flatMap((side) => ('List' in side ? (side.List.items ?? []) : [side]));
  return strict(parts.map(of));
}

function callNulls(call: FuncCall, scope: Scope, of: (node: Node | undefined) => Nulls): Nulls {
  const name = functionName(call);
  const { args = [], agg_filter: filter, agg_order: order = [] } = call;
  if (name === 'count' || CERTAIN.test(name)) return 'never';
  if (isAggregate(call)) {
    // Of no rows every other aggregate is null.
    if (filter || !scope.isGrouped) return 'maybe';
    if (/^(?:array|jsonb?|jsonb?_object)_agg$/.test(name)) return 'never';
    const values = call.agg_within_group ? order.map((one) => ('SortBy' in one ? one.SortBy.node : one)) : args;
    return strict(values.map(of));
  }
  return TOTAL.test(name) && !call.over ? strict(args.map(of)) : 'unknown';
}

function linkNulls({ subLinkType, subselect }: SubLink, scope: Scope, subquery: Subquery): Nulls {
  if (subLinkType === 'EXISTS_SUBLINK' || subLinkType === 'ARRAY_SUBLINK') return 'never';
  if (subLinkType !== 'EXPR_SUBLINK' || !subselect || !('SelectStmt' in subselect)) return 'unknown';
  const select = subselect.SelectStmt;
  // Only an aggregate over everything, or a list of values, is sure to give a row.
  const oneRow = !select.groupClause && !select.havingClause && !select.limitCount && !select.limitOffset;
  const always = oneRow && (hasAggregate(select) || (!select.fromClause && !select.whereClause && !select.larg));
  const nulls = subquery(select, scope);
  return always || nulls === 'null' ? nulls : 'maybe';
}
