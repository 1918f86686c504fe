import { startingRoles } from '@cm/kit/roles';
import { type UserKind } from './session.ts';
import { hashPassword } from '@cm/kit/crypto';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import type { Runtime } from '@cm/kit/runtime';
import { seal } from '@cm/kit/secrets';
import type { Pool } from 'pg';
import { type ApiToken, createToken } from './api-tokens.ts';
import { createTenant } from './create-tenant.ts';
import { userRolesChanged } from './events.ts';
import { emailAddress } from './password.ts';
import { insertUserRoles, permissionsOf, rolesByKey } from './roles.queries.ts';
import { totpPlace } from './second-factor.ts';
import { findUserByEmail, insertUser, updateUser } from './user.queries.ts';

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

/**
 * An API token for a person, made on the machine itself. `*` stands for all that staff hold; the portal's permissions
 * are listed by the caller.
 */
export async function createTokenFor(
  ctx: Ctx<'memberships'>,
  input: { email: string; name: string; scopes: readonly string[]; expiresInDays?: number },
): Promise<ApiToken & { secret: string }> {
  return ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, emailAddress().parse(input.email));
    if (!user) throw new Error(`nobody has the address ${input.email} here`);
    const held =
      user.kind === 'staff'
        ? await permissionsOf(tx.db, user.id)
        : ((await tx.ports.memberships.of(tx, user.id))?.permissions ?? []);
    const scopes = input.scopes.includes('*') ? held : input.scopes;
    const unknown = scopes.filter((scope) => !held.includes(scope));
    if (unknown.length > 0) throw new Error(`${input.email} does not hold: ${unknown.join(', ')}`);
    return createToken(tx, user.id, { ...input, scopes });
  });
}

export interface NewPerson {
  readonly id: string;
  readonly kind: UserKind;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
  /** Enrols the authenticator at once. */
  readonly totpSecret: Uint8Array;
  /** Keys of roles; staff only. */
  readonly roles: readonly string[];
}

/** Somebody ready to work: a verified address, a password, an enrolled authenticator. For demonstrations and drills. */
export async function createPerson(ctx: Ctx<'secrets'>, person: NewPerson): Promise<void> {
  const passwordHash = await hashPassword(person.password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    await insertUser(
      tx.db,
      {
        ...person,
        email: emailAddress().parse(person.email),
        passwordHash,
        emailVerifiedAt: tx.now(),
      },
      tx.now(),
    );
    const sealed = seal(tx.ports.secrets.key('totp'), person.totpSecret, totpPlace(tx, person.id));
    await updateUser(tx.db, person.id, { totpSecret: sealed, totpEnabledAt: tx.now() });
    const roles = await rolesByKey(tx.db, person.roles);
    await insertUserRoles(
      tx.db,
      person.id,
      roles.map((role) => role.id),
    );
    await emit(tx, userRolesChanged, {
      userId: person.id,
      email: person.email,
      from: [],
      to: roles.map((role) => role.key),
    });
  });
}
