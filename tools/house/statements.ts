import { Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** A module's SQL is in its *.queries.ts: no other file runs a statement. */
export function checkStatementPlace({ path, text, program }: ParsedSource): Finding[] {
  if (!path.startsWith('modules/') || path.endsWith('.queries.ts') || isTest(path) || isTesting(path)) return [];
  const places: number[] = [];
  new Visitor({
    ImportDeclaration: ({ source, importKind, specifiers, start }) => {
      const all = specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
      if (source.value === 'kysely' && importKind !== 'type' && !all) places.push(start);
    },
    MemberExpression: (node) => {
      if (!node.computed && node.property.name === 'withTables') places.push(node.start);
    },
  }).visit(program);
  return places.map((place) => ({ path, line: lineOf(text, place), message: 'a statement belongs in a *.queries.ts' }));
}
