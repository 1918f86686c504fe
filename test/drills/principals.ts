import { randomBytes } from 'node:crypto';
import { ownScope } from '@cm/kit/access';
import { newToken, sha256 } from '@cm/kit/crypto';
import { stableId, uuidv7 } from '@cm/kit/ids';
import type { TestSystem } from './test-system.ts';

/** Somebody who calls: whose host they call, and what they show. */
export interface Principal {
  readonly tenantId: string;
  readonly host: string;
  readonly userId: string;
  readonly customerId: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Where the socket seems to come from; loopback is inside the VPN zone. */
  readonly remoteAddress?: string;
}

export const ATLAS = { id: stableId('tenant-atlas'), host: 'localhost' } as const;
export const SAHARA = { id: stableId('tenant-sahara'), host: 'sahara.localhost' } as const;
export type TenantHost = { readonly id: string; readonly host: string };

const HOUR = 3_600_000;

async function personOf(system: TestSystem, tenant: TenantHost, email: string) {
  const withCustomers = system.application.runtime.modules.some(({ name }) => name === 'customers');
  const { rows } = await system.owner.query<{ id: string; kind: string; customer: string | null }>(
    withCustomers
      ? `select u.id, u.kind, m.customer_id as customer from identity.users u
         left join customers.memberships m on m.tenant_id = u.tenant_id and m.user_id = u.id and m.ended_at is null
         where u.tenant_id = $1 and u.email = $2 order by m.is_owner desc, m.began_at, m.id limit 1`
      : 'select id, kind, null as customer from identity.users where tenant_id = $1 and email = $2',
    [tenant.id, email],
  );
  const [person] = rows;
  if (!person) throw new Error(`nobody in the test system has the address ${email}`);
  return person;
}

/** A browser session of somebody, as it would stand after signing in. */
export async function inBrowser(
  system: TestSystem,
  tenant: TenantHost,
  email: string,
  wanted: { level?: 'password' | 'enrolment' | 'full' } = {},
): Promise<Principal> {
  const person = await personOf(system, tenant, email);
  const token = newToken();
  const now = system.application.runtime.now();
  await system.owner.query(
    `insert into identity.sessions (tenant_id, id, user_id, token_hash, level, created_at, last_seen_at, proved_at, expires_at, ip, user_agent)
     values ($1, $2, $3, $4, $5, $6, $6, $6, $7, '127.0.0.1', 'drill')`,
    [
      tenant.id,
      uuidv7(now),
      person.id,
      sha256(token),
      wanted.level ?? 'full',
      now,
      new Date(now.getTime() + 12 * HOUR),
    ],
  );
  return {
    tenantId: tenant.id,
    host: tenant.host,
    userId: person.id,
    customerId: person.customer,
    headers: {
      cookie: `__Host-cm_${person.kind === 'staff' ? 'staff' : 'portal'}=${token}`,
      'sec-fetch-site': 'same-origin',
    },
  };
}

/** Somebody with an API token. Without `scopes` it carries every right there is; the owner's own still limit it. */
export async function withToken(
  system: TestSystem,
  tenant: TenantHost,
  email: string,
  wanted: { scopes?: readonly string[]; networks?: readonly string[]; revoked?: boolean; expired?: boolean } = {},
): Promise<Principal> {
  const person = await personOf(system, tenant, email);
  const secret = `cm_${randomBytes(32).toString('base64url')}`;
  const now = system.application.runtime.now();
  await system.owner.query(
    `insert into identity.api_tokens (tenant_id, id, user_id, name, prefix, token_hash, scopes, created_at, expires_at, revoked_at, customer_id, networks)
     values ($1, $2, $3, 'Drill', $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tenant.id,
      uuidv7(now),
      person.id,
      secret.slice(0, 9),
      sha256(secret),
      wanted.scopes ?? allScopes(system),
      new Date(now.getTime() - HOUR),
      wanted.expired ? new Date(now.getTime() - 1000) : null,
      wanted.revoked ? now : null,
      person.customer,
      wanted.networks ?? [],
    ],
  );
  return {
    tenantId: tenant.id,
    host: tenant.host,
    userId: person.id,
    customerId: person.customer,
    headers: { authorization: `Bearer ${secret}` },
  };
}

/** Every scope that a token can have: the permissions, and what is its owner's own. */
export function allScopes(system: TestSystem): string[] {
  return [...allPermissions(system), ...ownScope.options];
}

export function allPermissions(system: TestSystem): string[] {
  return system.application.runtime.modules
    .flatMap((module) => module.permissions ?? [])
    .map((permission) => permission.key);
}
