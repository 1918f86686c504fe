import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAudit } from './gates/audit.ts';

const root = join(import.meta.dirname, '..');
const inRoot = (path: string): boolean => existsSync(join(root, path));
const node = process.execPath;
const TYPESCRIPT = 'node_modules/typescript-7/bin/tsc';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One gate: a command that must end with 0, or a judgement of what it said. */
interface Gate {
  readonly name: string;
  readonly command: readonly string[];
  /** The gate is left out, visibly, while what it guards does not exist. */
  readonly guards?: string;
  /** Null lets it pass; otherwise why it fails. The line is always shown. */
  readonly judge?: (outcome: Outcome) => { passed: boolean; line: string };
}

/** The longest first: the others are passed beside it. */
const GATES: readonly Gate[] = [
  { name: 'cost of change', command: [node, 'tools/cost-of-change.ts'], guards: 'tools/cost-of-change.ts' },
  { name: 'types', command: [node, TYPESCRIPT, '-p', 'tsconfig.json'] },
  { name: 'types of the screens', command: [node, TYPESCRIPT, '-p', 'apps/web'], guards: 'apps/web/src/main.tsx' },
  { name: 'format', command: ['node_modules/.bin/oxfmt', '--check', '.'] },
  { name: 'lint', command: ['node_modules/.bin/oxlint', '--type-aware', '.'] },
  { name: 'code rules', command: [node, 'tools/code-rules.ts'] },
  { name: 'boundaries', command: [node, 'tools/boundaries.ts'] },
  { name: 'sizes of pages', command: [node, 'tools/sizes.ts'] },
  { name: 'module graph', command: [node, 'tools/module-graph.ts', '--check'], guards: 'ARCHITECTURE.md' },
  { name: 'calls of modules', command: [node, 'tools/module-commands.ts', '--check'], guards: 'docs/api' },
  { name: 'table types', command: [node, 'tools/tables.ts', '--check'], guards: 'tools/tables.ts' },
  { name: 'dead code', command: [node, 'node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  {
    name: 'OpenAPI document',
    command: [node, 'apps/server/src/cli/main.ts', 'openapi', '--check'],
    guards: 'apps/server/src/cli/main.ts',
  },
  {
    name: 'known holes',
    command: ['npm', 'audit', '--audit-level=high', '--json'],
    judge: ({ stdout }) => {
      const { kind, line } = judgeAudit(stdout);
      return { passed: kind !== 'vulnerable', line };
    },
  },
];

function run([command = '', ...args]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString('utf8')));
    child.once('error', (error) => resolve({ code: null, stdout, stderr: `${stderr}${error.message}` }));
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs one gate and prints its line, with everything that its command said when it failed. */
async function pass({ name, command, guards, judge }: Gate): Promise<boolean> {
  if (guards !== undefined && !inRoot(guards)) {
    console.log(`  –   ${name.padEnd(22)}         there is no ${guards} yet`);
    return true;
  }
  const begun = performance.now();
  const outcome = await run(command);
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(7);
  const verdict = judge?.(outcome) ?? {
    passed: outcome.code === 0,
    line: outcome.code === 0 ? lastLine(outcome.stdout) : '',
  };
  console.log(`  ${verdict.passed ? 'ok' : 'NO'}  ${name.padEnd(22)} ${seconds}  ${verdict.line}`.trimEnd());
  if (!verdict.passed && judge === undefined) {
    console.log(
      indent(
        `$ ${command.map((word) => (word === node ? 'node' : word)).join(' ')}\n${outcome.stdout}${outcome.stderr}`,
      ),
    );
  }
  return verdict.passed;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
}

console.log('Gates');
const failed: string[] = [];
const waiting = [...GATES];
const passInTurn = async (): Promise<void> => {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) if (!(await pass(gate))) failed.push(gate.name);
};
// Most of them keep one core busy. None writes into the checkout.
await Promise.all([passInTurn(), passInTurn()]);
console.log(
  failed.length === 0 ? 'All gates passed.' : `${failed.length} of ${GATES.length} gates failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
