import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two lists that a module is in: the only lines outside its folder. */
export const LISTS = [
  { path: 'apps/server/src/modules.ts', line: (module: string) => `  import('@cm/${module}/module'),`, end: ']);' },
  { path: 'apps/web/src/modules.ts', line: (module: string) => `  '${module}',`, end: '] as const;' },
] as const;

/** Adds the module at the end of both lists. @throws Error when a list does not look as expected */
export function addToLists(root: string, module: string): void {
  for (const { path, line, end } of LISTS) {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const at = text.lastIndexOf(`\n${end}`);
    if (at < 0) throw new Error(`${path} has no "${end}" on a line of its own`);
    writeFileSync(file, `${text.slice(0, at)}\n${line(module)}${text.slice(at)}`);
  }
}
