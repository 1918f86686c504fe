import { startingRoles } from '@cm/kit/roles';
import { hashPassword } from '@cm/kit/crypto';
import type { Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { Runtime } from '@cm/kit/runtime';
import type { Pool } from 'pg';
import { createTenant } from './create-tenant.ts';
import { userRolesChanged } from './events.ts';
import { emailAddress } from './password.ts';
import { insertUserRoles, rolesByKey } from './roles.queries.ts';
import { insertUser } from './user.queries.ts';

export interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly tenantSlug?: string | undefined;
  /** To found the first operator of an empty installation. */
  readonly company?: string | undefined;
  readonly slug?: string | undefined;
  readonly host?: string | undefined;
}

/**
 * Makes the first administrator of an operator, which it founds when the installation has none.
 * @throws Error when the operator has an administrator already: the next ones are invited from the admin area
 */
export async function createFirstAdministrator(
  runtime: Runtime,
  owner: Pool,
  input: FirstAdministrator,
): Promise<{ tenant: Tenant }> {
  const email = emailAddress().parse(input.email);
  const existing = await runtime.gatekeeper.activeTenants();
  let tenantId = existing.find((tenant) =>
    input.tenantSlug ? tenant.slug === input.tenantSlug : !tenant.isPlatform,
  )?.id;
  if (!tenantId) {
    if (!input.company || !input.slug || !input.host)
      throw new Error('There is no operator yet: give --company, --slug and --host to found the first one.');
    tenantId = await createTenant(
      owner,
      { slug: input.slug, name: input.company, hosts: [input.host] },
      startingRoles(runtime.modules),
      runtime.now(),
    );
  }
  const tenant = await runtime.gatekeeper.tenantById(tenantId);
  if (!tenant) throw new Error('The operator was founded but cannot be read: is it suspended?');
  const ctx = runtime.systemContext(tenant, 'command-line');
  const passwordHash = await hashPassword(input.password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    const [role] = await rolesByKey(tx.db, ['administrator']);
    if (!role) throw new Error('This operator has no administrator role.');
    if (role.members > 0)
      throw new Error(`${tenant.name} has an administrator already: invite the next ones from the admin area.`);
    const id = uuidv7(tx.now());
    const user = {
      id,
      kind: 'staff',
      email,
      name: input.name,
      locale: tenant.locale,
      passwordHash,
      emailVerifiedAt: tx.now(),
    } as const;
    if (!(await insertUser(tx.db, user, tx.now()))) throw new Error(`${email} has an account already.`);
    await insertUserRoles(tx.db, id, [role.id]);
    await emit(tx, userRolesChanged, { userId: id, email, from: [], to: ['administrator'] });
  });
  return { tenant };
}
