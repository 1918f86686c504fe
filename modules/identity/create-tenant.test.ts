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
    ports: { memberships: { of: async () => null } },
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

const found = (slug: string, permissions: readonly string[]) =>
  createTenant(
    h.admin,
    { slug, name: slug, hosts: [`${slug}.Localhost`, `www.${slug}.localhost`] },
    permissions,
    h.clock.now(),
  );

test('a role holds no permission that no module declares; the administrator holds them all', async () => {
  const declared = ['orders.read', 'tickets.read', 'tickets.reply', 'users.manage'];
  expect(await rolesOf(await found('few', declared))).toEqual({
    administrator: declared,
    support: ['orders.read', 'tickets.read', 'tickets.reply'],
    sales: ['orders.read', 'tickets.read'],
    finance: ['orders.read'],
  });
  expect(await rolesOf(await found('none', []))).toEqual({ administrator: [], support: [], sales: [], finance: [] });
});

/** The specification of the roles that every operator starts with, written again apart from the code. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  support: [
    'customers.read',
    'orders.read',
    'reports.read',
    'services.read',
    'tickets.manage',
    'tickets.read',
    'tickets.reply',
  ],
  sales: [
    'catalogue.manage',
    'catalogue.read',
    'customers.manage',
    'customers.read',
    'invoices.read',
    'kyc.read',
    'kyc.review',
    'orders.manage',
    'orders.read',
    'quotes.manage',
    'quotes.read',
    'reports.read',
    'services.read',
    'tickets.read',
  ],
  finance: [
    'catalogue.read',
    'customers.read',
    'invoices.manage',
    'invoices.read',
    'orders.read',
    'payments.record',
    'quotes.read',
    'reports.export',
    'reports.read',
    'services.read',
  ],
};

test('each role holds these permissions and no others', async () => {
  const all = [...new Set([...Object.values(ROLES).flat(), 'users.manage', 'settings.manage', 'audit.read'])].sort();
  expect(await rolesOf(await found('whole', all))).toEqual({ administrator: all, ...ROLES });
});

test('the first host is the primary one, in lower case', async () => {
  const id = await found('hosts', []);
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
  await found('once', ['tickets.read']);
  await expect(found('once', ['tickets.read'])).rejects.toMatchObject({ code: '23505' });
  const { rows } = await h.admin.query(`select count(*)::int as n from identity.tenants where slug = 'once'`);
  expect(rows).toEqual([{ n: 1 }]);
});
