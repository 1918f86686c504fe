import type { JoinType, Node, RangeVar, ResTarget, SelectStmt, WithClause } from '@pgsql/types';
import { nullsOf } from './expressions.ts';
import {
  certainIn,
  columnText,
  firstOf,
  type Columns,
  functionName,
  type Nulls,
  oneOf,
  type Scope,
  type Source,
  text,
} from './nulls.ts';

/** The columns of a table or a view, by its full name; undefined when there is none. */
export type Relations = (name: string) => Columns | undefined;

/** The columns of a statement's rows, in their order; null when they cannot be told. */
export type Output = readonly { readonly name: string; readonly nulls: Nulls }[] | null;

/** The source of the columns that two others share by `using`; no alias is empty. */
const MERGED = '';
const UNNAMED = '?';

const scopeIn = (around: Scope | null, isGrouped = false): Scope => ({
  sources: [],
  around,
  named: new Map(),
  certain: new Set(),
  isGrouped,
});

/** Reads statements, each from its `from` to its list. */
export class Statements {
  readonly #relations: Relations;
  constructor(relations: Relations) {
    this.#relations = relations;
  }

  statement(node: Node | undefined, around: Scope | null = null): Output {
    if (!node) return null;
    if ('SelectStmt' in node) return this.select(node.SelectStmt, around);
    if ('InsertStmt' in node) {
      const { relation, withClause, returningClause } = node.InsertStmt;
      return this.#changed({ relation, withClause, list: returningClause?.exprs ?? [] }, around);
    }
    if ('UpdateStmt' in node) {
      const { relation, withClause, returningClause, fromClause, whereClause } = node.UpdateStmt;
      const list = returningClause?.exprs ?? [];
      // What was set is not what the condition saw.
      const set = new Set(
        (node.UpdateStmt.targetList ?? []).map((one) => ('ResTarget' in one ? one.ResTarget.name : '')),
      );
      const certain = certainIn(whereClause).filter((column) => !set.has(column.slice(column.lastIndexOf('.') + 1)));
      return this.#changed({ relation, withClause, list, from: fromClause, certain }, around);
    }
    if ('DeleteStmt' in node) {
      const { relation, withClause, returningClause, usingClause, whereClause } = node.DeleteStmt;
      const list = returningClause?.exprs ?? [];
      return this.#changed({ relation, withClause, list, from: usingClause, certain: certainIn(whereClause) }, around);
    }
    return null;
  }

  select(select: SelectStmt, around: Scope | null): Output {
    const scope = scopeIn(around, (select.groupClause ?? []).length > 0);
    this.#with(select.withClause, scope);
    if (select.larg && select.rarg) {
      const [left, right] = [this.select(select.larg, scope), this.select(select.rarg, scope)];
      return left && right && left.length === right.length
        ? left.map(({ name, nulls }, index) => ({ name, nulls: oneOf([nulls, right[index]?.nulls ?? 'unknown']) }))
        : null;
    }
    if (select.valuesLists) return this.#values(select.valuesLists, scope);
    for (const from of select.fromClause ?? []) this.#from(from, scope, false);
    for (const column of certainIn(select.whereClause)) scope.certain.add(column);
    return this.#list(select.targetList ?? [], scope);
  }

  #changed(
    parts: {
      relation: RangeVar | undefined;
      withClause: WithClause | undefined;
      list: Node[];
      from?: Node[] | undefined;
      certain?: string[];
    },
    around: Scope | null,
  ): Output {
    const scope = scopeIn(around);
    this.#with(parts.withClause, scope);
    if (parts.relation) this.#from({ RangeVar: parts.relation }, scope, false);
    for (const from of parts.from ?? []) this.#from(from, scope, false);
    for (const column of parts.certain ?? []) scope.certain.add(column);
    return this.#list(parts.list, scope);
  }

  #with(clause: WithClause | undefined, scope: Scope): void {
    for (const one of clause?.ctes ?? []) {
      if (!('CommonTableExpr' in one)) continue;
      const { ctename = '', ctequery, aliascolnames = [] } = one.CommonTableExpr;
      if (clause?.recursive) scope.named.set(ctename, null);
      scope.named.set(ctename, named(this.statement(ctequery, scope), aliascolnames));
    }
  }

  #values(lists: Node[], scope: Scope): Output {
    const rows = lists.map((list) => ('List' in list ? (list.List.items ?? []) : []));
    return (rows[0] ?? []).map((_, index) => ({
      name: `column${index + 1}`,
      nulls: oneOf(rows.map((row) => this.#nulls(row[index], scope))),
    }));
  }

  #from(node: Node, scope: Scope, mayMiss: boolean): void {
    if ('JoinExpr' in node) {
      const { jointype, larg, rarg, quals, usingClause = [] } = node.JoinExpr;
      const begin = scope.sources.length;
      if (larg) this.#from(larg, scope, mayMiss || jointype === 'JOIN_RIGHT' || jointype === 'JOIN_FULL');
      const middle = scope.sources.length;
      if (rarg) this.#from(rarg, scope, mayMiss || jointype === 'JOIN_LEFT' || jointype === 'JOIN_FULL');
      if (jointype === 'JOIN_INNER' && !mayMiss) for (const column of certainIn(quals)) scope.certain.add(column);
      if (usingClause.length === 0) return;
      const [left, right] = [scope.sources.slice(begin, middle), scope.sources.slice(middle)];
      scope.sources.splice(begin, 0, merged(usingClause.map(text), jointype, left, right));
      return;
    }
    scope.sources.push({ ...this.#source(node, scope), mayMiss });
  }

  #source(node: Node, scope: Scope): Omit<Source, 'mayMiss'> {
    if ('RangeVar' in node) {
      const { schemaname, relname = '', alias } = node.RangeVar;
      const columns = schemaname ? this.#relations(`${schemaname}.${relname}`) : inWith(relname, scope);
      return { name: alias?.aliasname ?? relname, columns: renamed(columns ?? null, alias?.colnames ?? []) };
    }
    if ('RangeSubselect' in node) {
      const { subquery, alias } = node.RangeSubselect;
      return {
        name: alias?.aliasname ?? UNNAMED,
        columns: named(this.statement(subquery, scope), alias?.colnames ?? []),
      };
    }
    const alias = 'RangeFunction' in node ? node.RangeFunction.alias : undefined;
    return { name: alias?.aliasname ?? UNNAMED, columns: null };
  }

  #list(list: Node[], scope: Scope): Output {
    const output: { name: string; nulls: Nulls }[] = [];
    for (const one of list) {
      if (!('ResTarget' in one)) return null;
      const stars = isStar(one.ResTarget) ? this.#star(one.ResTarget, scope) : undefined;
      if (stars === null) return null;
      output.push(...(stars ?? [{ name: nameOf(one.ResTarget), nulls: this.#nulls(one.ResTarget.val, scope) }]));
    }
    return output;
  }

  /** The columns of `*` or `t.*`; null when a source does not tell its own. */
  #star({ val }: ResTarget, scope: Scope): { name: string; nulls: Nulls }[] | null {
    const owner = (columnText(val) ?? '').slice(0, -1);
    const sources = scope.sources.filter(({ name }) => owner === '' || name === owner);
    if (sources.length === 0 || sources.some(({ name, columns }) => columns === null || name === MERGED)) return null;
    return sources.flatMap(({ name, columns }) =>
      [...(columns ?? [])].map(([column]) => ({
        name: column,
        nulls: this.#nulls(
          { ColumnRef: { fields: [{ String: { sval: name } }, { String: { sval: column } }] } },
          scope,
        ),
      })),
    );
  }

  #nulls(node: Node | undefined, scope: Scope): Nulls {
    return nullsOf(node, scope, (select, around) => this.select(select, around)?.[0]?.nulls ?? 'unknown');
  }
}

/** Of `using`: the value of the side that is there, of both for an inner join. */
function merged(names: readonly string[], type: JoinType | undefined, left: Source[], right: Source[]): Source {
  const columns = names.map((name): [string, Nulls] => {
    const own = (sides: Source[]): Nulls => {
      const [side, another] = sides.filter((one) => one.name === MERGED || sides.length === 1);
      return (another ? undefined : side?.columns?.get(name)) ?? 'unknown';
    };
    if (type === 'JOIN_FULL') return [name, oneOf([own(left), own(right)])];
    return [
      name,
      type === 'JOIN_LEFT' ? own(left) : type === 'JOIN_RIGHT' ? own(right) : firstOf([own(left), own(right)]),
    ];
  });
  return { name: MERGED, columns: new Map(columns), mayMiss: false };
}

function inWith(name: string, scope: Scope): Columns | null {
  for (let at: Scope | null = scope; at; at = at.around) {
    const found = at.named.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

function named(output: Output, names: Node[]): Columns | null {
  return output && renamed(new Map(output.map(({ name, nulls }) => [name, nulls])), names);
}

function renamed(columns: Columns | null, names: Node[]): Columns | null {
  if (columns === null || names.length === 0) return columns;
  return new Map([...columns].map(([name, nulls], index) => [names[index] ? text(names[index]) : name, nulls]));
}

function isStar({ val }: ResTarget): boolean {
  const last = val && 'ColumnRef' in val ? val.ColumnRef.fields?.at(-1) : undefined;
  return last !== undefined && 'A_Star' in last;
}

/** As PostgreSQL calls a column that has no name of its own. */
function nameOf({ name, val }: ResTarget): string {
  return name ?? ownName(val) ?? '?column?';
}

function ownName(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if ('ColumnRef' in node) return text(node.ColumnRef.fields?.at(-1));
  if ('FuncCall' in node) return functionName(node.FuncCall);
  if ('TypeCast' in node) return ownName(node.TypeCast.arg) ?? text(node.TypeCast.typeName?.names?.at(-1));
  if ('CoalesceExpr' in node) return 'coalesce';
  if ('CaseExpr' in node) return 'case';
  if ('SubLink' in node) return node.SubLink.subLinkType === 'EXISTS_SUBLINK' ? 'exists' : undefined;
  return undefined;
}
