import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { defineModule } from '@cm/kit/module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeRole } from './change-role.ts';
import { setDisabled } from './disable-account.ts';
import { inviteStaff } from './invite-staff.ts';
import { identity } from './module.ts';
import { permissions } from './permissions.ts';
import { setStaffRoles } from './set-staff-roles.ts';
import { aStaffMember, aTenant, type Person, testGatekeeper } from './testing.ts';

const words = { fr: 'x', ar: 'x', en: 'x' };
/** A right that the people who manage users do not all hold. */
const money = defineModule({
  name: 'money',
  label: words,
  migrations: new URL('./migrations/', import.meta.url),
  permissions: [{ key: 'money.spend', zone: 'staff', label: words }],
});
const ALL = [...permissions.map(({ key }) => key), 'money.spend'];
const MANAGER = ['users.read', 'users.manage', 'roles.manage'];

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, money], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
});

const roleId = async (key: string): Promise<string> => {
  const { rows } = await h.admin.query<{ id: string }>(
    'select id from identity.roles where tenant_id = $1 and key = $2',
    [tenant.id, key],
  );
  return rows[0]?.id ?? '';
};

/** Somebody with the administrator's role and no other. */
async function anAdministrator(): Promise<Person> {
  const person = await aStaffMember(h, tenant, []);
  await h.admin.query('delete from identity.user_roles where user_id = $1', [person.userId]);
  await h.admin.query('insert into identity.user_roles (tenant_id, user_id, role_id) values ($1, $2, $3)', [
    tenant.id,
    person.userId,
    await roleId('administrator'),
  ]);
  const actor = { ...person.actor, permissions: new Set(ALL) };
  return { ...person, actor, ctx: h.runtime.context({ tenant, actor }) };
}

const administrators = async (): Promise<string[]> => {
  const { rows } = await h.admin.query<{ id: string }>(
    `select u.id from identity.users u join identity.user_roles r on r.user_id = u.id
     where r.role_id = $1 and u.disabled_at is null`,
    [await roleId('administrator')],
  );
  return rows.map(({ id }) => id);
};
const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('the last administrator (A12)', () => {
  const takeAway: readonly (readonly [string, (by: Person, from: Person) => Promise<unknown>])[] = [
    ['the role taken away', (by, { userId }) => setStaffRoles(by.ctx, userId, ['support'])],
    ['every role taken away', (by, { userId }) => setStaffRoles(by.ctx, userId, [])],
    ['disabled', (by, { userId }) => setDisabled(by.ctx, userId, true)],
  ];

  test.each(takeAway)('%s: refused to whoever holds every right by another role', async (_what, act) => {
    const last = await anAdministrator();
    const other = await aStaffMember(h, tenant, ALL);
    expect(await codeOf(act(other, last))).toBe('identity.last_administrator');
    expect(await administrators()).toEqual([last.userId]);
    expect(await h.events(tenant.id)).toEqual([]);
    await anAdministrator();
    expect(await codeOf(act(other, last))).toBe('done');
    expect(await administrators()).toHaveLength(1);
  });

  test.each(['disabled_at = now()', 'email_verified_at = null'])('one with %s is none', async (change) => {
    const [last, other] = [await anAdministrator(), await anAdministrator()];
    await h.admin.query(`update identity.users set ${change} where id = $1`, [other.userId]);
    const by = await aStaffMember(h, tenant, ALL);
    expect(await codeOf(setDisabled(by.ctx, last.userId, true))).toBe('identity.last_administrator');
  });

  test.each(takeAway)('%s, by each other at the same moment: one is left, twenty times', async (_what, act) => {
    for (let round = 0; round < 20; round += 1) {
      tenant = await aTenant(h);
      const [first, second] = [await anAdministrator(), await anAdministrator()];
      const said = await Promise.all([codeOf(act(first, second)), codeOf(act(second, first))]);
      expect(said.toSorted()).toEqual(['done', 'identity.last_administrator']);
      expect(await administrators()).toHaveLength(1);
    }
  });

  test('the database refuses what no use case asked about, two at once included (CM002)', async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const statements = [
      'delete from identity.user_roles where user_id = $1',
      'update identity.users set disabled_at = now() where id = $1',
    ];
    const ids = [first.userId, second.userId];
    const outcomes = await Promise.allSettled(statements.map((text, index) => h.admin.query(text, [ids[index]])));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CM002' } });
    expect(await administrators()).toHaveLength(1);
    // The roles of an administrator are replaced in one transaction: what counts is how it ends.
    const [left] = await administrators();
    const other = await aStaffMember(h, tenant, ALL);
    expect(await codeOf(setStaffRoles(other.ctx, left ?? '', ['administrator', 'support']))).toBe('done');
  });
});

describe('rights over somebody (A12)', () => {
  test('who holds less changes nothing of who holds more', async () => {
    const [administrator, second] = [await anAdministrator(), await anAdministrator()];
    const manager = await aStaffMember(h, tenant, MANAGER);
    const peer = await aStaffMember(h, tenant, ['users.read']);
    const rich = await aStaffMember(h, tenant, ['users.read', 'money.spend']);
    for (const above of [administrator, second, rich]) {
      expect(await codeOf(setStaffRoles(manager.ctx, above.userId, []))).toBe('identity.own_rights');
      for (const disabled of [true, false])
        expect(await codeOf(setDisabled(manager.ctx, above.userId, disabled))).toBe('identity.own_rights');
    }
    expect(await codeOf(setDisabled(manager.ctx, peer.userId, true))).toBe('done');
    expect(await codeOf(setDisabled(administrator.ctx, rich.userId, true))).toBe('done');
    expect(await codeOf(setDisabled(administrator.ctx, second.userId, true))).toBe('done');
  });

  test('who is no administrator makes none, by role or invitation', async () => {
    const manager = await aStaffMember(h, tenant, MANAGER);
    const peer = await aStaffMember(h, tenant, ['users.read']);
    const invitation = { email: 'nouveau@example.dz', name: 'Yacine Merabet', roles: ['administrator'] };
    expect(await codeOf(inviteStaff(manager.ctx, invitation))).toBe('identity.own_rights');
    expect(await codeOf(setStaffRoles(manager.ctx, peer.userId, ['administrator']))).toBe('identity.own_rights');
    const { rows } = await h.admin.query('select 1 from identity.users where email = $1', [invitation.email]);
    expect(rows).toEqual([]);
    expect(await codeOf(inviteStaff((await anAdministrator()).ctx, invitation))).toBe('done');
  });

  test('a token of an administrator goes as far as its scopes', async () => {
    const [administrator, second] = [await anAdministrator(), await anAdministrator()];
    const actor = { ...administrator.actor, sessionId: null, tokenId: second.userId, permissions: new Set(MANAGER) };
    const ctx = h.runtime.context({ tenant, actor });
    expect(await codeOf(setDisabled(ctx, second.userId, true))).toBe('identity.own_rights');
  });

  test('a role that holds more than whoever changes it stays as it is', async () => {
    const manager = await aStaffMember(h, tenant, MANAGER);
    const role = await roleId('support');
    await h.admin.query(
      `insert into identity.role_permissions (tenant_id, role_id, permission) values ($1, $2, 'money.spend')`,
      [tenant.id, role],
    );
    for (const wanted of [[], ['users.read'], ['money.spend'], ['users.read', 'money.spend']])
      expect(await codeOf(changeRole(manager.ctx, role, wanted))).toBe('identity.own_rights');
    const administrator = await anAdministrator();
    expect(await codeOf(changeRole(administrator.ctx, role, ['users.read']))).toBe('done');
    expect(await codeOf(changeRole(manager.ctx, role, ['users.read', 'users.manage']))).toBe('done');
    expect(await codeOf(changeRole(manager.ctx, role, ['money.spend']))).toBe('identity.own_rights');
    expect(await codeOf(changeRole(administrator.ctx, await roleId('administrator'), []))).toBe(
      'identity.builtin_role',
    );
  });
});
