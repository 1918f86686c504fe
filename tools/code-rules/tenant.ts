import { Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** In a statement, or a template of its own for Kysely's `conflict.expression()`. */
const CONFLICT_TARGET = /\bon\s+conflict\s*\([^)]*\)|^`?tenant_id(?:, \w+)+`?$/gi;
const TENANT = /\btenant_id\b/g;

/**
 * Row-level security adds the tenant to what a statement reads, and the column's default to what it writes
 * (docs/adr/0015). Only the target of a conflict has to name the whole key.
 */
export function checkTenant({ path, text, program }: ParsedSource): Finding[] {
  if (!path.startsWith('modules/') || isTest(path) || isTesting(path)) return [];
  const findings: Finding[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'sql') return;
      for (const { start, end } of quasi.quasis) {
        const sql = text.slice(start, end).replace(CONFLICT_TARGET, (target) => ' '.repeat(target.length));
        for (const { index } of sql.matchAll(TENANT))
          findings.push({
            path,
            line: lineOf(text, start + index),
            message: 'no tenant_id: row-level security reads it and a default writes it (docs/adr/0015)',
          });
      }
    },
  }).visit(program);
  return findings;
}
