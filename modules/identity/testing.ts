import { startingRoles } from '@cm/kit/roles';
import { randomBytes } from 'node:crypto';
import type { Actor } from '@cm/kit/access';
import { dropMailDomain } from './drop-mail-domain.ts';
import { grantMailDomain } from './grant-mail-domain.ts';
import { newToken, sha256 } from '@cm/kit/crypto';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import type { Harness } from '@cm/kit/testing';
import { confirmEmailChange } from './confirm-email-change.ts';
import { createLink, linkUrl } from './links.ts';
import { createTenant } from './create-tenant.ts';
import { createGatekeeper } from './gatekeeper.ts';
import { cookieFor, type UserKind } from './session.ts';
import type { IdentityTables } from './tables.ts';

export const testGatekeeper = createGatekeeper('http://localhost:3000');

/** A tenant with its seeded roles, on a host of its own. */
export async function aTenant(h: Harness, wanted: { slug?: string; isPlatform?: boolean } = {}): Promise<Tenant> {
  const slug = wanted.slug ?? `t${randomBytes(4).toString('hex')}`;
  const id = await createTenant(
    h.admin,
    { slug, name: `Hébergeur ${slug}`, hosts: [`${slug}.localhost`], isPlatform: wanted.isPlatform ?? false },
    startingRoles(h.runtime.modules),
    h.clock.now(),
  );
  return {
    id,
    slug,
    name: `Hébergeur ${slug}`,
    locale: 'fr',
    timeZone: 'Africa/Algiers',
    currency: 'DZD',
    isPlatform: wanted.isPlatform ?? false,
    baseUrl: `http://${slug}.localhost:3000`,
  };
}

/** Somebody signed in: `headers` for `app.inject`, `ctx` for calling a use case directly. */
export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly headers: Readonly<Record<string, string>>;
  readonly ctx: RootCtx;
}

export async function aStaffMember(
  h: Harness,
  tenant: Tenant,
  permissions: readonly string[],
  wanted: { name?: string } = {},
): Promise<Person> {
  const userId = await insertUser(h, tenant, 'staff', wanted.name ?? 'Amina Benali');
  const roleId = uuidv7(h.clock.now());
  await h.database.transaction({ tenantId: tenant.id }, async (base) => {
    const db = base.withTables<IdentityTables>();
    const key = `r${randomBytes(5).toString('hex')}`;
    await db
      .insertInto('identity.roles')
      .values({
        id: roleId,
        key,
        name: JSON.stringify({ fr: key }),
        isBuiltin: false,
        createdAt: h.clock.now(),
      })
      .execute();
    if (permissions.length > 0) {
      await db
        .insertInto('identity.role_permissions')
        .values(permissions.map((permission) => ({ roleId, permission })))
        .execute();
    }
    await db.insertInto('identity.user_roles').values({ userId, roleId }).execute();
  });
  return signedIn(h, tenant, userId, 'staff', permissions, {});
}

/** A verified customer user. The customers module links it to a customer: see its own factories. */
export async function aCustomerUser(
  h: Harness,
  tenant: Tenant,
  wanted: { name?: string; email?: string } = {},
): Promise<{ userId: string; email: string }> {
  const email = wanted.email ?? `c${randomBytes(5).toString('hex')}@example.dz`;
  return { userId: await insertUser(h, tenant, 'customer', wanted.name ?? 'Karim Haddad', email), email };
}

export async function signedIn(
  h: Harness,
  tenant: Tenant,
  userId: string,
  kind: UserKind,
  permissions: readonly string[],
  membership: { customerId?: string; contactId?: string },
): Promise<Person> {
  const token = newToken();
  const sessionId = uuidv7(h.clock.now());
  const now = h.clock.now();
  const email = await h.database.transaction({ tenantId: tenant.id }, async (base) => {
    const db = base.withTables<IdentityTables>();
    await db
      .insertInto('identity.sessions')
      .values({
        id: sessionId,
        userId,
        tokenHash: sha256(token),
        level: 'full',
        createdAt: now,
        lastSeenAt: now,
        provedAt: now,
        expiresAt: new Date(now.getTime() + 86_400_000 * 365),
        ip: '127.0.0.1',
        userAgent: 'test',
      })
      .execute();
    const user = await db
      .selectFrom('identity.users')
      .select('email')
      .where('id', '=', userId)
      .executeTakeFirstOrThrow();
    return user.email;
  });
  const credentials = {
    userId,
    sessionId,
    tokenId: null,
    permissions: new Set(permissions),
    ip: '127.0.0.1',
    userAgent: 'test',
  };
  const actor: Actor =
    kind === 'staff'
      ? { kind, ...credentials }
      : { kind, ...credentials, customerId: membership.customerId ?? null, contactId: membership.contactId ?? null };
  return {
    userId,
    email,
    tenant,
    actor,
    headers: {
      host: `${tenant.slug}.localhost:3000`,
      cookie: `__Host-${cookieFor(kind)}=${token}`,
      'sec-fetch-site': 'same-origin',
    },
    ctx: h.runtime.context({ tenant, actor }),
  };
}

async function insertUser(h: Harness, tenant: Tenant, kind: UserKind, name: string, wanted?: string): Promise<string> {
  const id = uuidv7(h.clock.now());
  await h.database.transaction({ tenantId: tenant.id }, (db) =>
    db
      .withTables<IdentityTables>()
      .insertInto('identity.users')
      .values({
        id,
        kind,
        email: wanted ?? `${kind}${randomBytes(5).toString('hex')}@example.dz`,
        emailVerifiedAt: h.clock.now(),
        name,
        locale: 'fr',
        createdAt: h.clock.now(),
      })
      .execute(),
  );
  return id;
}

/** The person proves another address; what others do about it has run. */
export async function moveAddress(h: Harness, { ctx, actor, userId }: Person, email: string): Promise<void> {
  const { secrets } = h.runtime.ports.local;
  if (!secrets || actor.kind === 'anonymous' || actor.kind === 'system') throw new Error('nobody is signed in');
  const linkId = await ctx.transaction((tx) => createLink(tx, 'change_email', { id: userId, email }));
  const system = h.runtime.systemContext(ctx.tenant, 'test');
  const [, token = ''] = linkUrl(system, 'change_email', linkId, actor.kind).split('#');
  await confirmEmailChange(ctx, actor, token, {});
  await h.settle();
}

/** The operator owns a mail domain, by the word of whoever runs the installation. */
export async function aMailDomain(h: Harness, tenant: Tenant, domain: string): Promise<void> {
  const system = h.runtime.systemContext(tenant, 'test');
  await grantMailDomain(system, domain);
}

export const giveUpMailDomain = (h: Harness, tenant: Tenant, domain: string): Promise<void> =>
  dropMailDomain(h.runtime.systemContext(tenant, 'test'), domain);
