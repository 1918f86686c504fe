import { impersonatorOf } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { isFactorOffered, lacksFactor } from './factor-policy.ts';
import { impersonationOf } from './impersonation.ts';
import { leaveImpersonation } from './leave-impersonation.ts';
import { mustUsePasskey } from './passkey-only.ts';
import type { Locale, Localised } from '@cm/kit/i18n';
import { userLoggedOut } from './events.ts';
import {
  KIND_OF_ZONE,
  type SecondFactor,
  SESSION_RULES,
  STATE_OF_LEVEL,
  type SessionState,
  type SignInZone,
} from './session.ts';
import { areTextsOffered } from './text-code.ts';
import { mayComeFrom } from './token-networks.ts';
import { trustDays } from './trusted-device.ts';
import { endSession, findOpenSession, type OpenSession } from './session.queries.ts';

export interface CurrentSession {
  readonly sessionId: string | null;
  readonly state: SessionState;
  readonly user: {
    id: string;
    name: string;
    email: string;
    locale: Locale;
    twoFactor: boolean;
    /** The home of the portal offers them a second factor. */
    factorOffered: boolean;
    permissions: string[];
    customerId: string | null;
    customers: { id: string; number: string; name: string; owner: boolean }[];
  } | null;
  /** A colleague sees this in the person's place: who, and until when at most. */
  readonly impersonation: { by: string; expiresAt: Date } | null;
  /** What a colleague has for a short time beside their roles: the role that it lends, and until when at most. */
  readonly emergency: { id: string; role: Localised; expiresAt: Date } | null;
  readonly tenant: { name: string; slug: string; timeZone: string; currency: string; isPlatform: boolean };
  readonly zone: SignInZone;
  /** With what a sign-in that waits for its second factor may be finished; recovery codes go with either. */
  readonly factors: SecondFactor[];
  /** A role wants a passkey: no code is taken, and at an enrolment nothing else is made. */
  readonly passkeyOnly: boolean;
  /** Whoever gives their second factor now may say not to be asked for it here again for so many days; null: they may not. */
  readonly trustDays: number | null;
}

/** What the screens need to know before anything else. Never refuses: nobody signed in is an answer too. */
export async function currentSession(
  ctx: Ctx<'memberships' | 'identityProviders' | 'emergencyAccess'>,
  zone: SignInZone,
  token: string | undefined,
): Promise<CurrentSession> {
  const { name, slug, timeZone, currency, isPlatform } = ctx.tenant;
  const tenant = { name, slug, timeZone, currency, isPlatform };
  const facts = {
    tenant,
    zone,
    impersonation: null,
    emergency: null,
    factors: [],
    passkeyOnly: false,
    trustDays: null,
  };
  const found = token === undefined ? undefined : await openSession(ctx, zone, token);
  if (!found) return { ...facts, sessionId: null, state: 'anonymous', user: null };
  const state = STATE_OF_LEVEL[found.level];
  const factors = factorsOf(found);
  if (state !== 'signed_in')
    return { ...facts, sessionId: found.id, state, user: null, ...(await waysToFinish(ctx, found)) };
  const { actor } = ctx;
  const signedIn = actor.kind === 'customer' || actor.kind === 'staff';
  const user = {
    id: found.userId,
    name: found.name,
    email: found.email,
    locale: found.locale,
    twoFactor: factors.length > 0,
    factorOffered: found.impersonationId === null && (await isFactorOffered(ctx, found, factors.length > 0)),
    permissions: signedIn ? [...actor.permissions].sort() : [],
    customerId: actor.kind === 'customer' ? actor.customerId : null,
    customers: zone === 'portal' ? await customersOf(ctx, found) : [],
  };
  const impersonation = await impersonationShown(ctx, found);
  return { ...facts, sessionId: found.id, state, user, impersonation, emergency: await emergencyShown(ctx, found) };
}

async function emergencyShown(
  ctx: Ctx<'emergencyAccess'>,
  { id: sessionId, userId, emergencyId: id }: OpenSession,
): Promise<CurrentSession['emergency']> {
  const open = id === null ? null : await ctx.ports.emergencyAccess.of(ctx, { id, userId, sessionId });
  return open === null ? null : { id: open.id, role: open.role.name, expiresAt: open.expiresAt };
}

async function impersonationShown(
  ctx: Ctx<'emergencyAccess'>,
  { impersonationId }: OpenSession,
): Promise<CurrentSession['impersonation']> {
  const open = impersonationId === null ? undefined : await impersonationOf(ctx, impersonationId);
  return open ? { by: open.staffName, expiresAt: open.expiresAt } : null;
}

const factorsOf = ({ totpEnabledAt, passkeys }: OpenSession): SecondFactor[] => [
  ...(totpEnabledAt === null ? [] : (['authenticator'] as const)),
  ...(passkeys ? (['passkey'] as const) : []),
];

/** Of a sign-in that waits: who has no passkey yet, and needs one, gives a last code before they make it. */
async function waysToFinish(
  ctx: Ctx,
  found: OpenSession,
): Promise<Pick<CurrentSession, 'factors' | 'passkeyOnly' | 'trustDays'>> {
  const wantsPasskey = await mustUsePasskey(ctx, found.userId);
  if (found.level === 'enrolment') return { factors: [], passkeyOnly: wantsPasskey, trustDays: null };
  if (wantsPasskey && found.passkeys) return { factors: ['passkey'], passkeyOnly: true, trustDays: null };
  const factors = [...factorsOf(found), ...(await fallbacksOf(ctx, found))];
  return { factors, passkeyOnly: false, trustDays: await trustDays(ctx, { id: found.userId, kind: found.kind }) };
}

/** A number is what one falls back on: by itself it is no second factor. */
async function fallbacksOf(ctx: Ctx, { sms }: OpenSession): Promise<SecondFactor[]> {
  return sms && (await areTextsOffered(ctx)) ? ['sms'] : [];
}

/** A colleague in the person's place is there for one customer: the person's others are not their business. */
async function customersOf(ctx: Ctx<'memberships'>, { userId, impersonationId }: OpenSession) {
  const all = await ctx.ports.memberships.all(ctx, userId);
  const { actor } = ctx;
  const chosen = actor.kind === 'customer' ? actor.customerId : null;
  const shown = impersonationId === null ? all : all.filter(({ customerId }) => customerId === chosen);
  return shown.map(({ customerId, number, name, owner }) => ({ id: customerId, number, name, owner }));
}

/** Ends the session that the browser holds in this area, whatever its level. */
export async function leave(
  ctx: Ctx<'identityProviders' | 'emergencyAccess'>,
  zone: SignInZone,
  token: string | undefined,
): Promise<void> {
  const found = token === undefined ? undefined : await openSession(ctx, zone, token);
  if (!found) return;
  if (found.impersonationId !== null) return leaveImpersonation(ctx);
  await endSession(ctx.db, found.id, ctx.now());
  await emit(ctx, userLoggedOut, { userId: found.userId, email: found.email, sessionId: found.id });
}

async function openSession(ctx: Ctx<'identityProviders'>, zone: SignInZone, token: string) {
  const row = await findOpenSession(ctx.db, token, KIND_OF_ZONE[zone], ctx.now());
  if (!row) return undefined;
  const idle = ctx.now().getTime() - row.lastSeenAt.getTime();
  if (idle > SESSION_RULES[row.kind].idleSeconds * 1000) return undefined;
  // The gatekeeper has looked at everything that it rests on.
  if (row.impersonationId !== null) return impersonatorOf(ctx.actor) ? row : undefined;
  if (row.level === 'full' && !mayComeFrom(row.networks, ctx.actor.ip)) return undefined;
  const isSingleFactor = row.level === 'full' && factorsOf(row).length === 0;
  // As the gatekeeper sees it: the session opens nothing any more.
  return isSingleFactor && row.kind === 'customer' && (await lacksFactor(ctx, row)) ? undefined : row;
}
