import { type Actor, type CustomerActor, isOwnScope, type StaffActor } from '@cm/kit/access';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import type { Database } from '@cm/kit/database';
import type { Authentication, Credential, Gatekeeper } from '@cm/kit/runtime';
import type { EmergencyRights } from './emergency-access.ts';
import { lacksFactor } from './factor-policy.ts';
import { impersonationOf } from './impersonation.ts';
import {
  findColleague,
  findSessionByToken,
  findTokenBySecret,
  type Holder,
  touchSession,
  touchToken,
} from './gatekeeper.queries.ts';
import type { Membership } from './memberships.ts';
import { own } from './ports.ts';
import { SESSION_RULES, sessionCookie } from './session.ts';
import { createStaffPlaces } from './staff-networks.ts';
import { mayComeFrom } from './token-networks.ts';
import { createTenantDirectory } from './tenant-directory.ts';

const STALE_MS = 60_000;

/**
 * Resolves who is calling. Rights are read anew at each request, so that a revoked role, a disabled account or an
 * ended session is shut out at the very next call.
 */
export function createGatekeeper(publicUrl: string) {
  return (database: Database, _now: () => Date): Gatekeeper => {
    const directory = createTenantDirectory(database, publicUrl);
    return {
      tenantByHost: directory.byHost,
      tenantById: directory.byId,
      activeTenants: directory.active,
      isStaffPlace: createStaffPlaces(),
      secretIn,
      authenticate: own.command(authenticate),
      touch: async (ctx, actor) => {
        if (actor.kind !== 'customer' && actor.kind !== 'staff') return;
        await ctx.transaction((tx) =>
          actor.sessionId
            ? touchSession(tx.db, actor.sessionId, tx.now())
            : touchToken(tx.db, actor.tokenId ?? '', tx.now()),
        );
      },
    };
  };
}

async function authenticate(
  ctx: Ctx<'memberships' | 'machineClients' | 'identityProviders' | 'emergencyAccess'>,
  credential: Credential,
): Promise<Authentication> {
  const origin = { ip: credential.ip, userAgent: credential.userAgent };
  const anonymous: Authentication = {
    actor: { kind: 'anonymous', ...origin },
    locale: null,
    stale: false,
    provedAt: null,
  };
  const holder = await holderOf(ctx, credential);
  // Elsewhere it is no token and no session: whoever took it does not learn that it is good.
  if (!holder || !mayComeFrom(holder.networks, credential.ip)) return anonymous;
  const staffZone = credential.zone === 'corporate' || credential.zone === 'admin';
  // A portal session opens nothing in the staff zones, and the other way round.
  if ((holder.kind === 'staff') !== staffZone) return anonymous;
  const actor = await actorOf(ctx, holder, origin);
  if (!actor) return anonymous;
  const stale = ctx.now().getTime() - (holder.lastUsedAt?.getTime() ?? 0) > STALE_MS;
  return { actor, locale: holder.locale, stale, provedAt: holder.provedAt };
}

function secretIn({ bearer, cookies, zone }: Credential): string | undefined {
  return bearer ?? cookies[sessionCookie(zone)];
}

async function holderOf(
  ctx: Ctx<'machineClients' | 'identityProviders'>,
  credential: Credential,
): Promise<Holder | undefined> {
  if (credential.bearer !== undefined) {
    if (isJwt(credential.bearer)) return clientHolder(ctx, credential.bearer);
    return findTokenBySecret(ctx.db, sha256(credential.bearer), ctx.now());
  }
  const token = credential.cookies[sessionCookie(credential.zone)];
  if (token === undefined) return undefined;
  const holder = await findSessionByToken(ctx.db, sha256(token), ctx.now());
  if (!holder || holder.level !== 'full') return undefined;
  // Since it was opened the operator asks for more: the next sign-in leads through the enrolment.
  if (holder.isSingleFactor && (await lacksFactor(ctx, holder))) return undefined;
  const idle = SESSION_RULES[holder.kind].idleSeconds;
  return ctx.now().getTime() - (holder.lastUsedAt?.getTime() ?? 0) > idle * 1000 ? undefined : holder;
}

/** A JWT has two dots, an API token of ours has none. */
const isJwt = (bearer: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(bearer);

/** A machine client carries what it and its colleague both have. */
async function clientHolder(ctx: Ctx<'machineClients'>, accessToken: string): Promise<Holder | undefined> {
  const client = await ctx.ports.machineClients.behind(ctx, accessToken);
  const colleague = client && (await findColleague(ctx.db, client.userId));
  if (!colleague) return undefined;
  const { id, scopes } = client;
  const networks = client.networks.length > 0 ? client.networks : colleague.networks;
  // Its last token says when it was last here.
  return { ...colleague, tokenId: id, via: `client:${id}`, scopes, networks, lastUsedAt: ctx.now() };
}

type Origin = Pick<Actor, 'ip' | 'userAgent'>;

async function actorOf(
  ctx: Ctx<'memberships' | 'emergencyAccess'>,
  holder: Holder,
  origin: Origin,
): Promise<StaffActor | CustomerActor | undefined> {
  if (holder.kind === 'staff') return staffActor(holder, await emergencyOf(ctx, holder), origin);
  const { impersonationId } = holder;
  return impersonationId === null
    ? customerActor(holder, await membershipOf(ctx, holder), origin)
    : impersonatedActor(ctx, { ...holder, impersonationId }, origin);
}

/** The person, with the colleague who sits in their place: nobody as soon as anything that it rests on has ended. */
async function impersonatedActor(
  ctx: Ctx<'memberships' | 'emergencyAccess'>,
  holder: Holder & { readonly impersonationId: string },
  origin: Origin,
): Promise<CustomerActor | undefined> {
  const open = await impersonationOf(ctx, holder.impersonationId);
  const membership = open && (await ctx.ports.memberships.of(ctx, open.userId, open.customerId));
  if (!open || !membership || open.userId !== holder.userId) return undefined;
  const impersonator = { userId: open.staffUserId, impersonationId: open.id };
  return {
    ...customerActor(holder, membership, origin),
    impersonator,
    ...(open.via === null ? {} : { via: open.via }),
  };
}

/** What the session has beside its person's roles, looked at anew: where none was opened in it nobody is asked. */
async function emergencyOf(ctx: Ctx<'emergencyAccess'>, holder: Holder): Promise<EmergencyRights | null> {
  const { userId, sessionId, emergencyId: id } = holder;
  return id === null || sessionId === null ? null : ctx.ports.emergencyAccess.of(ctx, { id, userId, sessionId });
}

function staffActor(holder: Holder, emergency: EmergencyRights | null, origin: Origin): StaffActor {
  const via = emergency === null ? holder.via : (`emergency:${emergency.id}` as const);
  return {
    kind: 'staff',
    ...origin,
    userId: holder.userId,
    sessionId: holder.sessionId,
    tokenId: holder.tokenId,
    permissions: scoped(holder, [...holder.permissions, ...(emergency?.permissions ?? [])]),
    ...(via === null ? {} : { via }),
  };
}

function customerActor(holder: Holder, membership: Membership | null, origin: Origin): CustomerActor {
  return {
    kind: 'customer',
    ...origin,
    userId: holder.userId,
    sessionId: holder.sessionId,
    tokenId: holder.tokenId,
    customerId: membership?.customerId ?? null,
    contactId: membership?.contactId ?? null,
    permissions: scoped(holder, membership?.permissions ?? []),
  };
}

/**
 * A session goes on with another customer when the chosen one is left; a token opens the customer that it was made for and
 * no other.
 */
async function membershipOf(ctx: Ctx<'memberships'>, holder: Holder): Promise<Membership | null> {
  const { of } = ctx.ports.memberships;
  const { userId, customerId } = holder;
  const chosen = customerId === null ? null : await of(ctx, userId, customerId);
  return chosen === null && holder.tokenId === null ? of(ctx, userId, null) : chosen;
}

/** An API token never gives more than its scopes, and never more than its owner has today. */
function scoped({ scopes }: Holder, permissions: readonly string[]): ReadonlySet<string> {
  if (scopes === null) return new Set(permissions);
  return new Set(scopes.filter((scope) => permissions.includes(scope) || isOwnScope(scope)));
}
