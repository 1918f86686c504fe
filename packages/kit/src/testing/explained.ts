import { inject } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import type { Harness } from './harness.ts';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Rows Removed by Filter'?: number;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

/** A second pool of the application's role, with row-level security, that knows what its statements read. */
export interface Explained {
  readonly database: Database;
  /**
   * Runs `act` and gives, of all that its statements read of one table in one step of a plan, the most rows: those that
   * were thrown away too. Throws when no statement was run.
   */
  mostRead(act: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** Plans as PostgreSQL runs them (`auto_explain`), for tests that hold what a look-up costs to a bound. */
export async function openExplained(h: Harness): Promise<Explained> {
  const { rows } = await h.admin.query<{ name: string }>('select current_database() as name');
  const name = rows[0]?.name ?? '';
  await h.admin.query("load 'auto_explain'");
  for (const setting of [
    'session_preload_libraries = auto_explain',
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_analyze = on',
    'auto_explain.log_format = json',
    'client_min_messages = log',
  ])
    await h.admin.query(`alter role cm_app in database ${name} set ${setting}`);
  const database = openDatabase(
    { socketDir: inject('pgSocketDir'), user: 'cm_app', database: name },
    { max: 1, name: 'explained' },
  );
  let plans: Plan[] = [];
  database.pool.on('connect', (client) =>
    client.on('notice', (notice) => {
      const json = /plan:\s*(\{[\s\S]*\})\s*$/.exec(notice.message ?? '')?.[1];
      if (json) plans.push((JSON.parse(json) as { Plan: Plan }).Plan);
    }),
  );
  return {
    database,
    mostRead: async (act) => {
      plans = [];
      await act();
      if (plans.length === 0) throw new Error('no statement was run');
      return Math.max(...plans.map(mostReadOf));
    },
    close: () => database.close(),
  };
}

function mostReadOf(plan: Plan): number {
  const loops = plan['Actual Loops'] ?? 1;
  const own = plan['Relation Name'] ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * loops : 0;
  return Math.max(own, ...(plan.Plans ?? []).map(mostReadOf));
}
