import type { Mutant } from './mutate.ts';

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  /** `unreached`: no test comes by. */
  readonly state: 'killed' | 'survived' | 'unreached';
  /** Of a killed one: the test that failed, or that it did not end in time. */
  readonly by: string;
}

export interface Run {
  readonly date: string;
  readonly commit: string;
  readonly seed: number | null;
  /** How many the run was about; fewer verdicts are a run that was stopped. */
  readonly chosen: number;
  /** All the faults that the tool knows for these files. */
  readonly known: number;
  readonly verdicts: readonly Verdict[];
}

export const killedOf = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ state }) => state === 'killed').length;

export const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** The page in docs: the score, file by file, and every survivor. */
export function page(run: Run): string {
  const { verdicts } = run;
  const files = [...new Set(verdicts.map(({ mutant }) => mutant.path))].sort();
  const rows = files.map((path) => {
    const own = verdicts.filter(({ mutant }) => mutant.path === path);
    return [`\`${path}\``, String(own.length), String(killedOf(own)), share(killedOf(own), own.length)];
  });
  const survivors = verdicts
    .filter(({ state }) => state !== 'killed')
    .toSorted((a, b) =>
      a.mutant.path < b.mutant.path ? -1 : a.mutant.path > b.mutant.path ? 1 : a.mutant.line - b.mutant.line,
    )
    .map(({ mutant, state }) => [
      `\`${mutant.path}:${mutant.line}\``,
      mutant.operator,
      code(mutant.original),
      code(mutant.replacement),
      state === 'unreached' ? 'no test reaches it' : '',
    ]);
  const stopped = verdicts.length < run.chosen ? `, stopped before the other ${run.chosen - verdicts.length}` : '';
  const how = `${run.seed === null ? 'all of them' : `a sample, seed ${run.seed}`}${stopped}`;
  return [
    '# Mutants',
    '',
    'Written by `npm run mutants`: small faults put one by one into the rules, policies, guards and money listed in',
    '[tools/mutants/targets.ts](../tools/mutants/targets.ts), and whether a test of modules and packages fails for each.',
    '',
    `**${share(killedOf(verdicts), verdicts.length)} killed**: ${killedOf(verdicts)} of ${verdicts.length} tried (${how}; ${run.known} known), ${run.date}, commit \`${run.commit}\`.`,
    '',
    ...table(['file', 'tried', 'killed', 'share'], rows),
    '',
    '## Survivors',
    '',
    ...(survivors.length === 0 ? ['None.'] : table(['place', 'fault', 'instead of', 'stands', ''], survivors)),
    '',
  ].join('\n');
}

function code(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  const cut = short.length > 70 ? `${short.slice(0, 67)}…` : short;
  return cut === '' ? 'nothing' : `\`${cut.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
