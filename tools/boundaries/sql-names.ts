import { Visitor, type Expression } from 'oxc-parser';
import { lineOf, type ParsedSource } from '../sources.ts';
import { type ConstantTexts, constantTexts, joined } from './constant-text.ts';

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

/** Statements inside a statement: `execute 'select … from a.b'`, with the pieces that `||` puts together. */
const INNER = /'((?:[^']|'')*)'/g;

/** Names in a piece of SQL. Comments do not count, nor does an alias that happens to be called like a schema. */
export function namesInSql(sql: string): SchemaName[] {
  const bare = sql.replace(/--[^\n]*|\/\*[^]*?\*\//g, blank).replace(/'\s*\|\|\s*'/g, '');
  const inner = [...bare.matchAll(INNER)].flatMap((match) =>
    STATEMENT.test(match[1] ?? '') && (match[1] ?? '').includes('.')
      ? namesInSql((match[1] ?? '').replaceAll("''", "'")).map((name) => ({
          ...name,
          line: name.line + lineOf(bare, match.index) - 1,
          certain: false,
        }))
      : [],
  );
  const unquoted = bare.replace(/'(?:[^']|'')*'/g, blank).replace(OTHER_FROM, blank);
  const isAlias = (word: string): boolean =>
    new RegExp(String.raw`(?:\bas|\.\w+"?)\s+"?${word}\b(?!"?\s*\.)`, 'i').test(unquoted);
  const all = [
    ...[...unquoted.matchAll(NAMED_AFTER)].map((match) => nameAt(bare, match, true)),
    ...[...unquoted.matchAll(ANYWHERE)]
      .filter((match) => !isAlias(match[1] ?? ''))
      .map((match) => nameAt(bare, match, false)),
    ...[...bare.matchAll(REGCLASS)].map((match) => nameAt(bare, match, false)),
    ...inner,
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

/** A statement, or a piece that can only be one's: a sentence that begins with "select" has no relation after "from". */
const STATEMENT =
  /\b(?:select\b|insert\s+into\b|update\s+\S+\s+(?:as\s+\w+\s+|\w+\s+)?set\b|delete\s+from\b|merge\s+into\b|truncate\b|copy\b|lock\s+table\b|call\b|execute\b|with\s+\w+\s+as\b|(?:create|alter|drop|grant|revoke|refresh|comment)\b)/i;
/** Calls of the `sql` tag whose arguments are names or text. */
const SQL_PARTS = new Set(['table', 'ref', 'id', 'raw', 'lit']);

/** Names in a TypeScript file, wherever the text of the statement stands: tagged, plain, or put together of constants. */
export function namesInCode(source: ParsedSource, texts: ConstantTexts = constantTexts([source])): SchemaName[] {
  const { text, program, path } = source;
  const names: SchemaName[] = [];
  const consumed: { start: number; end: number }[] = [];
  const isConsumed = ({ start, end }: Span): boolean => consumed.some((one) => one.start <= start && end <= one.end);
  const addTable = (name: string, offset: number, certain = true): void => {
    const match = /^"?([a-z_][a-z0-9_]*)"?\s*\.\s*"?([a-z_][a-z0-9_]*)"?(?:\s|$|\.)/i.exec(name.trim());
    if (match) names.push({ ...nameAt('', match, certain), line: lineOf(text, offset) });
  };
  const addSql = (sql: string, offset: number): void => {
    const first = lineOf(text, offset);
    for (const name of namesInSql(sql)) names.push({ ...name, line: first + name.line - 1 });
  };
  const addTables = (expression: Expression, offset: number): void => {
    if (expression.type === 'ArrayExpression') {
      for (const element of expression.elements)
        if (element && element.type !== 'SpreadElement') addTables(element, offset);
    } else addTable(texts.of(path, expression), offset);
  };
  /** Plain text: what is certain in a statement is only likely here, so it counts when it names a module. */
  const addPlain = (expression: Expression): void => {
    if (isConsumed(expression)) return;
    consumed.push(expression);
    const plain = texts.of(path, expression);
    if (!plain.includes('.')) return;
    const found = namesInSql(plain).filter(({ certain }) => certain || STATEMENT.test(plain));
    const first = lineOf(text, expression.start);
    const exact = expression.type === 'TemplateLiteral';
    for (const name of found) names.push({ ...name, certain: false, line: exact ? first + name.line - 1 : first });
  };
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'sql') return;
      consumed.push(quasi);
      const values = quasi.expressions.map((value) => texts.of(path, value));
      const parts = quasi.quasis.flatMap((part, index) => [part.value.raw, pieceOf(values[index])]);
      addSql(joined(parts.slice(0, -1)), quasi.start);
    },
    CallExpression: (call) => {
      const { callee, arguments: given, start } = call;
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const [argument] = given;
      if (argument === undefined || argument.type === 'SpreadElement') return;
      const method = callee.property.name;
      if (TABLE_METHODS.has(method)) addTables(argument, start);
      if (method === 'withSchema') addTable(`${texts.of(path, argument)}.*`.replace('*', 'any_table'), start);
      if (callee.object.type === 'Identifier' && callee.object.name === 'sql' && SQL_PARTS.has(method)) {
        const all = given.map((one) => (one.type === 'SpreadElement' ? '' : texts.of(path, one)));
        if (method === 'raw') addSql(all[0] ?? '', start);
        else addTable(all.join('.'), start, method === 'table');
      }
      if (isText(call)) addPlain(call);
    },
    BinaryExpression: (node) => {
      if (node.operator === '+') addPlain(node);
    },
    TemplateLiteral: addPlain,
    Literal: (node) => {
      if (typeof node.value === 'string') addPlain(node);
    },
    TSPropertySignature: ({ key, start }) => {
      if (key.type === 'Literal' && typeof key.value === 'string' && /^[a-z_]+\.[a-z_]+$/.test(key.value))
        names.push({ line: lineOf(text, start), ...halves(key.value), certain: false });
    },
  }).visit(program);
  return names;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** In the tag a value is a parameter, unless it is text that other SQL is made of. */
function pieceOf(value: string | undefined): string | null {
  return value === undefined || !value.includes('.') ? null : value;
}

function isText(call: Extract<Expression, { type: 'CallExpression' }>): boolean {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  return (
    callee.property.name === 'concat' || (callee.property.name === 'join' && callee.object.type === 'ArrayExpression')
  );
}

function halves(name: string): { schema: string; name: string } {
  const [schema = '', table = ''] = name.split('.');
  return { schema, name: table };
}
