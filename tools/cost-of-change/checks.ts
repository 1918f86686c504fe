import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that must hold in the copy, as a command of the pinned Node. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const TYPESCRIPT = 'node_modules/typescript-7/bin/tsc';
const LINT = ['node_modules/oxlint/bin/oxlint', '--quiet'];

/** What a change must pass, the slowest first, for the modules that were changed and the tests that see it. */
export function checksOf(root: string, modules: readonly string[], tests: readonly string[]): readonly Check[] {
  const include = modules.map((module) => `../../modules/${module}/web`);
  // The screens of these and all that they use; the rest is as the gates saw it.
  const screens = { extends: './tsconfig.json', include };
  writeFileSync(join(root, 'apps/web/tsconfig.changed.json'), JSON.stringify(screens));
  return [
    { name: 'types of the screens', command: [TYPESCRIPT, '-p', 'apps/web/tsconfig.changed.json'] },
    { name: 'its tests', command: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests] },
    { name: 'types', command: [TYPESCRIPT, '-p', 'tsconfig.json'] },
    { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
    { name: 'boundaries', command: ['tools/boundaries.ts'] },
    { name: 'code rules', command: ['tools/code-rules.ts'] },
    { name: 'lint', command: [...LINT, 'modules', 'apps/server/src/modules.ts', 'apps/web/src/modules.ts'] },
    {
      name: 'format',
      command: ['node_modules/oxfmt/bin/oxfmt', '--check', 'modules', 'apps/server/src', 'apps/web/src'],
    },
    { name: 'module graph', command: ['tools/module-graph.ts', '--check'] },
    { name: 'calls of modules', command: ['tools/module-commands.ts', '--check'] },
    { name: 'OpenAPI document', command: ['apps/server/src/cli/main.ts', 'openapi', '--check'] },
  ];
}

/** Two at a time. Gives what each failing check said. */
export async function runChecks(root: string, checks: readonly Check[]): Promise<string[]> {
  const failures: string[] = [];
  const waiting = [...checks];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { code, said } = await run(root, next.command);
      if (code !== 0) failures.push(`${next.name}:\n${said.trimEnd()}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return failures;
}

function run(root: string, command: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => void (said += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
