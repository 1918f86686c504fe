import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { isCode, isTest, isTesting, listFiles } from './sources.ts';
import { checkStatements, type StatementReport } from './statements/check.ts';
import { readSources } from './statements/program.ts';

const root = join(import.meta.dirname, '..');
// Below node_modules, so that the canary finds kysely and no gate finds the canary.
const cache = join(root, 'node_modules/.cache');

const CANARY = `import { sql } from 'kysely';
const columns = sql\`t.id, t.message_countt\`;
export const name = sql<{ id: string; messageCountt: number }>\`select \${columns} from tickets.tickets t\`;
export const type = sql<{ number: string }>\`select t.number from tickets.tickets t\`;
export const empty = sql<{ closedAt: Date }>\`select t.closed_at from tickets.tickets t\`;
export const joined = sql<{ id: string; name: string }>\`select t.id, g.name from tickets.tickets t
  left join tickets.groups g on g.id = t.group_id\`;
export const view = sql<{ assigneeId: string }>\`select assignee_id from tickets.published_tickets\`;
export const undeclared = sql<{ id: string }>\`select t.id, t.number from tickets.tickets t\`;
export const branch = (open: boolean) =>
  sql<{ id: string }>\`select t.id from tickets.tickets t \${open ? sql\`where t.closed_on is null\` : sql\`\`}\`;
export const piece = sql<boolean>\`t.subjectt = ''\`;
export const right = sql<{ id: string; closedAt: Date | null; count: number }>\`
  select t.id, t.closed_at, count(*)::int as count from tickets.tickets t group by 1, 2\`;
`;

let report: StatementReport;
let folder: string;
beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'statements-'));
  const canary = join(folder, 'canary.ts');
  writeFileSync(canary, CANARY);
  const modules = listFiles(root, ['modules']).filter(
    (path) => isCode(path) && path.endsWith('.ts') && !/\/web\//.test(path) && !isTest(path) && !isTesting(path),
  );
  report = await checkStatements(readSources(root, [...modules, relative(root, canary)]), {
    host: inject('pgSocketDir'),
    port: 5432,
    user: 'postgres',
    database: 'cm_template',
  });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('PostgreSQL understands every raw statement of the modules, and each row is what its type says', () => {
  expect(report.statements).toBeGreaterThan(100);
  expect(report.texts).toBeGreaterThan(report.statements);
  expect(report.findings.filter(({ path }) => path.startsWith('modules/'))).toEqual([]);
});

test('a wrong name, type or null is found, in every form that a statement may take, and nothing else', () => {
  const found = report.findings
    .filter(({ path }) => path.endsWith('canary.ts'))
    .map(({ line, message }) => `${line} ${message}`);
  expect(found.toSorted()).toEqual(
    [
      '3 column t.message_countt does not exist',
      '4 number is declared as string and comes as number',
      '5 closedAt may be null',
      '6 name may be null',
      '8 assigneeId may be null',
      '9 the column number is not declared',
      '11 column t.closed_on does not exist',
      '12 column t.subjectt does not exist',
    ].toSorted(),
  );
});
