import type { Localised } from './i18n.ts';

/** A role that every new tenant starts with, declared by the module that owns roles. */
export interface RoleTemplate {
  readonly key: string;
  readonly name: Localised;
  /** The administrator's role holds every permission of the staff. */
  readonly holdsAll?: boolean;
}

/** What a module lets the roles of the templates do with it: the key of the role → permissions of the module. */
export type RoleGrants<P extends string = string> = Readonly<Record<string, readonly P[]>>;

/** What of a module's manifest says who may do what. */
interface RightsOfModule {
  readonly name: string;
  readonly permissions?: readonly { readonly key: string; readonly zone: 'portal' | 'staff' }[];
  readonly grants?: RoleGrants;
  readonly roles?: readonly RoleTemplate[];
}

export interface StartingRole {
  readonly key: string;
  readonly name: Localised;
  readonly permissions: readonly string[];
}

/**
 * The roles of a new tenant with what the given modules grant them.
 * @throws Error naming each permission that its module does not declare for the staff, and each role that no module does
 */
export function startingRoles(modules: readonly RightsOfModule[]): StartingRole[] {
  const templates = modules.flatMap((module) => module.roles ?? []);
  const faults: string[] = [];
  const granted = new Map(templates.map((template) => [template.key, new Set<string>()]));
  for (const { name, permissions = [], grants = {} } of modules) {
    const own = permissions.filter((permission) => permission.zone === 'staff').map((permission) => permission.key);
    for (const [role, keys] of Object.entries(grants)) {
      const held = granted.get(role);
      // Without the module that owns roles there is nothing to grant to.
      if (!held && templates.length > 0) faults.push(`${name} grants permissions to "${role}", a role of no module`);
      for (const key of keys) {
        if (!own.includes(key)) faults.push(`${name} grants "${key}" to "${role}", which it does not declare`);
        held?.add(key);
      }
    }
    for (const template of templates) if (template.holdsAll) for (const key of own) granted.get(template.key)?.add(key);
  }
  if (faults.length > 0) throw new Error(`Roles that cannot be:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  return templates.map(({ key, name }) => ({ key, name, permissions: [...(granted.get(key) ?? [])] }));
}
