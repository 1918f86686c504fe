/** The modules with a title of their own, in the order of the matrix; permissions of any other come last. */
const TITLED = [
  'customers',
  'tickets',
  'catalogue',
  'sales',
  'services',
  'billing',
  'reporting',
  'notifications',
  'identity',
  'settings',
  'audit',
] as const;
export type PermissionModule = (typeof TITLED)[number] | 'other';

export interface PermissionGroup {
  readonly module: PermissionModule;
  readonly keys: readonly string[];
}

/** Those that exist here (`present`) by the module that declares them, in its order; an undeclared one is under `other`. */
export function groupPermissions(
  present: ReadonlySet<string>,
  declared: readonly { readonly key: string; readonly module: string }[],
): PermissionGroup[] {
  const titleOf = (key: string): PermissionModule => {
    const owner = declared.find((one) => one.key === key)?.module;
    return TITLED.find((name) => name === owner) ?? 'other';
  };
  const place = (key: string): number => {
    const index = declared.findIndex((one) => one.key === key);
    return index < 0 ? declared.length : index;
  };
  const ordered = [...present].toSorted((a, b) => place(a) - place(b) || a.localeCompare(b));
  return [...TITLED, 'other' as const]
    .map((module) => ({ module, keys: ordered.filter((key) => titleOf(key) === module) }))
    .filter((group) => group.keys.length > 0);
}
