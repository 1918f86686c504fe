import type { Via } from '@cm/kit/access';
import type { Db } from '@cm/kit/database';
import type { Locale } from '@cm/kit/i18n';
import { sql } from 'kysely';
import { type UserKind, type SessionLevel } from './session.ts';
import type { IdentityTables } from './tables.ts';

/** The person behind a session or a token, with what they may do at this moment. */
export interface Holder {
  readonly userId: string;
  readonly kind: UserKind;
  readonly locale: Locale;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** The customer chosen in the session, or the one that the token was made for. */
  readonly customerId: string | null;
  readonly level: SessionLevel;
  /** Null for a session: it carries all the rights of its owner. */
  readonly scopes: readonly string[] | null;
  /** A machine client acts for its person. */
  readonly via: Via | null;
  /** Where it may be used from, in CIDR notation; none: from anywhere. A token without a list of its own has its person's. */
  readonly networks: readonly string[];
  readonly lastUsedAt: Date | null;
  /** A session of a customer's person who has no second factor here. */
  readonly isSingleFactor: boolean;
  /** By which identity provider the session was opened; null: by what the person has here, and for a token. */
  readonly providerId: string | null;
  /** A colleague sits in the person's place; null for a token. */
  readonly impersonationId: string | null;
  /** The emergency access that was opened in this session, open or over; null for a token. */
  readonly emergencyId: string | null;
  /** When its person last proved who they are; null for a token. */
  readonly provedAt: Date | null;
  /** Staff only; a customer's rights come from the membership. */
  readonly permissions: readonly string[];
}

const permissionsOf = sql`coalesce((
  select array_agg(distinct p.permission) from identity.user_roles r
  join identity.role_permissions p on p.role_id = r.role_id
  where r.user_id = u.id), '{}')`;

// Of the account; of a colleague's own account while they sit in the person's place: an impersonation has its colleague.
const networksOf = sql`case when s.impersonation_id is null then u.networks else (
  select c.networks from identity.impersonations i join identity.users c on c.id = i.staff_user_id where i.id = s.impersonation_id) end`;

// A colleague in a person's place came by two factors of their own.
const isSingleFactor = sql`u.kind = 'customer' and s.impersonation_id is null and u.totp_enabled_at is null
  and not exists (select 1 from identity.passkeys k where k.user_id = u.id)`;

export async function findSessionByToken(db: Db, tokenHash: Buffer, now: Date): Promise<Holder | undefined> {
  const { rows } = await sql<Holder>`
    select u.id as user_id, u.kind, u.locale, s.id as session_id, null as token_id, null as via, s.customer_id, s.level, null as scopes,
      ${networksOf} /* not null */ as networks,
      s.last_seen_at as last_used_at, s.proved_at, s.impersonation_id, s.provider_id, s.emergency_id, ${permissionsOf} as permissions, ${isSingleFactor} as is_single_factor
    from identity.sessions s join identity.users u on u.id = s.user_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > ${now}
      and u.disabled_at is null`.execute(db);
  return rows[0];
}

export async function findTokenBySecret(db: Db, tokenHash: Buffer, now: Date): Promise<Holder | undefined> {
  const { rows } = await sql<Holder>`
    select u.id as user_id, u.kind, u.locale, null as session_id, t.id as token_id, null as via, t.customer_id, 'full' as level, t.scopes,
      case when t.networks = '{}' then u.networks else t.networks end as networks,
      t.last_used_at, null as proved_at, null as impersonation_id, null as provider_id, null as emergency_id, ${permissionsOf} as permissions, false as is_single_factor
    from identity.api_tokens t join identity.users u on u.id = t.user_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null
      and (t.expires_at is null or t.expires_at > ${now}) and u.disabled_at is null`.execute(db);
  return rows[0];
}

/** The colleague for whom something acts; undefined for a customer's person and for a disabled account. */
export async function findColleague(db: Db, userId: string): Promise<Holder | undefined> {
  const { rows } = await sql<Holder>`
    select u.id as user_id, u.kind, u.locale, null as session_id, null as token_id, null as via, null as customer_id,
      'full' as level, null as scopes, u.networks, null as last_used_at, null as proved_at, null as impersonation_id, null as provider_id, null as emergency_id,
      ${permissionsOf} as permissions, false as is_single_factor
    from identity.users u where u.id = ${userId} and u.disabled_at is null and u.kind = 'staff'`.execute(db);
  return rows[0];
}

export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ lastSeenAt: now })
    .where('id', '=', id)
    .execute();
}

export async function touchToken(db: Db, id: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.api_tokens')
    .set({ lastUsedAt: now })
    .where('id', '=', id)
    .execute();
}
