import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, filesUnder, namesIn } from './built.mjs';

const SOURCES = [
  'apps/web',
  'packages/api-client',
  'packages/paths',
  'packages/ui',
  'packages/web-kit',
  'package-lock.json',
];
/** Of each module: its screens and their addresses. */
const OF_MODULES = ['web', 'paths.ts'];

/** Builds the screens unless apps/web/dist was built from these very sources. */
export async function ensureWebBuilt(root, node) {
  if (!existsSync(join(root, 'apps/web/index.html'))) return;
  const sources = () => {
    const modules = namesIn(join(root, 'modules')).flatMap((name) =>
      OF_MODULES.map((part) => `modules/${name}/${part}`),
    );
    return [...SOURCES, ...modules].flatMap((source) => filesUnder(join(root, source)));
  };
  await ensureBuilt(root, node, { folder: 'apps/web', name: 'web', what: 'the screens', sources });
}
