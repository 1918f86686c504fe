import { Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** Still to be moved into a *.queries.ts; the list only gets shorter. */
const TO_MOVE = new Set(
  [
    'audit/append-events audit/checkpoints audit/list-entries audit/verify-audit',
    'identity/administration identity/api-tokens identity/change-role identity/current-session identity/directory',
    'identity/links identity/list-tenants identity/log-in identity/login-journal identity/second-factor',
    'identity/staff-accounts identity/staff-holding identity/tenant-directory',
    'notifications/jobs-overview',
    'reporting/customer-home reporting/customer-report reporting/revenue-report reporting/ticket-report',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `modules/${name}.ts`),
);

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
  const waits = TO_MOVE.has(path);
  if (waits && places.length === 0)
    return [{ path, line: 0, message: 'has no statement any more: take it off the list of tools/house/statements.ts' }];
  return waits
    ? []
    : places.map((place) => ({ path, line: lineOf(text, place), message: 'a statement belongs in a *.queries.ts' }));
}
