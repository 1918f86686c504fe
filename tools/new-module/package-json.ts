import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private: true;
  readonly type: 'module';
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const NEEDED = [
  '@cm/api-client',
  '@cm/identity',
  '@cm/kit',
  '@cm/paths',
  '@cm/ui',
  '@cm/web-kit',
  'kysely',
  'lucide-react',
  'react',
  'zod',
];
const NEEDED_BY_TESTS = ['@cm/mail', '@cm/notifications'];

/** The package.json of a new module, in the exact versions that the others pin: nothing new is downloaded for it. */
export function manifestOf(root: string, module: string): Manifest {
  const pinned = pinnedVersions(root);
  const versions = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, name.startsWith('@cm/') ? '0.1.0' : pinnedTo(name, pinned)]));
  return {
    name: `@cm/${module}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: {
      '.': './public.ts',
      './events': './events.ts',
      './module': './module.ts',
      './paths': './paths.ts',
      './web/*/words.ts': './web/*/words.ts',
    },
    dependencies: versions(NEEDED),
    devDependencies: versions(NEEDED_BY_TESTS),
  };
}

function pinnedVersions(root: string): ReadonlyMap<string, string> {
  const all = readdirSync(join(root, 'modules')).flatMap((module) => {
    const manifest = JSON.parse(readFileSync(join(root, 'modules', module, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    return Object.entries(manifest.dependencies ?? {});
  });
  return new Map(all);
}

function pinnedTo(name: string, pinned: ReadonlyMap<string, string>): string {
  const version = pinned.get(name);
  if (version === undefined) throw new Error(`No module pins ${name} yet.`);
  return version;
}
