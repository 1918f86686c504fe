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
export const sum = sql<{ sum: number }>\`select sum(t.number)::int as sum from tickets.tickets t\`;
export const branches = sql<{ a: number }>\`select case when t.state = 'open' then 1 end as a from tickets.tickets t\`;
export const one = sql<{ name: string }>\`select (select g.name from tickets.groups g where g.id = t.group_id) as name
  from tickets.tickets t\`;
export const inside = sql<{ name: string; day: string }>\`select upper(g.name) as name, t.closed_at::date as day
  from tickets.tickets t left join tickets.groups g on g.id = t.group_id\`;
export const filtered = sql<{ state: string; last: Date }>\`select t.state,
  max(t.created_at) filter (where t.state = 'open') as last from tickets.tickets t group by t.state\`;
export const joint = sql<{ at: Date }>\`select t.created_at as at from tickets.tickets t
  union all select t.closed_at from tickets.tickets t\`;
export const known = sql<{ total: number; label: string; last: Date; day: string; any: boolean; kind: string }>\`
  select coalesce(sum(t.number), 0)::int as total, max(t.state) || '!' as label, max(t.created_at) as last,
    (t.closed_at at time zone 'UTC')::date as day, exists (select 1 from tickets.groups) as any,
    case when t.group_id is null then 'none' else t.group_id::text end as kind
  from tickets.tickets t where t.closed_at >= now() group by t.closed_at, t.group_id\`;
export const shared = sql<{ id: string; state: string }>\`select id, t.state from tickets.tickets t
  full join (select id from tickets.groups) g using (id)\`;
export const said = sql<{ id: string }>\`select g.id /* not null */ from tickets.tickets t
  left join tickets.groups g on g.id = t.group_id\`;
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
      '13 sum may be null',
      '14 a may be null',
      '15 name may be null',
      '17 name may be null',
      '17 day may be null',
      '19 last may be null',
      '21 at may be null',
      '28 state may be null',
    ].toSorted(),
  );
});
