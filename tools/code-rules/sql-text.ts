import { Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** Text that is a statement and not a sentence that happens to begin with "select". */
export const STATEMENT =
  /^\s*(?:select\s[^]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|(?:create|alter|drop)\s+(?:table|schema|index|role|database|view|policy|function)\s|truncate\s|grant\s|set\s+(?:local\s+)?role\s)/i;

/** Statements about roles and databases take no parameters; these two files build them from escaped names. */
const BUILDS_DDL = new Set([
  'packages/kit/src/migrate.ts',
  'packages/kit/src/database.ts',
  'apps/server/src/seed/start-again.ts',
]);
const MESSAGE = 'no SQL by interpolation: the sql tag makes parameters of what is put in';

/** A statement glued together from values is an injection waiting: only the `sql` tag of Kysely may take expressions. */
export function checkSqlText({ path, text, program }: ParsedSource): Finding[] {
  if (isTest(path) || isTesting(path) || BUILDS_DDL.has(path) || path.startsWith('tools/')) return [];
  const findings: Finding[] = [];
  const tagged = new Set<number>();
  const report = (offset: number): void => void findings.push({ path, line: lineOf(text, offset), message: MESSAGE });
  new Visitor({
    TaggedTemplateExpression: (node) => {
      if (node.tag.type === 'Identifier' && node.tag.name === 'sql') tagged.add(node.quasi.start);
    },
    TemplateLiteral: (node) => {
      if (node.expressions.length === 0 || tagged.has(node.start)) return;
      if (STATEMENT.test(node.quasis.map((part) => part.value.cooked ?? '').join(' $x '))) report(node.start);
    },
    BinaryExpression: ({ operator, left, start }) => {
      if (operator !== '+' || left.type !== 'Literal' || typeof left.value !== 'string') return;
      if (STATEMENT.test(`${left.value} x `)) report(start);
    },
    CallExpression: (node) => {
      if (path.startsWith('packages/kit/')) return; // its raw pieces come from closed sets
      const { callee } = node;
      const raw = callee.type === 'MemberExpression' && !callee.computed && callee.property.name === 'raw';
      if (!raw || callee.object.type !== 'Identifier' || callee.object.name !== 'sql') return;
      const [argument] = node.arguments;
      if (argument?.type !== 'Literal' && !(argument?.type === 'TemplateLiteral' && argument.expressions.length === 0))
        report(node.start);
    },
  }).visit(program);
  return findings;
}
