import { roleTemplates } from './role-templates.ts';
import { type RoleGrants, type StartingRole, startingRoles } from '@cm/kit/roles';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTenant } from './create-tenant.ts';
import { identity } from './module.ts';
import { testGatekeeper } from './testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());

async function rolesOf(tenantId: string): Promise<Record<string, string[]>> {
  const { rows } = await h.admin.query<{ key: string; held: string[] }>(
    `select r.key, coalesce(array_agg(p.permission order by p.permission) filter (where p.permission is not null), '{}') as held
     from identity.roles r left join identity.role_permissions p on p.tenant_id = r.tenant_id and p.role_id = r.id
     where r.tenant_id = $1 and r.is_builtin group by r.key`,
    [tenantId],
  );
  return Object.fromEntries(rows.map(({ key, held }) => [key, held]));
}

const label = { fr: 'x', ar: 'x', en: 'x' };
/** The roles of an operator where these permissions are declared, with what `grants` gives of them. */
const rolesWith = (declared: readonly string[], grants: RoleGrants = {}) =>
  startingRoles([
    { name: 'identity', roles: roleTemplates },
    { name: 'desk', permissions: declared.map((key) => ({ key, zone: 'staff' as const, label })), grants },
  ]);
const found = (slug: string, roles: readonly StartingRole[]) =>
  createTenant(
    h.admin,
    { slug, name: slug, hosts: [`${slug}.Localhost`, `www.${slug}.localhost`] },
    roles,
    h.clock.now(),
  );

test('a role holds what the modules grant it; the administrator holds all that they declare', async () => {
  const declared = ['orders.read', 'tickets.read', 'tickets.reply', 'users.manage'];
  const grants = { support: ['orders.read', 'tickets.read', 'tickets.reply'], sales: ['orders.read', 'tickets.read'] };
  expect(await rolesOf(await found('few', rolesWith(declared, grants)))).toEqual({
    administrator: declared,
    support: ['orders.read', 'tickets.read', 'tickets.reply'],
    sales: ['orders.read', 'tickets.read'],
    finance: [],
  });
  expect(await rolesOf(await found('none', rolesWith([])))).toEqual({
    administrator: [],
    support: [],
    sales: [],
    finance: [],
  });
  expect(() => rolesWith(['orders.read'], { support: ['tickets.read'] })).toThrow('"tickets.read"');
});

test('the first host is the primary one, in lower case', async () => {
  const id = await found('hosts', rolesWith([]));
  const { rows } = await h.admin.query(
    'select host, is_primary as first from identity.tenant_hosts where tenant_id = $1 order by host',
    [id],
  );
  expect(rows).toEqual([
    { host: 'hosts.localhost', first: true },
    { host: 'www.hosts.localhost', first: false },
  ]);
});

test('what cannot be founded whole is not there at all', async () => {
  await found('once', rolesWith(['tickets.read']));
  await expect(found('once', rolesWith(['tickets.read']))).rejects.toMatchObject({ code: '23505' });
  const { rows } = await h.admin.query(`select count(*)::int as n from identity.tenants where slug = 'once'`);
  expect(rows).toEqual([{ n: 1 }]);
});
