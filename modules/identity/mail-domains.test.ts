import type { Tenant } from '@cm/kit/ctx';
import { startHarness, type Harness } from '@cm/kit/testing';
import { createDomainTexts } from '@cm/mail/domain-texts';
import { startNameServer, type TestNameServer } from '@cm/mail/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { claimMailDomain } from './claim-mail-domain.ts';
import { createTenant } from './create-tenant.ts';
import { dropMailDomain } from './drop-mail-domain.ts';
import { listMailDomains, updateProof } from './mail-domain.queries.ts';
import { mailDomain, recordOf } from './mail-domain.ts';
import { identity } from './module.ts';
import { mailDomainOwner } from './mail-domain-owner.ts';
import { proveByOperator, proveByRecord } from './prove-mail-domain.ts';
import { assertOwnsDomain, maySendAs } from './proven-domains.ts';
import { aStaffMember, aTenant, testGatekeeper } from './testing.ts';
import { withdrawMailDomain } from './withdraw-mail-domain.ts';

const records: Record<string, string[]> = {};
let server: TestNameServer;
let h: Harness;
beforeAll(async () => {
  server = await startNameServer(records, { silent: '_cloudmanager.muet.dz' });
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
    ports: { domainTexts: createDomainTexts({ nameServers: [server.address], timeoutMs: 100 }) },
  });
});
afterAll(async () => {
  await h.close();
  await server.close();
});
beforeEach(() => {
  for (const name of Object.keys(records)) delete records[name];
});

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
const domainsOf = (tenant: Tenant) => system(tenant).transaction((ctx) => listMailDomains(ctx.db));
const owns = (tenant: Tenant, domain: string) =>
  system(tenant)
    .transaction((ctx) => assertOwnsDomain(ctx, domain))
    .then(
      () => true,
      () => false,
    );

/** The operator publishes the record of its claim. */
async function publish(tenant: Tenant, domain: string): Promise<void> {
  const claim = (await domainsOf(tenant)).find((one) => one.domain === domain);
  if (!claim) throw new Error('there is no claim');
  const { name, value } = recordOf(claim);
  records[name] = [...(records[name] ?? []), 'v=other', value];
}

test('a claim owns nothing; the record that its owner publishes proves it, once', async () => {
  const tenant = await aTenant(h);
  await claimMailDomain(system(tenant), 'exemple.dz');
  await claimMailDomain(system(tenant), 'exemple.dz');
  expect(await owns(tenant, 'exemple.dz')).toBe(false);
  await expect(proveByRecord(system(tenant), 'exemple.dz')).rejects.toMatchObject({ code: 'identity.record_missing' });
  await publish(tenant, 'exemple.dz');
  await proveByRecord(system(tenant), 'exemple.dz');
  await proveByRecord(system(tenant), 'exemple.dz');
  expect(await domainsOf(tenant)).toMatchObject([{ domain: 'exemple.dz', provenBy: 'dns' }]);
  expect(await owns(tenant, 'exemple.dz')).toBe(true);
  expect(await owns(tenant, 'sous.exemple.dz')).toBe(false);
  const changes = (await h.events(tenant.id, 'mail_domain.changed')).map(({ payload }) => payload);
  expect(changes).toMatchObject([{ change: 'claimed' }, { change: 'proven_by_dns' }]);
});

test('two operators may claim a domain, one may prove it; its record is of one operator alone', async () => {
  const [first, second] = [await aTenant(h), await aTenant(h)];
  for (const tenant of [first, second]) await claimMailDomain(system(tenant), 'dispute.dz');
  await publish(first, 'dispute.dz');
  await expect(proveByRecord(system(second), 'dispute.dz')).rejects.toMatchObject({ code: 'identity.record_differs' });
  await proveByRecord(system(first), 'dispute.dz');
  await publish(second, 'dispute.dz');
  await expect(proveByRecord(system(second), 'dispute.dz')).rejects.toMatchObject({ code: 'identity.domain_taken' });
  await expect(proveByOperator(system(second), 'dispute.dz')).rejects.toMatchObject({ code: 'identity.domain_taken' });
  expect(await owns(second, 'dispute.dz')).toBe(false);
  await dropMailDomain(system(first), 'dispute.dz');
  await proveByRecord(system(second), 'dispute.dz');
  expect(await owns(second, 'dispute.dz')).toBe(true);
});

test('two who prove one domain at the same time do not both get it', async () => {
  const tenants = [await aTenant(h), await aTenant(h)];
  for (const tenant of tenants) {
    await claimMailDomain(system(tenant), 'course.dz');
    await publish(tenant, 'course.dz');
  }
  const outcomes = await Promise.allSettled(tenants.map((tenant) => proveByRecord(system(tenant), 'course.dz')));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the database itself refuses a second owner, whatever was asked before', async () => {
  const tenants = [await aTenant(h), await aTenant(h)];
  const proofs = [];
  for (const tenant of tenants) {
    const { domain, challenge } = await claimMailDomain(system(tenant), 'base.dz');
    proofs.push(() =>
      system(tenant).transaction((ctx) =>
        updateProof(ctx.db, { domain, challenge, provenBy: 'dns', at: h.clock.now() }),
      ),
    );
  }
  const outcomes = await Promise.allSettled(proofs.map((prove) => prove()));
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: '23505', constraint: 'one_operator_per_domain' },
  });
});

test('a refusal says whether there is no record, another one, or no answer', async () => {
  const tenant = await aTenant(h);
  const claim = await claimMailDomain(system(tenant), 'raison.dz');
  const { name, value } = recordOf(claim);
  await expect(proveByRecord(system(tenant), 'raison.dz')).rejects.toMatchObject({
    code: 'identity.record_missing',
    params: { name, value },
  });
  records[name] = [`${value}x${'y'.repeat(200)}`];
  await expect(proveByRecord(system(tenant), 'raison.dz')).rejects.toMatchObject({
    code: 'identity.record_differs',
    params: { name, value, found: `${value}x${'y'.repeat(200)}`.slice(0, 100) },
  });
  await claimMailDomain(system(tenant), 'muet.dz');
  await expect(proveByRecord(system(tenant), 'muet.dz')).rejects.toMatchObject({
    code: 'identity.name_servers_silent',
    params: { name: '_cloudmanager.muet.dz' },
  });
  expect(await owns(tenant, 'raison.dz')).toBe(false);
});

test('a claim made again after it was given up needs its own record: the old one proves nothing', async () => {
  const tenant = await aTenant(h);
  const first = await claimMailDomain(system(tenant), 'encore.dz');
  await publish(tenant, 'encore.dz');
  await proveByRecord(system(tenant), 'encore.dz');
  await dropMailDomain(system(tenant), 'encore.dz');
  expect(await owns(tenant, 'encore.dz')).toBe(false);
  const second = await claimMailDomain(system(tenant), 'encore.dz');
  expect(second.challenge).not.toBe(first.challenge);
  await expect(proveByRecord(system(tenant), 'encore.dz')).rejects.toMatchObject({ code: 'identity.record_differs' });
});

test('a claim that is given up and made again while name servers are asked is not proven by what they say', async () => {
  const tenant = await aTenant(h);
  await claimMailDomain(system(tenant), 'entretemps.dz');
  await publish(tenant, 'entretemps.dz');
  const claim = (await domainsOf(tenant))[0];
  const outer = system(tenant);
  await dropMailDomain(outer, 'entretemps.dz');
  await claimMailDomain(outer, 'entretemps.dz');
  const changed = await outer.transaction((ctx) =>
    updateProof(ctx.db, {
      domain: 'entretemps.dz',
      challenge: claim?.challenge ?? '',
      provenBy: 'dns',
      at: h.clock.now(),
    }),
  );
  expect(changed).toBe(false);
  expect(await owns(tenant, 'entretemps.dz')).toBe(false);
});

test('a record below the domain or the host of another operator gives nothing; whoever runs the installation may', async () => {
  const [first, second] = [await aTenant(h), await aTenant(h)];
  await claimMailDomain(system(first), 'parent.dz');
  await publish(first, 'parent.dz');
  await proveByRecord(system(first), 'parent.dz');
  const host = new URL(first.baseUrl).hostname;
  for (const domain of ['sous.parent.dz', 'a.b.parent.dz', `mail.${host}`, host]) {
    await claimMailDomain(system(second), domain);
    await publish(second, domain);
    await expect(proveByRecord(system(second), domain)).rejects.toMatchObject({ code: 'identity.domain_taken' });
  }
  await expect(proveByOperator(system(second), host)).rejects.toMatchObject({ code: 'identity.domain_taken' });
  await proveByOperator(system(second), 'sous.parent.dz');
  expect(await owns(second, 'sous.parent.dz')).toBe(true);
  // Below what they have themselves, a record is enough again; a name that only ends alike is nobody's.
  for (const [tenant, domain] of [
    [second, 'x.sous.parent.dz'],
    [first, 'y.parent.dz'],
    [second, 'autreparent.dz'],
  ] as const) {
    await claimMailDomain(system(tenant), domain);
    await publish(tenant, domain);
    await proveByRecord(system(tenant), domain);
    expect(await owns(tenant, domain)).toBe(true);
  }
});

test('the owner of a domain is who proved it, and nobody for a claim, a host or a name below', async () => {
  const tenant = await aTenant(h);
  const claimed = `c-${tenant.slug}.dz`;
  const proven = `p-${tenant.slug}.dz`;
  await claimMailDomain(system(tenant), claimed);
  await claimMailDomain(system(tenant), proven);
  await proveByOperator(system(tenant), proven);
  expect(await mailDomainOwner(h.database, proven)).toBe(tenant.id);
  for (const name of [claimed, `sous.${proven}`, '', '.', 'a.'.repeat(126)])
    expect([name, await mailDomainOwner(h.database, name)]).toEqual([name, null]);
});

test('an operator sends from its proven domains and its host, and from nothing else', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const domain = `${tenant.slug}.dz`;
  await claimMailDomain(system(tenant), domain);
  const may = (of: Tenant, address: string) => system(of).transaction((ctx) => maySendAs(ctx, address));
  expect(await may(tenant, `a@${domain}`)).toBe(false);
  await proveByOperator(system(tenant), domain);
  for (const address of [`a@${domain}`, `A@${domain.toUpperCase()}`, `a@${new URL(tenant.baseUrl).hostname}`])
    expect([address, await may(tenant, address), await may(other, address)]).toEqual([address, true, false]);
  for (const address of [
    `a@sous.${domain}`,
    `a@x${domain}`,
    `a@${domain}.`,
    `a@${domain}@ailleurs.dz`,
    domain.slice(1),
    '',
  ])
    expect([address, await may(tenant, address)]).toEqual([address, false]);
});

test('hosts are one operator’s in the whole installation, are written by its owner alone, and take no proven domain', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const host = new URL(tenant.baseUrl).hostname;
  const founding = (hosts: [string, ...string[]]) =>
    createTenant(h.admin, { slug: `h${tenant.slug}`, name: 'Nouveau', hosts }, [], h.clock.now());
  await expect(founding([host])).rejects.toMatchObject({ code: '23505' });
  await expect(founding([host.toUpperCase()])).rejects.toMatchObject({ code: '23505' });
  for (const statement of [
    `insert into identity.tenant_hosts (tenant_id, host) values ('${other.id}', 'pris.dz')`,
    `update identity.tenant_hosts set host = 'pris.dz'`,
    `delete from identity.tenant_hosts`,
  ])
    await expect(
      h.database.transaction({ tenantId: other.id }, (db) => sql.raw(statement).execute(db)),
    ).rejects.toMatchObject({ code: '42501' });
  await claimMailDomain(system(other), `m-${tenant.slug}.dz`);
  await proveByOperator(system(other), `m-${tenant.slug}.dz`);
  await expect(founding([`M-${tenant.slug}.dz`])).rejects.toThrow('mail domain of another operator');
});

test('whoever runs the installation takes a domain back; it is claimed and proven anew', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const domain = `w-${tenant.slug}.dz`;
  await claimMailDomain(system(tenant), domain);
  await proveByOperator(system(tenant), domain);
  await withdrawMailDomain(system(tenant), domain);
  expect(await owns(tenant, domain)).toBe(false);
  await expect(withdrawMailDomain(system(tenant), domain)).rejects.toMatchObject({ code: 'identity.unknown_domain' });
  await claimMailDomain(system(other), domain);
  await proveByOperator(system(other), domain);
  expect(await owns(other, domain)).toBe(true);
  await expect(withdrawMailDomain(system(tenant), domain)).rejects.toMatchObject({ code: 'identity.unknown_domain' });
});

test('a domain is one that can have its record, and is written in one way', () => {
  const long = (length: number) => `${'a.'.repeat(120)}${'b'.repeat(length - 243)}.dz`;
  expect(mailDomain().parse(' Exemple.DZ. ')).toBe('exemple.dz');
  expect(mailDomain().safeParse(`${'a.'.repeat(118)}dz`).success).toBe(true);
  for (const typed of [long(253), 'com.dz', 'exemple', ''])
    expect([typed, mailDomain().safeParse(typed).success]).toEqual([typed, false]);
});

test('a domain of another operator, claimed or proven, is an unknown one', async () => {
  const [tenant, other] = [await aTenant(h), await aTenant(h)];
  const [claimed, proven] = [`ac-${other.slug}.dz`, `ap-${other.slug}.dz`];
  for (const domain of [claimed, proven]) await claimMailDomain(system(other), domain);
  await proveByOperator(system(other), proven);
  const admin = await aStaffMember(h, tenant, ['domains.manage']);
  const app = await h.app();
  const answers = async (domain: string) => {
    const url = `/api/admin/mail-domains/${domain}`;
    const proof = {
      method: 'POST',
      url: `${url}/proof`,
      headers: { ...admin.headers, 'idempotency-key': domain },
    } as const;
    const [prove, drop] = [
      await app.inject(proof),
      await app.inject({ method: 'DELETE', url, headers: admin.headers }),
    ];
    return [prove, drop].map((answer) => [answer.statusCode, answer.json<{ code: string }>().code]);
  };
  const unknown = await answers('inconnu.dz');
  expect(unknown).toEqual([
    [404, 'identity.unknown_domain'],
    [404, 'identity.unknown_domain'],
  ]);
  for (const domain of [claimed, proven, proven.toUpperCase()]) expect(await answers(domain)).toEqual(unknown);
  expect(await owns(other, proven)).toBe(true);
  const list = await app.inject({ url: '/api/admin/mail-domains', headers: admin.headers });
  expect(list.json()).toEqual({ items: [] });
});

test('what was never claimed can be neither proven nor given up', async () => {
  const tenant = await aTenant(h);
  for (const act of [
    () => proveByRecord(system(tenant), 'rien.dz'),
    () => proveByOperator(system(tenant), 'rien.dz'),
    () => dropMailDomain(system(tenant), 'rien.dz'),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'identity.unknown_domain' });
});

test('an operator has at most a hundred', async () => {
  const tenant = await aTenant(h);
  for (let count = 0; count < 100; count += 1) await claimMailDomain(system(tenant), `d${count}.dz`);
  await expect(claimMailDomain(system(tenant), 'trop.dz')).rejects.toMatchObject({ code: 'identity.too_many_domains' });
});
