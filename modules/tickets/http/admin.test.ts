import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { giveUpMailDomain, aMailDomain, aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupMembers } from '../group-members.ts';
import { isAcceptedRecipient } from '../mailboxes.ts';
import { tickets } from '../module.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator();
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await parser.close();
  await mailAuthenticator.close();
});

type Method = 'GET' | 'POST' | 'PUT';
async function call(
  person: { headers: Readonly<Record<string, string>> },
  method: Method,
  url: string,
  payload?: object,
) {
  const app = await h.app();
  return app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
}

const kinds = [
  ['/api/admin/ticket-categories', { name: { fr: 'Panne' } }, { name: { fr: 'Pannes' }, position: 2 }],
  ['/api/admin/ticket-groups', { name: 'Réseau' }, { name: 'Réseaux' }],
  ['/api/admin/mailboxes', { address: 'aide@exemple.dz', name: 'Aide' }, { address: 'aide2@exemple.dz', name: 'Aide' }],
] as const;

/** With a mail domain of its own, as every operator must have. */
async function anOperator(): Promise<Tenant> {
  const tenant = await aTenant(h);
  await aMailDomain(h, tenant, `${tenant.slug}.dz`);
  return tenant;
}

/** The same, at the operator's own domain. */
const at = (tenant: Tenant, body: object): object =>
  'address' in body ? { ...body, address: String(body.address).replace('exemple.dz', `${tenant.slug}.dz`) } : body;

test.each(kinds)(
  '%s: 401, 403, then made, listed, changed once, stale, never across tenants',
  async (url, given, then) => {
    const tenant = await anOperator();
    const [made, changed] = [given, then].map((body) => at(tenant, body));
    const admin = await aStaffMember(h, tenant, ['tickets.configure']);
    const agent = await aStaffMember(h, tenant, ['tickets.read', 'tickets.reply', 'tickets.manage']);
    const elsewhere = await aStaffMember(h, await aTenant(h), ['tickets.configure']);
    const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
    expect((await call(anonymous, 'POST', url, made)).statusCode).toBe(401);
    expect((await call(agent, 'POST', url, made)).statusCode).toBe(403);
    expect((await call(agent, 'GET', url)).statusCode).toBe(403);
    const id = uuidv7(h.clock.now());
    const created = await call(admin, 'POST', url, { id, ...made });
    expect(created.statusCode).toBe(201);
    expect(created.json()).toMatchObject({ id, version: 1, ...made });
    expect((await call(admin, 'POST', url, { id, ...made })).statusCode).toBe(409);
    expect((await call(elsewhere, 'PUT', `${url}/${id}`, { version: 1, ...changed })).statusCode).toBe(404);
    expect((await call(admin, 'PUT', `${url}/${id}`, { version: 1, ...changed })).json()).toMatchObject({
      version: 2,
      ...changed,
    });
    const stale = await call(admin, 'PUT', `${url}/${id}`, { version: 1, ...changed });
    expect([stale.statusCode, stale.json<{ code: string }>().code]).toEqual([409, 'common.stale']);
    expect((await call(admin, 'GET', url)).json()).toMatchObject({ items: [{ id, ...changed }] });
    expect((await call(elsewhere, 'GET', url)).json()).toEqual({ items: [] });
    expect(await h.events(tenant.id, 'support.configured')).toHaveLength(2);
  },
);

test('names and addresses are used once, members are colleagues, one mailbox is the default', async () => {
  const tenant = await anOperator();
  const admin = await aStaffMember(h, tenant, ['tickets.configure']);
  await call(admin, 'POST', '/api/admin/ticket-groups', { name: 'Réseau', memberIds: [admin.userId, admin.userId] });
  expect((await call(admin, 'GET', '/api/admin/ticket-groups')).json()).toMatchObject({
    items: [{ memberIds: [admin.userId] }],
  });
  expect((await call(admin, 'POST', '/api/admin/ticket-groups', { name: 'Réseau' })).json()).toMatchObject({
    code: 'tickets.name_taken',
  });
  const listed = (await call(admin, 'GET', '/api/admin/ticket-groups')).json<{ items: { id: string }[] }>();
  const groupId = listed.items[0]?.id ?? '';
  expect(await admin.ctx.transaction((ctx) => groupMembers(ctx, groupId))).toEqual([admin.userId]);
  const elsewhere = h.runtime.systemContext(await aTenant(h), 'test');
  expect(await elsewhere.transaction((ctx) => groupMembers(ctx, groupId))).toEqual([]);
  const stranger = { name: 'Autre', memberIds: [uuidv7(h.clock.now())] };
  expect((await call(admin, 'POST', '/api/admin/ticket-groups', stranger)).json()).toMatchObject({
    code: 'tickets.unknown_assignee',
  });
  const box = (address: string) => ({ address, name: 'Aide', isDefault: true });
  await call(admin, 'POST', '/api/admin/mailboxes', box(`un@${tenant.slug}.dz`));
  await call(admin, 'POST', '/api/admin/mailboxes', box(`deux@${tenant.slug}.dz`));
  expect((await call(admin, 'POST', '/api/admin/mailboxes', box(`un@${tenant.slug}.dz`))).statusCode).toBe(409);
  expect((await call(admin, 'POST', '/api/admin/mailboxes', box(`un+deux@${tenant.slug}.dz`))).statusCode).toBe(400);
  expect((await call(admin, 'GET', '/api/admin/mailboxes')).json()).toMatchObject({
    items: [
      { address: `deux@${tenant.slug}.dz`, isDefault: true },
      { address: `un@${tenant.slug}.dz`, isDefault: false },
    ],
  });
});

test('the SMTP listener takes the mailboxes in use, with anything after the plus, and nothing else', async () => {
  const tenant = await anOperator();
  const domain = `${tenant.slug}.dz`;
  const admin = await aStaffMember(h, tenant, ['tickets.configure']);
  await call(admin, 'POST', '/api/admin/mailboxes', { address: `aide@${domain}`, name: 'Aide' });
  await call(admin, 'POST', '/api/admin/mailboxes', { address: `vieux@${domain}`, name: 'Vieux', disabled: true });
  const ctx = h.runtime.systemContext(tenant, 'SMTP listener');
  expect(await isAcceptedRecipient(ctx, `Aide@${domain.toUpperCase()}`)).toBe(true);
  expect(await isAcceptedRecipient(ctx, `aide+xyz@${domain}`)).toBe(true);
  for (const address of [
    `vieux@${domain}`,
    `autre@${domain}`,
    'aide@ailleurs.dz',
    '',
    '@',
    `${'a'.repeat(400)}@${domain}`,
  ])
    expect([address, await isAcceptedRecipient(ctx, address)]).toEqual([address, false]);
  const other = h.runtime.systemContext(await aTenant(h), 'SMTP listener');
  expect(await isAcceptedRecipient(other, `aide@${domain}`)).toBe(false);
});

test('a mailbox needs a domain that is proven, and an address is one operator’s in the whole installation', async () => {
  const [first, second] = [await aTenant(h), await aTenant(h)];
  const admins = [first, second].map((tenant) => aStaffMember(h, tenant, ['tickets.configure']));
  const [one, two] = await Promise.all(admins);
  if (!one || !two) throw new Error('there are two');
  const wanted = { address: 'support@partage.dz', name: 'Support' };
  expect((await call(one, 'POST', '/api/admin/mailboxes', wanted)).json()).toMatchObject({
    code: 'identity.domain_not_proven',
  });
  await aMailDomain(h, first, 'partage.dz');
  expect((await call(one, 'POST', '/api/admin/mailboxes', wanted)).statusCode).toBe(201);
  expect((await call(two, 'POST', '/api/admin/mailboxes', wanted)).json()).toMatchObject({
    code: 'identity.domain_not_proven',
  });
  await expect(aMailDomain(h, second, 'partage.dz')).rejects.toMatchObject({ code: 'identity.domain_taken' });
  await expect(giveUpMailDomain(h, first, 'partage.dz')).rejects.toMatchObject({ code: 'identity.domain_in_use' });
});
