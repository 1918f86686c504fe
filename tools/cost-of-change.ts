/**
 * What a change costs, shown on a copy of the repository that is thrown away. A module is made by `bin/new-module`, a field
 * of a ticket by the edits that CONTRIBUTING.md lists; the files that a person had to change are counted, and with both
 * of them the checks and their tests must pass.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksOf, runChecks } from './cost-of-change/checks.ts';
import { type Copy, copyRepository } from './cost-of-change/copy.ts';
import { applyEdits } from './cost-of-change/edits.ts';
import { editedByHand } from './cost-of-change/generated.ts';
import { URGENCY } from './cost-of-change/urgency.ts';
import { LISTS } from './new-module/lists.ts';
import { nextStamp } from './new-module/places.ts';
import { finish } from './new-module.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [MODULE, NOUN] = ['loans', 'loan'];
const MOST_FILES_OF_A_FIELD = 12;
/** Tests that look at every module. */
const CROSS_TESTS = ['apps/web/src', 'test/drills/vocabulary', 'test/drills/notices'];

interface Cost {
  readonly files: number;
  readonly faults: string[];
}

/** Both lists with one line more, and nothing else outside the module's folder. */
function costOfModule(copy: Copy): Cost {
  const made = spawnSync(process.execPath, ['tools/new-module.ts', MODULE, NOUN], { cwd: copy.root, encoding: 'utf8' });
  if (made.status !== 0) return { files: 0, faults: [`new-module:\n${made.stdout}${made.stderr}`] };
  const changed = copy.changed();
  const inside = changed.filter((path) => path.startsWith(`modules/${MODULE}/`));
  const outside = editedByHand(changed.filter((path) => !inside.includes(path)));
  const lists: readonly string[] = LISTS.map(({ path }) => path);
  const faults = outside.filter((path) => !lists.includes(path)).map((path) => `a new module edits ${path}`);
  for (const path of lists) {
    const lines = copy.linesChanged(path);
    if (lines !== 1) faults.push(`a new module changes ${lines} lines of ${path}`);
  }
  return { files: inside.length, faults };
}

/** The files that CONTRIBUTING.md lists, and no others. */
function costOfField(copy: Copy): Cost {
  const stamp = nextStamp(copy.root, new Date());
  applyEdits(copy.root, URGENCY, stamp);
  finish(copy.root, 'modules');
  const edited = editedByHand(copy.changed()).map((path) => path.replace(stamp, 'YYYYMMDDTHHMM'));
  const documented = filesOfField(readFileSync(join(copy.root, 'CONTRIBUTING.md'), 'utf8'));
  const faults = [
    ...edited.filter((path) => !documented.includes(path)).map((path) => `CONTRIBUTING.md does not name ${path}`),
    ...documented.filter((path) => !edited.includes(path)).map((path) => `a new field does not change ${path}`),
  ];
  if (edited.length > MOST_FILES_OF_A_FIELD) faults.push(`a new field takes ${edited.length} files`);
  return { files: edited.length, faults };
}

/** The paths in backticks of the list below **A new field**. */
export function filesOfField(contributing: string): string[] {
  const [, section = ''] = /\*\*A new field\*\*([\s\S]*?)\n\n\*\*/.exec(contributing) ?? [];
  return [...section.matchAll(/^\s*- `([^`]+)`/gm)].map(([, path = '']) => path).toSorted();
}

async function main(): Promise<void> {
  const copy = copyRepository(ROOT);
  try {
    const module = costOfModule(copy);
    copy.keep();
    const field = costOfField(copy);
    const modules = [MODULE, 'tickets'];
    const tests = [...modules.map((name) => `modules/${name}/`), ...CROSS_TESTS];
    const costs = [...module.faults, ...field.faults];
    const faults = costs.length > 0 ? costs : await runChecks(copy.root, checksOf(copy.root, modules, tests));
    for (const fault of faults) console.log(`${fault}\n`);
    console.log(
      `a module: ${module.files} files in its folder and ${LISTS.length} lines outside; a field: ${field.files} files by hand; ${faults.length} faults`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    copy.remove();
  }
}

if (import.meta.main) await main();
