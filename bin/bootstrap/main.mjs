import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { pinnedNode, runAndExit } from './run.mjs';
import { sentence } from './say.mjs';
import { ensureWebBuilt } from './web.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * What each command runs, and what must be there before: `web` the built screens, `browser` a Chromium. The server gets a
 * small young generation, since its memory is what V8 lets grow under load.
 */
const COMMANDS = {
  start: { file: 'apps/server/src/all.ts', flags: ['--max-semi-space-size=4'], needs: ['web'] },
  test: { file: 'node_modules/vitest/vitest.mjs', first: ['run'], needs: ['web', 'browser'] },
  cm: { file: 'apps/server/src/cli/main.ts', needs: [] },
  bench: { file: 'test/bench/main.ts', needs: ['web'] },
  screens: { file: 'test/screens/main.ts', needs: ['web', 'browser'] },
  gates: { file: 'tools/gates.ts', needs: [] },
};

/** Makes the machine ready for `command`, then runs it under the pinned Node and ends with its exit code. */
export async function main([command = '', ...args]) {
  if (!Object.hasOwn(COMMANDS, command)) {
    throw sentence(`Say what to run: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const { file, flags = [], first = [], needs } = COMMANDS[command];
  await ensureInstalled(root);
  const node = pinnedNode(root);
  if (!existsSync(join(root, file))) throw sentence(`There is no ${file} in ${root}; the checkout is incomplete.`);
  // Types are stripped and code is compiled once, not at every start.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'), ...process.env };
  // `npm test -- --project unit …` needs neither screens nor a browser.
  const unitOnly = command === 'test' && /--project[ =]unit( |$)/.test(args.join(' '));
  if (needs.includes('web') && !unitOnly) await ensureWebBuilt(root, node);
  if (needs.includes('browser') && !unitOnly) env.CHROMIUM_PATH = ensureChromium();
  runAndExit(node, [...flags, join(root, file), ...first, ...args], { cwd: root, env });
}
