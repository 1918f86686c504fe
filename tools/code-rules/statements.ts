import { Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';
import { STATEMENT } from './sql-text.ts';

/**
 * Where SQL may stand outside a module: what the kit keeps in its own schema, PostgreSQL itself (roles, migrations,
 * connections), and what the owner of the database does to all of it (seeds, a developer's accounts).
 */
const PLACES: readonly RegExp[] = [
  /^packages\/kit\/src\/(?:connection|database|migrate)\.ts$/,
  /^packages\/kit\/src\/(?:events|relay|jobs|leftovers|owned-rows|personal-data|erase-answers|erase-events|erase-rows|erasure|whose-rows|worker|worker-lease|settings|held-throttles|numbering|tenant-keys|http\/idempotency)\.ts$/,
  // The condition of a page: a fragment, on whatever table.
  /^packages\/kit\/src\/paging\.ts$/,
  /^apps\/server\/src\/(?:seed|dev)\//,
  // `select 1`: does PostgreSQL answer?
  /^apps\/server\/src\/health\.ts$/,
];

const isServer = (path: string): boolean =>
  /^(?:modules|packages|apps\/server)\//.test(path) &&
  !/^(?:modules\/[^/]+\/web|packages\/(?:ui|web-kit|api-client))\//.test(path);

/** A module's SQL is in its *.queries.ts, the rest in the places above: no other file runs a statement. */
export function checkStatementPlace({ path, text, program }: ParsedSource): Finding[] {
  if (!isServer(path) || isTest(path) || isTesting(path) || PLACES.some((place) => place.test(path))) return [];
  if (path.startsWith('modules/') && path.endsWith('.queries.ts')) return [];
  const places = new Set<number>();
  const report = (offset: number): void => void places.add(lineOf(text, offset));
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers, start }) => {
      const all = specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      if (source.value === 'kysely' && importKind !== 'type' && !all) report(start);
    },
    MemberExpression: (node) => {
      if (!node.computed && node.property.name === 'withTables') report(node.start);
    },
    CallExpression: ({ callee, arguments: [first], start }) => {
      const method = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : '';
      if (method === 'query' && (first?.type === 'Literal' || first?.type === 'TemplateLiteral')) report(start);
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && STATEMENT.test(value)) report(start);
    },
    TemplateLiteral: ({ quasis, start }) => {
      if (STATEMENT.test(quasis.map((part) => part.value.cooked ?? '').join(' $x '))) report(start);
    },
  }).visit(program);
  const message = path.startsWith('modules/')
    ? 'a statement belongs in a *.queries.ts'
    : 'a statement belongs in a module, or in a file that tools/code-rules/statements.ts names';
  return [...places].map((line) => ({ path, line, message }));
}
