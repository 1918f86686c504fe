import { readFile } from 'node:fs/promises';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { withdrawMailDomain } from '@cm/identity/administration';
import { aMailDomain, aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeMailboxesAt, isAcceptedRecipient, mailboxes, sendingMailbox, updateMailbox } from './mailboxes.ts';
import { tickets } from './module.ts';

/** The database as it was before domains were proven, in this file alone. */
const BEFORE = `
  alter table tickets.mailboxes drop column domain;
  drop index if exists tickets.one_operator_per_address;
  drop function identity.holder_of_domain(text);
  drop table identity.mail_domains;
  alter table identity.role_permissions no force row level security;
  delete from identity.role_permissions where permission = 'domains.manage';
  alter table identity.role_permissions force row level security;`;
const MIGRATIONS = [
  new URL('../identity/migrations/20261128T2320_mail_domains.sql', import.meta.url),
  new URL('./migrations/20261128T2330_mailbox_domains.sql', import.meta.url),
];

const parser = createMailParser();
let h: Harness;
let close: () => Promise<void>;
beforeAll(async () => {
  const mailAuthenticator = await startAuthenticator();
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
  });
  close = async () => {
    await h.close();
    await mailAuthenticator.close();
    await parser.close();
  };
});
afterAll(() => close());

async function aMailboxOfThen(tenant: Tenant, address: string, wanted: { disabled?: true; isDefault?: true } = {}) {
  await h.admin.query(
    `insert into tickets.mailboxes (tenant_id, id, address, name, is_default, disabled_at, created_at)
     values ($1, $2, $3, 'Support', $4, $5, '2026-01-01')`,
    [tenant.id, uuidv7(h.clock.now()), address, wanted.isDefault ?? false, wanted.disabled ? '2026-02-01' : null],
  );
}

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
const listOf = async (tenant: Tenant) =>
  (await system(tenant).transaction((ctx) => mailboxes(ctx))).map(
    ({ address, isDefault, disabled, domainProven }) =>
      `${address}${isDefault ? ' default' : ''}${disabled ? ' disabled' : ''}${domainProven ? '' : ' unproven'}`,
  );
const takes = (tenant: Tenant, address: string) => isAcceptedRecipient(system(tenant), address);

test('mailboxes from before: alone at a domain they stay as they are; where two operators were, nobody’s mail moves', async () => {
  const [older, younger] = [await aTenant(h), await aTenant(h)];
  await h.admin.query(BEFORE);
  await aMailboxOfThen(older, 'support@seul.dz', { isDefault: true });
  await aMailboxOfThen(older, 'vieux@seul.dz', { disabled: true });
  // One address twice, and one domain twice with different addresses.
  await aMailboxOfThen(older, 'support@double.dz');
  await aMailboxOfThen(younger, 'support@double.dz', { isDefault: true });
  await aMailboxOfThen(older, 'un@partage.dz');
  await aMailboxOfThen(younger, 'deux@partage.dz');
  // The other one's is out of use already: there is no dispute.
  await aMailboxOfThen(older, 'support@ancien.dz', { disabled: true });
  await aMailboxOfThen(younger, 'support@ancien.dz');
  await aMailboxOfThen(younger, 'support@localhost');
  await aMailboxOfThen(younger, `a@${'b'.repeat(64)}.dz`);
  for (const file of MIGRATIONS) await h.admin.query(await readFile(file, 'utf8'));

  expect(await listOf(older)).toEqual([
    'support@ancien.dz disabled unproven',
    'support@double.dz disabled unproven',
    'support@seul.dz default',
    'un@partage.dz disabled unproven',
    'vieux@seul.dz disabled',
  ]);
  expect(await listOf(younger)).toEqual([
    `a@${'b'.repeat(64)}.dz disabled unproven`,
    'deux@partage.dz disabled unproven',
    'support@ancien.dz',
    'support@double.dz default disabled unproven',
    'support@localhost disabled unproven',
  ]);
  for (const address of ['support@double.dz', 'un@partage.dz', 'deux@partage.dz'])
    expect([address, await takes(older, address), await takes(younger, address)]).toEqual([address, false, false]);
  expect(await takes(older, 'support@seul.dz')).toBe(true);
  expect(await takes(younger, 'support@ancien.dz')).toBe(true);
  // Every claim is on the page of both, to be proven.
  const { rows } = await h.admin.query<{ claim: string }>(
    `select domain || ' ' || coalesce(proven_by, 'claimed') as claim from identity.mail_domains where tenant_id = $1 order by 1`,
    [younger.id],
  );
  expect(rows.map(({ claim }) => claim)).toEqual(['ancien.dz earlier_use', 'double.dz claimed', 'partage.dz claimed']);
  const { rows: forced } = await h.admin.query<{ relname: string }>(
    `select relname from pg_class where relname in ('mailboxes', 'mail_domains', 'roles', 'role_permissions') and not relforcerowsecurity and relnamespace in ('identity'::regnamespace, 'tickets'::regnamespace)`,
  );
  expect(forced).toEqual([]);

  // Whoever is right gets it back as it was.
  await aMailDomain(h, younger, 'double.dz');
  const box = (await system(younger).transaction((ctx) => mailboxes(ctx))).find(
    ({ address }) => address === 'support@double.dz',
  );
  if (!box) throw new Error('nothing is deleted');
  await updateMailbox(system(younger), { ...box, disabled: false });
  expect(await takes(younger, 'support@double.dz')).toBe(true);
  await expect(aMailDomain(h, older, 'double.dz')).rejects.toMatchObject({ code: 'identity.domain_taken' });

  const administrators = await h.admin.query<{ allowed: boolean }>(
    `select exists (select from identity.role_permissions p where p.tenant_id = r.tenant_id and p.role_id = r.id and p.permission = 'domains.manage') as allowed
     from identity.roles r where r.key = 'administrator' and r.tenant_id = any($1)`,
    [[older.id, younger.id]],
  );
  expect(administrators.rows).toEqual([{ allowed: true }, { allowed: true }]);
});

test('a mailbox out of use may be changed whatever its domain, and not put in use at one that is not proven', async () => {
  const tenant = await aTenant(h);
  const domain = `${tenant.slug}.dz`;
  const admin = await aStaffMember(h, tenant, ['tickets.configure']);
  const app = await h.app();
  const put = async (id: string, payload: object) =>
    app.inject({ method: 'PUT', url: `/api/admin/mailboxes/${id}`, headers: admin.headers, payload });
  await aMailboxOfThen(tenant, `aide@${domain}`, { disabled: true });
  const [box] = await system(tenant).transaction((ctx) => mailboxes(ctx));
  if (!box) throw new Error('it is there');
  const wanted = { version: 1, address: box.address, name: 'Aide' };
  expect((await put(box.id, wanted)).json()).toMatchObject({ code: 'identity.domain_not_proven', params: { domain } });
  const renamed = await put(box.id, { ...wanted, disabled: true });
  expect(renamed.json()).toMatchObject({ name: 'Aide', disabled: true, domainProven: false, version: 2 });
  await aMailDomain(h, tenant, domain);
  expect((await put(box.id, { ...wanted, version: 2 })).json()).toMatchObject({ disabled: false, domainProven: true });
  await expect(
    h.admin.query(`update tickets.mailboxes set address = 'aide@ailleurs.dz' where id = $1`, [box.id]),
  ).rejects.toMatchObject({ code: '23503' });
  await expect(
    h.admin.query('update identity.mail_domains set proven_at = null, proven_by = null where tenant_id = $1', [
      tenant.id,
    ]),
  ).rejects.toMatchObject({ code: '23503' });
});

test('a ticket of a mailbox whose domain is no longer the operator’s is answered from the default, or not at all', async () => {
  const tenant = await aTenant(h);
  const [lost, kept] = [`lost-${tenant.slug}.dz`, `kept-${tenant.slug}.dz`];
  for (const domain of [lost, kept]) await aMailDomain(h, tenant, domain);
  await aMailboxOfThen(tenant, `a@${lost}`);
  await aMailboxOfThen(tenant, `b@${kept}`, { isDefault: true });
  const [first, second] = await system(tenant).transaction((ctx) => mailboxes(ctx));
  const byAddress = new Map([first, second].map((one) => [one?.address, one?.id ?? '']));
  const from = async (address: string) =>
    (await system(tenant).transaction((ctx) => sendingMailbox(ctx, byAddress.get(address) ?? '')))?.address;
  expect(await from(`a@${lost}`)).toBe(`a@${lost}`);
  await expect(withdrawMailDomain(system(tenant), lost)).rejects.toMatchObject({ code: 'identity.domain_in_use' });
  await system(tenant).transaction(async (ctx) => {
    await closeMailboxesAt(ctx, lost);
    await withdrawMailDomain(ctx, lost);
  });
  expect(await listOf(tenant)).toEqual([`a@${lost} disabled unproven`, `b@${kept} default`]);
  expect(await from(`a@${lost}`)).toBe(`b@${kept}`);
  await closeMailboxesAt(system(tenant), kept);
  // Out of use it receives nothing; its domain is still the operator's.
  expect(await from(`b@${kept}`)).toBe(`b@${kept}`);
  expect(await from(`a@${lost}`)).toBeUndefined();
});
