import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureClamd } from './clamd.mjs';
import { ensureInstalled } from './install.mjs';
import { pinnedNode, runAndExit } from './run.mjs';
import { sentence } from './say.mjs';
import { ensureServerBuilt } from './server.mjs';
import { ensureWebBuilt } from './web.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The drills that drive a browser, and `all` of them. */
const browserDrills = JSON.parse(readFileSync(new URL('browser-drills.json', import.meta.url), 'utf8'));

/**
 * How the server's process is started so that it holds little: V8 collects when its heap has grown by a third instead of
 * to several times what lives in it, and glibc gives freed memory back instead of keeping it in one arena a thread.
 */
const server = JSON.parse(readFileSync(new URL('server-process.json', import.meta.url), 'utf8'));

/**
 * What each command runs (`build` nothing more), and what must be there before: `web` the built screens, `server` the bundled
 * server, `browser` a Chromium, `scanner` a clamd.
 */
const COMMANDS = {
  start: { file: 'apps/server/dist/all.js', ...server, needs: ['web', 'server'] },
  build: { needs: ['web', 'server'] },
  test: { file: 'node_modules/vitest/vitest.mjs', first: ['run'], needs: ['web', 'server', 'browser', 'scanner'] },
  cm: { file: 'apps/server/dist/cm.js', needs: ['server'] },
  bench: { file: 'test/bench/main.ts', needs: ['web', 'server'] },
  screens: { file: 'test/screens/main.ts', needs: ['web', 'server', 'browser'] },
  gates: { file: 'tools/gates.ts', needs: [] },
  drills: { file: 'test/drills/run/main.ts', needs: ['web', 'server', 'browser'] },
  mutants: { file: 'tools/mutants/main.ts', needs: [] },
};

/** Makes the machine ready for `command`, then runs it under the pinned Node and ends with its exit code. */
export async function main([command = '', ...args]) {
  if (!Object.hasOwn(COMMANDS, command)) {
    throw sentence(`Say what to run: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const { file, flags = [], environment = {}, first = [], needs } = COMMANDS[command];
  await ensureInstalled(root);
  const node = pinnedNode(root);
  // Code is compiled once, not at every start.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'), ...environment, ...process.env };
  // `npm test -- --project unit …` and most drills need no browser, and the screens only where the real server is started.
  const unitOnly = command === 'test' && /--project[ =]unit( |$)/.test(args.join(' '));
  const browserless = unitOnly || (command === 'drills' && !args.some((one) => browserDrills.includes(one)));
  const filters = args.filter((one) => !one.startsWith('-') && one !== 'unit');
  const withoutServer = unitOnly && filters.length > 0 && !filters.some((one) => /drills|kill/.test(one));
  if (needs.includes('web') && !withoutServer) await ensureWebBuilt(root, node);
  if (needs.includes('server') && !withoutServer) await ensureServerBuilt(root, node);
  if (file === undefined) return;
  if (!existsSync(join(root, file))) throw sentence(`There is no ${file} in ${root}; the checkout is incomplete.`);
  if (needs.includes('browser') && !browserless) env.CHROMIUM_PATH = ensureChromium();
  if (needs.includes('scanner') && needsScanner(args, filters)) env.CLAMD_PATH = ensureClamd();
  runAndExit(node, [...flags, join(root, file), ...first, ...args], { cwd: root, env });
}

/** Some unit tests of uploads start a clamd; a run that is narrowed to others needs none. */
function needsScanner(args, filters) {
  const others = /--project[ =](?:components|e2e)( |$)/.test(args.join(' '));
  return !others && (filters.length === 0 || filters.some((one) => /files|clamd/.test(one)));
}
