import { aStaffMember, type Person } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';

/** For tests: a role that an emergency may lend, and its id. */
export async function anEmergencyRole(
  h: Harness,
  by: Person,
  permissions: readonly string[],
): Promise<{ id: string; key: string; permissions: readonly string[] }> {
  const { tenant } = by;
  const holder = await aStaffMember(h, tenant, permissions, { name: 'Porte le rôle' });
  const { rows } = await h.admin.query<{ id: string; key: string }>(
    `select r.id, r.key from identity.roles r join identity.user_roles u on u.tenant_id = r.tenant_id and u.role_id = r.id
     where u.user_id = $1`,
    [holder.userId],
  );
  const [role] = rows;
  if (!role) throw new Error('no role');
  await h.admin.query(
    'insert into emergency.roles (tenant_id, role_id, marked_by, marked_at) values ($1, $2, $3, $4)',
    [tenant.id, role.id, by.userId, h.clock.now()],
  );
  return { ...role, permissions };
}

/** Whoever sits there has just shown a code. */
export async function showedACode(h: Harness, tenant: Tenant): Promise<void> {
  await h.admin.query(
    'update identity.sessions set factor_proved_at = $2, proved_at = $2, last_seen_at = $2 where tenant_id = $1',
    [tenant.id, h.clock.now()],
  );
}
