import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Tickets at the first and at the second list. */
  readonly few: number;
  readonly many: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly issues: number;
  readonly mails: number;
  readonly documents: number;
  readonly clients: number;
  /** What the screens ask, few rows against many, instead of application against floor. */
  readonly screens: boolean;
  /** Times that each request of the screens is asked. */
  readonly asks: number;
  /** Into docs/performance.md. */
  readonly write: boolean;
}

const HELP = `npm run bench [-- --quick] [--screens] [--tickets N] [--seconds N] [--rounds N] [--no-write]

Measures the application and its floors on this machine, in one run, and writes the table of docs/performance.md.
--screens asks every GET of the API with few rows and with many instead, and writes the other table there.
--quick takes a minute and writes nothing.
`;

/** Null when help was asked for, and printed. */
export function readOptions(argv: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean' },
      screens: { type: 'boolean' },
      help: { type: 'boolean' },
      tickets: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      'no-write': { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return null;
  }
  const quick = values.quick === true;
  const number = (text: string | undefined, fallback: number): number => (text === undefined ? fallback : Number(text));
  return {
    few: 10_000,
    many: number(values.tickets, quick ? 50_000 : 1_000_000),
    seconds: number(values.seconds, quick ? 2 : 6),
    rounds: number(values.rounds, quick ? 1 : 3),
    issues: quick ? 200 : 800,
    mails: quick ? 100 : 600,
    documents: quick ? 30 : 150,
    clients: 8,
    screens: values.screens === true,
    asks: quick ? 5 : 9,
    write: !quick && values['no-write'] !== true,
  };
}
