import { authentication } from './authentication.ts';
import { authorization } from './authorization.ts';
import { oauth } from './oauth.ts';
import type { Requirement, Verdict } from './requirement.ts';
import { sessions } from './sessions.ts';
import { tokens } from './tokens.ts';

export interface Chapter {
  readonly title: string;
  /** How many requirements of each level ASVS 5.0.0 has. */
  readonly counts: readonly [number, number, number];
  readonly requirements: readonly Requirement[];
}

export const chapters: readonly Chapter[] = [
  { title: 'V6 Authentication', counts: [13, 22, 12], requirements: authentication },
  { title: 'V7 Session management', counts: [6, 12, 1], requirements: sessions },
  { title: 'V8 Authorization', counts: [4, 3, 6], requirements: authorization },
  { title: 'V9 Self-contained tokens', counts: [4, 3, 0], requirements: tokens },
  { title: 'V10 OAuth and OIDC', counts: [5, 24, 7], requirements: oauth },
];

/** The text of docs/asvs.md, before it is formatted. */
export function asvsTable(): string {
  return [HEAD, summary(), ...chapters.map(chapterText)].join('\n');
}

const HEAD = `# The security requirements of OWASP ASVS 5.0.0

Made by \`node tools/asvs.ts\` from \`tools/asvs/\`; \`tools/asvs.test.ts\` fails when a requirement has no row, a test that a row
names is not there, or this file is another one. What each requirement asks is said in our words; the standard’s are at
https://owasp.org/www-project-application-security-verification-standard/ (CC BY-SA 4.0).
`;

function summary(): string {
  const all = chapters.flatMap(({ requirements }) => requirements);
  const kinds = (level: number): string => {
    const of = all.filter((one) => one.level === level).map(({ verdict }) => kindOf(verdict));
    const count = (kind: Kind): number => of.filter((one) => one === kind).length;
    return `| ${level} | ${of.length} | ${count('tested')} | ${count('written')} | ${count('not ours')} | ${count('lacking')} |`;
  };
  return [
    '| level | asked | tested | written down | not ours | lacking |',
    '| - | - | - | - | - | - |',
    ...[1, 2, 3].map(kinds),
    '',
  ].join('\n');
}

type Kind = 'tested' | 'written' | 'not ours' | 'lacking';

function kindOf(verdict: Verdict): Kind {
  if ('tests' in verdict) return 'tested';
  if ('document' in verdict) return 'written';
  return 'reason' in verdict ? 'not ours' : 'lacking';
}

function chapterText({ title, requirements }: Chapter): string {
  const rows = requirements.map(
    ({ id, level, asks, verdict }) => `| ${id} | ${level} | ${asks} | ${verdictText(verdict)} |`,
  );
  return [`## ${title}`, '', '| id | level | asks | how |', '| - | - | - | - |', ...rows, ''].join('\n');
}

function verdictText(verdict: Verdict): string {
  if ('reason' in verdict) return `Not ours: ${verdict.reason}`;
  if ('lacking' in verdict) return `**Lacking**: ${verdict.lacking}`;
  const note = verdict.note === undefined ? '' : ` ${verdict.note}`;
  if ('document' in verdict) return `\`${verdict.document}\`.${note}`;
  const files = [...new Set(verdict.tests.map(([path]) => `\`${path}\``))];
  return `${files.join(', ')}.${note}`;
}
