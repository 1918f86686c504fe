import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import type { StartingRole } from '@cm/kit/roles';
import type { Pool } from 'pg';

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
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.tenant', $1, true)", [id]);
    await client.query(
      `insert into identity.tenants (id, slug, name, locale, time_zone, currency, is_platform, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        tenant.slug,
        tenant.name,
        tenant.locale ?? 'fr',
        tenant.timeZone ?? 'Africa/Algiers',
        tenant.currency ?? 'DZD',
        tenant.isPlatform ?? false,
        now,
      ],
    );
    for (const [index, host] of tenant.hosts.entries()) {
      await client.query('insert into identity.tenant_hosts (tenant_id, host, is_primary) values ($1, $2, $3)', [
        id,
        host.toLowerCase(),
        index === 0,
      ]);
    }
    for (const role of roles) {
      const ownId = roleId(`role-${role.key}`);
      await client.query(
        'insert into identity.roles (tenant_id, id, key, name, is_builtin, created_at) values ($1, $2, $3, $4, true, $5)',
        [id, ownId, role.key, JSON.stringify(role.name), now],
      );
      await client.query(
        'insert into identity.role_permissions (tenant_id, role_id, permission) select $1, $2, unnest($3::text[])',
        [id, ownId, role.permissions],
      );
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return id;
}
