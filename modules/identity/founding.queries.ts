import type { Pool } from 'pg';

export interface FoundedTenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The first one is the primary one. */
  readonly hosts: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly isPlatform: boolean;
  readonly createdAt: Date;
  readonly roles: readonly {
    readonly id: string;
    readonly key: string;
    /** Localised, as JSON. */
    readonly name: string;
    readonly permissions: readonly string[];
  }[];
}

/** All rows of a new operator in one transaction, as the owner of the database: the application may not write them. */
export async function insertTenant(owner: Pool, tenant: FoundedTenant): Promise<void> {
  const { id, createdAt } = tenant;
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('app.tenant', $1, true)", [id]);
    await client.query(
      `insert into identity.tenants (id, slug, name, locale, time_zone, currency, is_platform, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tenant.slug, tenant.name, tenant.locale, tenant.timeZone, tenant.currency, tenant.isPlatform, createdAt],
    );
    for (const [index, host] of tenant.hosts.entries()) {
      const owned = await client.query(
        'select from identity.mail_domains where proven_domain = $1 and tenant_id <> $2 limit 1',
        [host, id],
      );
      if (owned.rowCount) throw new Error(`${host} is the mail domain of another operator.`);
      await client.query('insert into identity.tenant_hosts (tenant_id, host, is_primary) values ($1, $2, $3)', [
        id,
        host,
        index === 0,
      ]);
    }
    for (const role of tenant.roles) {
      await client.query(
        'insert into identity.roles (tenant_id, id, key, name, is_builtin, created_at) values ($1, $2, $3, $4, true, $5)',
        [id, role.id, role.key, role.name, createdAt],
      );
      await client.query(
        'insert into identity.role_permissions (tenant_id, role_id, permission) select $1, $2, unnest($3::text[])',
        [id, role.id, role.permissions],
      );
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Is one of these operators or people in the database, of whatever operator? For the owner, who is under row-level security
 * like everybody: each operator is asked in turn.
 */
export async function hasAnyOf(
  owner: Pool,
  wanted: { readonly tenantIds: readonly string[]; readonly emails: readonly string[] },
): Promise<boolean> {
  const tenants = await owner.query<{ id: string }>('select id from identity.tenants order by id');
  if (tenants.rows.some(({ id }) => wanted.tenantIds.includes(id))) return true;
  const client = await owner.connect();
  try {
    await client.query('begin read only');
    for (const { id } of tenants.rows) {
      await client.query("select set_config('app.tenant', $1, true)", [id]);
      const found = await client.query('select from identity.users where tenant_id = $1 and email = any($2) limit 1', [
        id,
        wanted.emails,
      ]);
      if (found.rowCount) return true;
    }
    return false;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
