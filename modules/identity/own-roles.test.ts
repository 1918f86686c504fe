import type { Tenant } from '@cm/kit/ctx';
import { defineModule } from '@cm/kit/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRole } from './create-role.ts';
import { deleteRole } from './delete-role.ts';
import { setDisabled } from './disable-account.ts';
import { identity } from './module.ts';
import { renameRole } from './rename-role.ts';
import { rightsOf } from './rights-of.ts';
import { listRoles } from './roles.queries.ts';
import { setStaffRoles } from './set-staff-roles.ts';
import { aCustomerUser, aStaffMember, aTenant, type Person, testGatekeeper } from './testing.ts';

const words = { fr: 'x', ar: 'x', en: 'x' };
const MANAGER = ['users.read', 'users.manage', 'roles.manage', 'work.do'];
const work = defineModule({
  name: 'work',
  label: words,
  migrations: new URL('./migrations/', import.meta.url),
  permissions: ['work.do', 'work.sign'].map((key) => ({ key, zone: 'staff' as const, label: words })),
  grants: { support: ['work.do'], finance: ['work.do', 'work.sign'] },
});

let h: Harness;
let tenant: Tenant;
let manager: Person;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, work], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  manager = await aStaffMember(h, tenant, MANAGER);
});

const roles = () => manager.ctx.transaction((tx) => listRoles(tx.db));
async function role(key: string) {
  const found = (await roles()).find((one) => one.key === key || one.id === key);
  if (!found) throw new Error(`no role ${key}`);
  return found;
}
const made = async () => (await h.events(tenant.id, 'role.made')).map(({ payload }) => payload);
const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

test('a role is made empty or as a copy, renamed, and deleted; each says so in the journal', async () => {
  const source = await role('support');
  const copy = await createRole(manager.ctx, { name: { fr: 'Équipe de nuit' }, copyOf: source.id });
  const empty = await createRole(manager.ctx, { name: { fr: '夜班', ar: 'الليل' } });
  expect(await role(copy.id)).toMatchObject({ permissions: source.permissions, builtin: false, members: 0 });
  expect((await role(copy.id)).key).toMatch(/^equipe_de_nuit_[0-9a-f]{6}$/);
  expect((await role(empty.id)).key).toMatch(/^role_[0-9a-f]{6}$/);
  await renameRole(manager.ctx, copy.id, { fr: 'Équipe du soir' });
  expect((await role(copy.id)).name).toEqual({ fr: 'Équipe du soir' });
  await deleteRole(manager.ctx, copy.id);
  expect((await roles()).map(({ id }) => id)).not.toContain(copy.id);
  expect(await made()).toMatchObject([
    { change: 'created', name: 'Équipe de nuit', permissions: source.permissions },
    { change: 'created', name: '夜班', permissions: [] },
    { change: 'renamed', name: 'Équipe du soir', from: 'Équipe de nuit' },
    { change: 'deleted', name: 'Équipe du soir', permissions: source.permissions },
  ]);
});

test('nobody copies, renames or deletes a role that holds more than they do (A12)', async () => {
  const rich = await role('finance');
  expect(await codeOf(createRole(manager.ctx, { name: { fr: 'Copie' }, copyOf: rich.id }))).toBe('identity.own_rights');
  const all = await aStaffMember(h, tenant, [...MANAGER, 'work.sign']);
  const copy = await createRole(all.ctx, { name: { fr: 'Caisse' }, copyOf: rich.id });
  expect(await codeOf(renameRole(manager.ctx, copy.id, { fr: 'Support' }))).toBe('identity.own_rights');
  expect(await codeOf(deleteRole(manager.ctx, copy.id))).toBe('identity.own_rights');
  expect(await codeOf(deleteRole(all.ctx, copy.id))).toBe('done');
});

test('the roles of the beginning keep their names and stay, whoever asks, the database included', async () => {
  const { id } = await role('support');
  expect(await codeOf(renameRole(manager.ctx, id, { fr: 'Autre' }))).toBe('identity.first_role');
  expect(await codeOf(deleteRole(manager.ctx, id))).toBe('identity.first_role');
  for (const text of [
    `update identity.roles set name = '{"fr":"Autre"}' where id = $1`,
    'update identity.roles set is_builtin = false where id = $1',
    'delete from identity.roles where id = $1',
  ])
    await expect(h.admin.query(text, [id]), text).rejects.toMatchObject({ code: 'CM002' });
});

test('two roles are not called alike, in whatever case, two at once included', async () => {
  const names = await Promise.all(
    ['Astreinte', 'astreinte', 'ASTREINTE'].map((fr) => codeOf(createRole(manager.ctx, { name: { fr } }))),
  );
  expect(names.toSorted()).toEqual(['done', 'identity.role_exists', 'identity.role_exists']);
  const other = await createRole(manager.ctx, { name: { fr: 'Garde' } });
  expect(await codeOf(renameRole(manager.ctx, other.id, { fr: 'Astreinte' }))).toBe('identity.role_exists');
  expect(await codeOf(renameRole(manager.ctx, other.id, { fr: 'GARDE' }))).toBe('done');
});

test('a role that somebody has is not deleted', async () => {
  const peer = await aStaffMember(h, tenant, []);
  const { id } = await createRole(manager.ctx, { name: { fr: 'Tenu' } });
  await setStaffRoles(manager.ctx, peer.userId, [(await role(id)).key]);
  expect(await codeOf(deleteRole(manager.ctx, id))).toBe('identity.role_in_use');
});

test('a role that somebody is given at the same moment is not deleted either', async () => {
  const peer = await aStaffMember(h, tenant, []);
  const { id } = await createRole(manager.ctx, { name: { fr: 'Tour' } });
  const giving = await h.admin.connect();
  try {
    await giving.query('begin');
    await giving.query('insert into identity.user_roles (tenant_id, user_id, role_id) values ($1, $2, $3)', [
      tenant.id,
      peer.userId,
      id,
    ]);
    const { rows } = await giving.query<{ pid: number }>('select pg_backend_pid() as pid');
    const deleted = codeOf(deleteRole(manager.ctx, id));
    await expect
      .poll(async () => {
        const waiting = await h.admin.query('select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [
          rows[0]?.pid,
        ]);
        return waiting.rowCount;
      })
      .toBe(1);
    await giving.query('commit');
    expect(await deleted).toBe('identity.role_in_use');
  } finally {
    giving.release();
  }
  expect((await role(id)).members).toBe(1);
});

test('an operator has fifty at most, and none of another operator’s', async () => {
  const there = await aStaffMember(h, await aTenant(h), MANAGER);
  const source = await role('support');
  expect(await codeOf(createRole(there.ctx, { name: { fr: 'Copie' }, copyOf: source.id }))).toBe('common.not_found');
  const own = await createRole(manager.ctx, { name: { fr: 'À nous' } });
  expect(await codeOf(renameRole(there.ctx, own.id, { fr: 'À eux' }))).toBe('common.not_found');
  expect(await codeOf(deleteRole(there.ctx, own.id))).toBe('common.not_found');
  for (let count = (await roles()).length; count < 50; count += 1)
    await createRole(manager.ctx, { name: { fr: `Rôle ${count}` } });
  expect(await codeOf(createRole(manager.ctx, { name: { fr: 'De trop' } }))).toBe('identity.too_many_roles');
});

test('what a colleague may do is said with the roles that give it, and what shuts it', async () => {
  const peer = await aStaffMember(h, tenant, []);
  await setStaffRoles(manager.ctx, peer.userId, ['support', (await role('support')).key]);
  const own = await createRole(manager.ctx, { name: { fr: 'Nuit' }, copyOf: (await role('support')).id });
  const { key } = await role(own.id);
  await setStaffRoles(manager.ctx, peer.userId, ['support', key]);
  const rights = () => manager.ctx.transaction((tx) => rightsOf(tx, peer.userId));
  expect(await rights()).toMatchObject({
    shut: null,
    permissions: [{ key: 'work.do', roles: [key, 'support'].toSorted() }],
  });
  await setDisabled(manager.ctx, peer.userId, true);
  expect(await rights()).toMatchObject({ shut: 'disabled' });
  await h.admin.query('update identity.users set disabled_at = null, email_verified_at = null where id = $1', [
    peer.userId,
  ]);
  expect(await rights()).toMatchObject({ shut: 'unverified' });
  const customer = await aCustomerUser(h, tenant);
  const elsewhere = await aStaffMember(h, await aTenant(h), []);
  for (const id of [customer.userId, elsewhere.userId])
    expect(await codeOf(manager.ctx.transaction((tx) => rightsOf(tx, id)))).toBe('common.not_found');
});
