import type { ModuleName } from '@cm/api-client/schema';

export interface PermissionGroup {
  /** Null for the permissions that no module of today declares. */
  readonly module: ModuleName | null;
  readonly keys: readonly string[];
}

/** Those that exist here (`present`) by the module that declares them, in the order of both; undeclared ones come last. */
export function groupPermissions(
  present: ReadonlySet<string>,
  declared: readonly { readonly key: string; readonly module: string }[],
  modules: readonly ModuleName[],
): PermissionGroup[] {
  const keysOf = (module: string): string[] =>
    declared.filter((one) => one.module === module && present.has(one.key)).map(({ key }) => key);
  const known = modules.map((module) => ({ module, keys: keysOf(module.name) }));
  const shown = new Set(known.flatMap(({ keys }) => keys));
  const others = [...present].filter((key) => !shown.has(key)).toSorted((a, b) => a.localeCompare(b));
  return [...known, { module: null, keys: others }].filter(({ keys }) => keys.length > 0);
}
