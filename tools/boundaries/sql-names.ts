import { Visitor, type Expression } from 'oxc-parser';
import { lineOf, type ParsedSource } from '../sources.ts';

/** A table, view, function or type that a module's SQL names with its schema. */
export interface SchemaName {
  readonly line: number;
  readonly schema: string;
  readonly name: string;
  /** False for `a.b` at a place where `a` may also be an alias: it counts when `a` is the name of a module. */
  readonly certain: boolean;
}

/** Kysely's methods whose first argument is a table, or an array of tables. */
const TABLE_METHODS = new Set(
  (
    'selectFrom insertInto updateTable deleteFrom replaceInto mergeInto from using table ' +
    'innerJoin leftJoin rightJoin fullJoin crossJoin innerJoinLateral leftJoinLateral'
  ).split(' '),
);

const MEMBER = String.raw`"?\b([a-z_][a-z0-9_]*)"?\s*\.\s*"?([a-z_][a-z0-9_]*)"?`;
/** Words after which only the name of a relation can stand. */
const NAMED_AFTER = new RegExp(
  String.raw`\b(?:from|join|into|update|references|table|view|truncate|sequence)\s+(?:if\s+(?:not\s+)?exists\s+)?(?:only\s+)?${MEMBER}`,
  'gi',
);
const ANYWHERE = new RegExp(MEMBER, 'gi');
const REGCLASS = new RegExp(`'${MEMBER}'`, 'gi');
const SCHEMA_ITSELF = /\bschema\s+(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_][a-z0-9_]*)"?/gi;
/** Where `from` does not introduce a relation. */
const OTHER_FROM = /\bdistinct\s+from\b|\b(?:extract|substring|trim|overlay)\s*\([^()]*\)/gi;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Names in a piece of SQL. Comments do not count, nor does an alias that happens to be called like a schema. */
export function namesInSql(sql: string): SchemaName[] {
  const bare = sql.replace(/--[^\n]*|\/\*[^]*?\*\//g, blank);
  const unquoted = bare.replace(/'(?:[^']|'')*'/g, blank).replace(OTHER_FROM, blank);
  const isAlias = (word: string): boolean =>
    new RegExp(String.raw`(?:\bas|\.\w+"?)\s+"?${word}\b(?!"?\s*\.)`, 'i').test(unquoted);
  const all = [
    ...[...unquoted.matchAll(NAMED_AFTER)].map((match) => nameAt(bare, match, true)),
    ...[...unquoted.matchAll(ANYWHERE)]
      .filter((match) => !isAlias(match[1] ?? ''))
      .map((match) => nameAt(bare, match, false)),
    ...[...bare.matchAll(REGCLASS)].map((match) => nameAt(bare, match, false)),
    ...[...unquoted.matchAll(SCHEMA_ITSELF)].map((match) => ({ ...nameAt(bare, match, true), name: '*' })),
  ];
  const byPlace = new Map(all.toReversed().map((name) => [`${name.line} ${name.schema}.${name.name}`, name]));
  return [...byPlace.values()].toSorted((a, b) => a.line - b.line);
}

function nameAt(text: string, match: RegExpExecArray, certain: boolean): SchemaName {
  const [, schema = '', name = ''] = match;
  const line = lineOf(text, match.index + match[0].search(/\S/));
  return { line, schema: schema.toLowerCase(), name: name.toLowerCase(), certain };
}

/** Names in the `sql` templates and Kysely calls of a TypeScript file. */
export function namesInCode({ text, program }: ParsedSource): SchemaName[] {
  const names: SchemaName[] = [];
  const addTable = (expression: Expression, offset: number): void => {
    if (expression.type === 'ArrayExpression') {
      for (const element of expression.elements)
        if (element && element.type !== 'SpreadElement') addTable(element, offset);
    } else if (expression.type === 'Literal' && typeof expression.value === 'string') {
      const match = /^([a-z_][a-z0-9_]*)\.([a-z_][a-z0-9_]*)(?:\s|$)/.exec(expression.value);
      if (match)
        names.push({ line: lineOf(text, offset), schema: match[1] ?? '', name: match[2] ?? '', certain: true });
    }
  };
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'sql') return;
      const first = lineOf(text, quasi.start);
      const sql = quasi.quasis.map((part) => part.value.raw).join(' $1 ');
      for (const name of namesInSql(sql)) names.push({ ...name, line: first + name.line - 1 });
    },
    CallExpression: ({ callee, arguments: given, start }) => {
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const [argument] = given;
      if (argument === undefined || argument.type === 'SpreadElement') return;
      if (TABLE_METHODS.has(callee.property.name)) addTable(argument, start);
      if (callee.property.name === 'withSchema' && argument.type === 'Literal' && typeof argument.value === 'string') {
        names.push({ line: lineOf(text, start), schema: argument.value, name: '*', certain: true });
      }
    },
  }).visit(program);
  return names;
}
