import { randomUUID } from 'node:crypto';
import { type BenchServer, openBenchServer } from './bench-server.ts';
import { startChild } from './child.ts';
import { type Figures, median, medianFigures } from './figures.ts';
import { load, type Request } from './http-load.ts';
import { measureMail } from './measure-mail.ts';
import { measurePdf } from './measure-pdf.ts';
import { watchMemory } from './memory.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { measureScreens } from './screens.ts';
import { factsOf, type Row, tableOf, times, writeDocument } from './report.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const JSON_TYPE = { 'content-type': 'application/json' };

interface Side {
  readonly port: number;
  readonly next: () => Request | undefined;
}

/** Application and floor in turn, so that a busy machine weighs on both alike; the first round of each warms up. */
async function inTurn(
  bench: BenchServer,
  options: BenchOptions,
  sides: { ours: Side; floor: Side },
): Promise<{ ours: Figures; floor: Figures }> {
  const [ours, floor]: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round <= options.rounds; round += 1) {
    const seconds = round === 0 ? 1 : options.seconds;
    const measure = (side: Side): Promise<Figures> => load({ ...side, clients: options.clients, seconds });
    const server = await measure(sides.ours);
    await bench.rest();
    const bare = await measure(sides.floor);
    if (round === 0) continue;
    ours.push(server);
    floor.push(bare);
  }
  return { ours: medianFigures(ours), floor: medianFigures(floor) };
}

async function lists(bench: BenchServer, options: BenchOptions, floorPort: number) {
  const path = '/api/corporate/tickets?state=open&sort=-updated&limit=50';
  const request: Request = { method: 'GET', path, headers: bench.staff };
  const bare: Request = { method: 'GET', path: '/list', headers: {} };
  return inTurn(bench, options, {
    ours: { port: bench.server.port, next: () => request },
    floor: { port: floorPort, next: () => bare },
  });
}

async function creations(bench: BenchServer, options: BenchOptions, floorPort: number) {
  const body = JSON.stringify({
    subject: 'Mon site est lent depuis ce matin',
    text: 'Depuis ce matin, les pages mettent dix secondes à venir. '.repeat(5),
  });
  return inTurn(bench, options, {
    ours: {
      port: bench.server.port,
      next: () => ({
        method: 'POST',
        path: '/api/portal/tickets',
        headers: { ...bench.customer, ...JSON_TYPE, 'idempotency-key': randomUUID() },
        body,
      }),
    },
    floor: { port: floorPort, next: () => ({ method: 'POST', path: '/open', headers: JSON_TYPE, body }) },
  });
}

/** As many drafts as asked for, each once; the seconds are only a bound. */
async function issues(bench: BenchServer, options: BenchOptions, floorPort: number) {
  const [ours, floor]: [Figures[], Figures[]] = [[], []];
  for (let round = 0; round <= options.rounds; round += 1) {
    const size = round === 0 ? 100 : options.issues;
    const measure = async (port: number, request: (id: string) => Request): Promise<Figures> => {
      const ids = await bench.drafts(size);
      const next = (): Request | undefined => {
        const id = ids.pop();
        return id === undefined ? undefined : request(id);
      };
      return load({ port, clients: options.clients, seconds: 120, next });
    };
    const server = await measure(bench.server.port, (id) => ({
      method: 'POST',
      path: `/api/corporate/invoices/${id}/issue`,
      headers: { ...bench.staff, ...JSON_TYPE, 'idempotency-key': randomUUID() },
      body: '{"version":1}',
    }));
    await bench.rest();
    const bare = await measure(floorPort, (id) => ({
      method: 'POST',
      path: '/issue',
      headers: JSON_TYPE,
      body: JSON.stringify({ id }),
    }));
    if (round === 0) continue;
    ours.push(server);
    floor.push(bare);
  }
  return { ours: medianFigures(ours), floor: medianFigures(floor) };
}

async function warmStarts(bench: BenchServer, rounds: number): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await bench.server.stop();
    const began = performance.now();
    await bench.server.start();
    seconds.push((performance.now() - began) / 1000);
  }
  return median(seconds);
}

async function measureAll(bench: BenchServer, options: BenchOptions): Promise<Row[]> {
  const memory = watchMemory(() => bench.server.pid());
  const floor = await startChild('./floor-server.ts', bench.socketDir);
  const count = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ');
  say(`${count(options.few)} tickets…`);
  await bench.ticketsUpTo(options.few);
  const few = await lists(bench, options, floor.port);
  say(`${count(options.many)} tickets…`);
  await bench.ticketsUpTo(options.many);
  const many = await lists(bench, options, floor.port);
  say('tickets opened…');
  const opened = await creations(bench, options, floor.port);
  say('invoices issued…');
  const issued = await issues(bench, options, floor.port);
  floor.stop();
  say('mails…');
  const mail = await measureMail(bench, options.mails, options.rounds);
  const most = memory.stop();
  say('PDF…');
  const pdf = measurePdf(options.documents);
  say('warm starts…');
  await bench.db.end();
  const start = await warmStarts(bench, 3);

  const list = (tickets: number, { ours, floor: bare }: { ours: Figures; floor: Figures }): Row => ({
    work: `ticket list, 50 of ${count(tickets)}, by state and update`,
    ours,
    floor: bare,
    result: times(ours.p50 / bare.p50),
    goal: 'p50 ≤ 6 × floor',
    met: ours.p50 <= 6 * bare.p50,
  });
  const share = (
    work: string,
    { ours, floor: bare }: { ours: Figures; floor: Figures },
    least: number,
    goal: string,
  ) => ({
    work,
    ours,
    floor: bare,
    result: `${(ours.perSecond / bare.perSecond).toFixed(2)} of it`,
    goal,
    met: ours.perSecond >= least * bare.perSecond,
  });
  const alone = { ours: null, floor: null };
  const growth = many.ours.p99 / few.ours.p99;
  return [
    list(options.few, few),
    list(options.many, many),
    { ...alone, work: 'list p99, many against few', result: times(growth), goal: '≤ 1.5 ×', met: growth <= 1.5 },
    share('ticket opened in the portal', opened, 0.25, '≥ 1/4 of floor'),
    {
      work: 'invoice issued',
      ...issued,
      result: `${Math.round(issued.ours.perSecond)} /s`,
      goal: '≥ 200 /s',
      met: issued.ours.perSecond >= 200,
    },
    ...pdf.map(({ locale, ours, floor: bare }) => ({
      work: `invoice PDF, 12 lines, ${locale}`,
      ours,
      floor: bare,
      result: times(ours.p50 / bare.p50),
      goal: '≤ 1.5 × floor',
      met: ours.p50 <= 1.5 * bare.p50,
    })),
    share('mail to ticket', mail, 0.5, '≥ 1/2 of floor'),
    { ...alone, work: 'warm start with its database', result: `${start.toFixed(2)} s`, goal: '≤ 2 s', met: start <= 2 },
    {
      ...alone,
      work: 'most memory, server + PDF compiler',
      result: `${Math.round(most.server)} + ${Math.round(most.children)} MiB (RSS ${Math.round(most.resident)})`,
      goal: '≤ 250 MiB',
      met: most.server + most.children <= 250,
    },
  ];
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) return;
  say('Starting the application…');
  const bench = await openBenchServer();
  try {
    const { rows } = await bench.db.query('show server_version');
    const table = options.screens
      ? await measureScreens(bench, { tickets: options.many, asks: options.asks, say })
      : tableOf(await measureAll(bench, options));
    process.stdout.write(`${table}\n`);
    const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
    const text = `${factsOf(command, String(rows[0]?.server_version))}\n\n${table}`;
    if (options.write && (!options.screens || options.many >= 1_000_000))
      writeDocument(text, options.screens ? 'screens' : 'bench');
  } finally {
    await bench.dispose();
  }
}

await main();
