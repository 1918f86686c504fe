/** What Vitest's JSON report says, as far as a verdict needs it. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface Outcome {
  /** Null when there is none: the run itself broke. */
  readonly report: VitestReport | null;
  /** One line for each thing that the drill measured. */
  readonly figures: string;
  /** The limit, when the drill was stopped at it. */
  readonly minutes: number | null;
  readonly seconds: number;
  readonly seed: number;
}

/** The last line of a drill: `NAME: held · figures` or `NAME: fell short · why · figures`. */
export function verdictOf(name: string, outcome: Outcome): { held: boolean; line: string } {
  const { report, minutes } = outcome;
  const failed = (report?.testResults ?? []).flatMap(({ status, name: file, message, assertionResults }) => {
    const tests = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
    return status === 'failed' && tests.length === 0 ? [`${file}: ${message.split('\n')[0] ?? ''}`] : tests;
  });
  const passed = report?.numPassedTests ?? 0;
  const faults = [
    ...(minutes === null ? [] : [`not done after ${minutes} minutes`]),
    ...(report === null ? ['no report'] : passed === 0 && failed.length === 0 ? ['no test ran'] : []),
    ...failed,
  ];
  const figures = [
    ...outcome.figures.split('\n').filter((line) => line !== ''),
    `${passed} tests passed in ${outcome.seconds.toFixed(0)} s`,
    `seed ${outcome.seed}`,
  ].join('; ');
  const held = faults.length === 0;
  const said = held ? `held · ${figures}` : `fell short · ${faults.join('; ')} · ${figures}`;
  return { held, line: `${name}: ${said.replace(/\s+/g, ' ')}` };
}
