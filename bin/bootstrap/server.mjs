import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, filesUnder, namesIn } from './built.mjs';

const SOURCES = ['apps/server', 'packages', 'package-lock.json'];

/** Bundles the server (ADR 36) unless apps/server/dist was made of these very sources. */
export async function ensureServerBuilt(root, node) {
  if (!existsSync(join(root, 'apps/server/vite.config.ts'))) return;
  const sources = () => {
    const modules = namesIn(join(root, 'modules')).flatMap((name) =>
      namesIn(join(root, 'modules', name))
        // The screens are bundled apart.
        .filter((part) => part !== 'web' && part !== 'node_modules')
        .map((part) => `modules/${name}/${part}`),
    );
    return [...SOURCES, ...modules]
      .flatMap((source) => filesUnder(join(root, source)))
      .filter((path) => /\.(ts|json)$/.test(path) && !path.endsWith('.test.ts'));
  };
  await ensureBuilt(root, node, { folder: 'apps/server', name: 'server', what: 'the server', sources });
}
