import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ConfigError } from '@cm/kit/config';
import type { ModuleManifest } from '@cm/kit/module';

/** What an installation runs of all that is in the artefact, each in the order of the list. */
export interface ChosenModules {
  readonly served: readonly ModuleManifest[];
  readonly absent: readonly ModuleManifest[];
}

/** Nobody signs in without it, whatever else is served. */
const ALWAYS = 'identity';
const resolve = createRequire(import.meta.url).resolve;

/**
 * The modules that `MODULES` names and all that they declare in their package.json, directly or through another.
 * @param wanted null for all
 * @throws ConfigError for a name that no module has
 */
export function chooseModules(all: readonly ModuleManifest[], wanted: readonly string[] | null): ChosenModules {
  if (wanted === null) return { served: all, absent: [] };
  const names = new Set(all.map((module) => module.name));
  const unknown = wanted.filter((name) => !names.has(name));
  if (unknown.length > 0)
    throw new ConfigError([
      `MODULES: there is no module ${unknown.map((name) => `"${name}"`).join(', ')}; there are ${[...names].join(', ')}`,
    ]);
  const chosen = new Set<string>();
  const waiting = [ALWAYS, ...wanted];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (chosen.has(next)) continue;
    chosen.add(next);
    waiting.push(...declaredNeighbours(next, names));
  }
  return {
    served: all.filter((module) => chosen.has(module.name)),
    absent: all.filter((module) => !chosen.has(module.name)),
  };
}

/** The modules among the dependencies of a module. */
function declaredNeighbours(module: string, names: ReadonlySet<string>): string[] {
  const file = join(dirname(resolve(`@cm/${module}/module`)), 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies)
    .map((dependency) => dependency.replace(/^@cm\//, ''))
    .filter((name) => names.has(name) && `@cm/${name}` in dependencies);
}
