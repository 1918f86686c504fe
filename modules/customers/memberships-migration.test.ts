import { readFile } from 'node:fs/promises';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aCustomerUser, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from './module.ts';
import { aCustomer } from './testing.ts';

/** The tables as they were before memberships, in this file alone. */
const BEFORE = `
  alter table identity.sessions drop column customer_id;
  alter table identity.api_tokens drop column customer_id;
  drop table customers.memberships, customers.invitations, customers.ownership_offers;
  drop index customers.one_contact_per_address;
  alter table customers.contacts drop column removed_at, drop constraint contacts_tenant_id_customer_id_id_key,
    add user_id uuid, add permissions text[], add is_first boolean not null default false, add invited_at timestamptz;
  alter table customers.contacts add constraint one_contact_per_address unique (tenant_id, customer_id, email);
  create unique index one_first_contact on customers.contacts (tenant_id, customer_id) where is_first;`;
const MIGRATIONS = [
  new URL('../identity/migrations/20261129T0040_acting_customer.sql', import.meta.url),
  new URL('./migrations/20261129T0050_memberships.sql', import.meta.url),
  new URL('../identity/migrations/20261129T0055_token_customer.sql', import.meta.url),
  new URL('./migrations/20261129T0230_customers_leftovers.sql', import.meta.url),
];

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
});
afterAll(() => h.close());

interface Then {
  readonly email: string;
  readonly userId: string | null;
  readonly isFirst: boolean;
  readonly permissions: string;
}

const noteThen = (tenant: Tenant, customerId: string, { email, userId, isFirst, permissions }: Then) =>
  h.admin.query(
    `insert into customers.contacts (tenant_id, id, customer_id, name, email, locale, user_id, permissions, is_first, invited_at, created_at)
     values ($1, $2, $3, 'Nom', $4, 'fr', $5, $6, $7, '2026-02-01', '2026-02-01')`,
    [tenant.id, uuidv7(h.clock.now()), customerId, email, userId, permissions, isFirst],
  );

test('the people of before: who came in is a member, the first one owns, who was only invited is invited, who was noted is noted', async () => {
  const tenant = await aTenant(h);
  const { customerId } = await aCustomer(h, tenant);
  const [owner, member, invited, signedUp] = [
    await aCustomerUser(h, tenant),
    await aCustomerUser(h, tenant),
    await aCustomerUser(h, tenant),
    await aCustomerUser(h, tenant),
  ];
  await h.admin.query('update identity.users set email_verified_at = null where id = any($1)', [
    [invited.userId, signedUp.userId],
  ]);
  await h.admin.query(`update identity.users set password_hash = 'typed' where id = $1`, [signedUp.userId]);
  const other = await aCustomer(h, tenant);
  await h.admin.query(BEFORE);
  await h.admin.query('delete from customers.contacts');
  await noteThen(tenant, customerId, { ...owner, isFirst: true, permissions: '{portal.account,portal.tickets}' });
  await noteThen(tenant, customerId, { ...member, isFirst: false, permissions: '{portal.account}' });
  await noteThen(tenant, customerId, { ...invited, isFirst: false, permissions: '{portal.tickets}' });
  await noteThen(tenant, customerId, { email: 'note@exemple.dz', userId: null, isFirst: false, permissions: '{}' });
  await noteThen(tenant, other.customerId, { ...signedUp, isFirst: true, permissions: '{portal.account}' });
  await h.admin.query(
    `insert into identity.api_tokens (tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at)
     values ($1, gen_random_uuid(), $2, 'Ancien', 'cm_', 'x', '{portal.account,portal.tickets}', now())`,
    [tenant.id, member.userId],
  );
  for (const file of MIGRATIONS) await h.admin.query(await readFile(file, 'utf8'));

  const { rows: members } = await h.admin.query(
    'select customer_id, user_id, permissions, is_owner from customers.memberships order by is_owner desc, customer_id = $1 desc',
    [customerId],
  );
  expect(members).toEqual([
    {
      customer_id: customerId,
      user_id: owner.userId,
      permissions: ['portal.account', 'portal.tickets', 'portal.members'],
      is_owner: true,
    },
    {
      customer_id: other.customerId,
      user_id: signedUp.userId,
      permissions: ['portal.account', 'portal.members'],
      is_owner: true,
    },
    {
      customer_id: customerId,
      user_id: member.userId,
      permissions: ['portal.account', 'portal.members'],
      is_owner: false,
    },
  ]);
  const { rows: invitations } = await h.admin.query(
    'select email, permissions, as_owner, ended_at, expires_at from customers.invitations',
  );
  expect(invitations).toEqual([
    {
      email: invited.email,
      permissions: ['portal.tickets'],
      as_owner: false,
      ended_at: null,
      expires_at: new Date('2026-02-08T00:00:00Z'),
    },
  ]);
  const { rows: tokens } = await h.admin.query('select customer_id, scopes from identity.api_tokens');
  expect(tokens).toEqual([{ customer_id: customerId, scopes: ['portal.account', 'portal.tickets', 'portal.members'] }]);
  const { rows: forced } = await h.admin.query(
    `select relname from pg_class where relname in ('contacts', 'users', 'api_tokens') and not relforcerowsecurity`,
  );
  expect(forced).toEqual([]);
});
