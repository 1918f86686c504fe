/**
 * The permissions of the staff, by module, in the order of the matrix. They are declared in `modules/<name>/permissions.ts`
 * and their words are ours (`locales/<language>/admin-permissions.ts`); one that is not here yet shows by its key.
 */
export const PERMISSION_GROUPS = [
  {
    module: 'customers',
    keys: ['customers.read', 'customers.manage', 'kyc.read', 'kyc.review'],
  },
  { module: 'tickets', keys: ['tickets.read', 'tickets.reply', 'tickets.manage', 'tickets.configure'] },
  { module: 'catalogue', keys: ['catalogue.read', 'catalogue.manage'] },
  { module: 'sales', keys: ['quotes.read', 'quotes.manage', 'orders.read', 'orders.manage'] },
  { module: 'services', keys: ['services.read', 'services.manage'] },
  { module: 'billing', keys: ['invoices.read', 'invoices.manage', 'payments.record'] },
  { module: 'reporting', keys: ['reports.read', 'reports.export'] },
  { module: 'notifications', keys: ['deliveries.read', 'templates.manage', 'jobs.read'] },
  {
    module: 'identity',
    keys: ['users.read', 'users.manage', 'roles.manage', 'logins.read', 'tenants.read'],
  },
  { module: 'settings', keys: ['settings.read', 'settings.manage'] },
  { module: 'audit', keys: ['audit.read'] },
] as const;

export type PermissionModule = (typeof PERMISSION_GROUPS)[number]['module'] | 'other';
export type KnownPermission = (typeof PERMISSION_GROUPS)[number]['keys'][number];

const KNOWN: readonly KnownPermission[] = PERMISSION_GROUPS.flatMap((group): readonly KnownPermission[] => group.keys);

export function knownPermission(key: string): KnownPermission | undefined {
  return KNOWN.find((one) => one === key);
}

export interface PermissionGroup {
  readonly module: PermissionModule;
  readonly keys: readonly string[];
}

/** The groups with only what exists here (`present`), and whatever has no words yet at the end. */
export function groupPermissions(present: ReadonlySet<string>): PermissionGroup[] {
  const groups: PermissionGroup[] = PERMISSION_GROUPS.map(({ module, keys }) => ({
    module,
    keys: keys.filter((key) => present.has(key)),
  }));
  const unknown = [...present].filter((key) => !knownPermission(key)).toSorted((a, b) => a.localeCompare(b));
  return [...groups, { module: 'other' as const, keys: unknown }].filter((group) => group.keys.length > 0);
}
