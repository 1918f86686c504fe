import { Visitor, type Expression } from 'oxc-parser';
import { lineOf, type ParsedSource } from '../sources.ts';

/** A table (or function) that a module's SQL names with its schema. */
export interface SchemaName {
  readonly line: number;
  readonly schema: string;
  readonly name: string;
}

/** Kysely's methods whose first argument is a table, or an array of tables. */
const TABLE_METHODS = new Set([
  ...['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'replaceInto', 'mergeInto', 'from', 'using', 'table'],
  ...['innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin', 'innerJoinLateral', 'leftJoinLateral'],
]);

/** Words after which PostgreSQL expects the name of a relation, a function or a schema's member. */
const NAMED_AFTER =
  /\b(?:from|join|into|update|only|references|table|view|lock|truncate|on|sequence|function|procedure|trigger|exists|using|execute|call|type|comment\s+on\s+\w+)\s+(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_][a-z0-9_]*)"?\s*\.\s*"?([a-z_][a-z0-9_]*)"?/gi;
const CALLED = /"?\b([a-z_][a-z0-9_]*)"?\s*\.\s*"?([a-z_][a-z0-9_]*)"?\s*\(/gi;
const QUOTED_NAME = /'([a-z_][a-z0-9_]*)\.([a-z_][a-z0-9_]*)'(?:::regclass|\s*[,)])/gi;
const SCHEMA_ITSELF = /\bschema\s+(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_][a-z0-9_]*)"?/gi;

/** Names in a piece of SQL. Comments do not count; aliases (`t.id`) do not stand where relations stand. */
export function namesInSql(sql: string): SchemaName[] {
  const bare = sql.replace(/--[^\n]*|\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const unquoted = bare.replace(/'(?:[^']|'')*'/g, (literal) => ' '.repeat(literal.length));
  const names = [
    ...[NAMED_AFTER, CALLED].flatMap((pattern) => [...unquoted.matchAll(pattern)]),
    ...bare.matchAll(QUOTED_NAME),
  ].map((match) => nameAt(bare, match.index, match[1], match[2]));
  const schemas = [...unquoted.matchAll(SCHEMA_ITSELF)].map((match) => nameAt(bare, match.index, match[1], '*'));
  return [...names, ...schemas];
}

function nameAt(text: string, offset: number, schema = '', name = ''): SchemaName {
  return { line: lineOf(text, offset), schema: schema.toLowerCase(), name: name.toLowerCase() };
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
      if (match) names.push(nameAt(text, offset, match[1], match[2]));
    }
  };
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'sql') return;
      const first = lineOf(text, quasi.start);
      const sql = quasi.quasis.map((part) => part.value.raw).join('$x');
      for (const name of namesInSql(sql)) names.push({ ...name, line: first + name.line - 1 });
    },
    CallExpression: ({ callee, arguments: given, start }) => {
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const [argument] = given;
      if (argument === undefined || argument.type === 'SpreadElement') return;
      if (TABLE_METHODS.has(callee.property.name)) addTable(argument, start);
      if (callee.property.name === 'withSchema' && argument.type === 'Literal' && typeof argument.value === 'string') {
        names.push(nameAt(text, start, argument.value, '*'));
      }
    },
  }).visit(program);
  return names;
}
