import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import type { StartingRole } from '@cm/kit/roles';
import type { Pool } from 'pg';
import { insertTenant } from './founding.queries.ts';

export interface NewTenant {
  readonly id?: string;
  readonly slug: string;
  readonly name: string;
  /** The first host is the primary one: links in mails use it. */
  readonly hosts: readonly [string, ...string[]];
  readonly locale?: Locale;
  readonly timeZone?: string;
  readonly currency?: string;
  readonly isPlatform?: boolean;
}

/**
 * Founds an operator with the seeded roles. Only the owner of the database may: the application itself cannot write
 * `identity.tenants`, so no defect of it can make or move a tenant.
 *
 * @param roles what it starts with, from the modules that run (`startingRoles`)
 */
export async function createTenant(
  owner: Pool,
  tenant: NewTenant,
  roles: readonly StartingRole[],
  now: Date,
  roleId: (name: string) => string = () => uuidv7(now),
): Promise<string> {
  const id = tenant.id ?? uuidv7(now);
  await insertTenant(owner, {
    id,
    slug: tenant.slug,
    name: tenant.name,
    hosts: tenant.hosts.map((host) => host.toLowerCase()),
    locale: tenant.locale ?? 'fr',
    timeZone: tenant.timeZone ?? 'Africa/Algiers',
    currency: tenant.currency ?? 'DZD',
    isPlatform: tenant.isPlatform ?? false,
    createdAt: now,
    roles: roles.map(({ key, name, permissions }) => ({
      id: roleId(`role-${key}`),
      key,
      name: JSON.stringify(name),
      permissions,
    })),
  });
  return id;
}
