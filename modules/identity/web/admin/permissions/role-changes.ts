/** What was ticked and not yet saved: for each role, its permissions as they will be. */
export type RoleDrafts = Readonly<Record<string, readonly string[]>>;

export interface RoleRights {
  readonly id: string;
  readonly permissions: readonly string[];
}

export interface RoleChange<R extends RoleRights> {
  readonly role: R;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly next: readonly string[];
}

const sorted = (keys: readonly string[]) => keys.toSorted((a, b) => a.localeCompare(b));

/** The roles whose permissions differ from what is stored; ticking and unticking again is no change. */
export function roleChanges<R extends RoleRights>(roles: readonly R[], drafts: RoleDrafts): RoleChange<R>[] {
  return roles.flatMap((role) => {
    const next = drafts[role.id];
    if (!next) return [];
    const added = sorted(next.filter((key) => !role.permissions.includes(key)));
    const removed = sorted(role.permissions.filter((key) => !next.includes(key)));
    return added.length + removed.length === 0 ? [] : [{ role, added, removed, next: sorted(next) }];
  });
}

export function togglePermission(drafts: RoleDrafts, role: RoleRights, key: string, on: boolean): RoleDrafts {
  const current = drafts[role.id] ?? role.permissions;
  const next = on ? [...new Set([...current, key])] : current.filter((one) => one !== key);
  return { ...drafts, [role.id]: next };
}
