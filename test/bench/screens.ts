import { stableId } from '@cm/kit/ids';
import pg from 'pg';
import { runCommand } from '../support/running-server.ts';
import type { BenchServer } from './bench-server.ts';
import { median } from './figures.ts';
import { type ScreenCall, screenCalls } from './screen-calls.ts';
import { lines } from './report.ts';

/** What counts as not flat: half as slow again, and slow enough to be felt. */
const GROWTH = 1.5;
const FELT_MS = 20;
const SLOWEST = 15;

interface Screen {
  readonly name: string;
  /** Medians in milliseconds, among few rows and among many. */
  readonly few: number;
  readonly many: number;
}

const grew = ({ few, many }: Screen): boolean => many > FELT_MS && many > few * GROWTH;

/**
 * Asks what the screens ask, on the demonstration and again in volume: lists, counts and searches have to cost the same.
 * One request at a time, so that a figure is the time of its own work.
 */
export async function measureScreens(
  bench: BenchServer,
  options: { tickets: number; asks: number; say: (line: string) => void },
): Promise<string> {
  const owner = new pg.Pool({ host: bench.socketDir, port: 5432, user: 'postgres', database: 'postgres', max: 1 });
  try {
    const tenantId = stableId('tenant-atlas');
    const { rows } = await owner.query<{ id: string }>(
      `select id from identity.users where tenant_id = $1 and email = 'karim@exemple.dz'`,
      [tenantId],
    );
    const people = { tenantId, staff: stableId('staff-1'), customer: rows[0]?.id ?? '' };
    const calls = await screenCalls(owner, people);
    options.say(`${calls.length} requests of the screens…`);
    const few = await askAll(bench, calls, options.asks);
    options.say(`seed volume --all ${options.tickets}…`);
    const seeded = await runCommand(
      bench.server,
      'seed',
      'volume',
      '--all',
      String(options.tickets),
      '--tenant',
      'atlas',
    );
    if (seeded.code !== 0) throw new Error(seeded.stderr);
    options.say(seeded.stdout.trim());
    await owner.query('vacuum analyze');
    await owner.query('checkpoint');
    await bench.rest();
    const many = await askAll(bench, calls, options.asks);
    const screens = calls.flatMap(({ name }) => {
      const [before, after] = [few.get(name), many.get(name)];
      return before === undefined || after === undefined ? [] : [{ name, few: before, many: after }];
    });
    const refused = calls.filter(({ name }) => !many.has(name)).map(({ name }) => name);
    return reportOf(screens, refused);
  } finally {
    await owner.end();
  }
}

/** The median of each; what is not answered with 200 is left out. */
async function askAll(bench: BenchServer, calls: readonly ScreenCall[], asks: number): Promise<Map<string, number>> {
  const medians = new Map<string, number>();
  for (const call of calls) {
    const headers = call.zone === 'portal' ? bench.customer : call.zone === 'staff' ? bench.staff : {};
    const ask = async (url: string): Promise<{ ms: number; body: string } | null> => {
      const began = performance.now();
      const answer = await fetch(`${bench.server.url}${url}`, { headers });
      const body = await answer.text();
      return answer.ok ? { ms: performance.now() - began, body } : null;
    };
    // The first answer warms plans and pages; it also says where the next page begins.
    const first = await ask(call.url);
    if (!first) continue;
    const url = call.far ? farFrom(call.url, first.body) : call.url;
    if (url === null) continue;
    const times: number[] = [];
    for (let round = 0; round < asks; round += 1) {
      const answer = await ask(url);
      if (answer) times.push(answer.ms);
    }
    if (times.length === asks) medians.set(call.name, median(times));
  }
  return medians;
}

/** The page after a place far down: two years ago, late in the alphabet. Null when the list is one page. */
function farFrom(url: string, body: string): string | null {
  const page: unknown = JSON.parse(body);
  if (typeof page !== 'object' || page === null || !('nextCursor' in page) || typeof page.nextCursor !== 'string') {
    // The same request again: a list of one page has no far end, but it is a list all the same.
    return url;
  }
  const parts: unknown = JSON.parse(Buffer.from(page.nextCursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || typeof parts[0] !== 'string') return url;
  const [sort, value] = parts as [string, string | number];
  const falling = sort.startsWith('-') || sort === 'priority';
  const at = new Date(Date.now() - (falling ? 500 : 20) * 86_400_000);
  const id = `${at
    .getTime()
    .toString(16)
    .padStart(12, '0')
    .replace(/^(.{8})(.{4})$/, '$1-$2')}-7000-8000-000000000000`;
  const far =
    typeof value === 'number'
      ? Math.max(1, Math.floor(falling ? value / 2 : value * 10_000))
      : /^\d{4}-\d\d-\d\dT/.test(value)
        ? at.toISOString()
        : /^\d{4}-\d\d-\d\d$/.test(value)
          ? at.toISOString().slice(0, 10)
          : falling
            ? 'd'
            : 'taleb';
  const cursor = Buffer.from(JSON.stringify([sort, far, id])).toString('base64url');
  return `${url}${url.includes('?') ? '&' : '?'}cursor=${cursor}`;
}

function reportOf(screens: readonly Screen[], refused: readonly string[]): string {
  const row = ({ name, few, many }: Screen): string[] => [
    name,
    few.toFixed(1),
    many.toFixed(1),
    `${(many / few).toFixed(1)} ×`,
  ];
  const head = ['request', 'few, ms', 'many, ms', 'growth'];
  const notFlat = screens.filter(grew).sort((a, b) => b.many - a.many);
  const slowest = [...screens].sort((a, b) => b.many - a.many).slice(0, SLOWEST);
  const all = `${screens.length} requests, each the median of several; together ${Math.round(screens.reduce((sum, one) => sum + one.few, 0))} ms among few rows and ${Math.round(screens.reduce((sum, one) => sum + one.many, 0))} ms among many.`;
  return [
    all + (refused.length === 0 ? '' : ` Not asked, because they were refused: ${refused.join(', ')}.`),
    `Grown by more than ${GROWTH} × and above ${FELT_MS} ms: ${notFlat.length === 0 ? 'none.' : ''}`,
    ...(notFlat.length === 0 ? [] : [lines([head, ...notFlat.map(row)])]),
    `The slowest ${SLOWEST}:`,
    lines([head, ...slowest.map(row)]),
  ].join('\n\n');
}
