import { named } from '@cm/kit/named';
import { z } from 'zod';
import type { Zone } from '@cm/kit/access';

export const userKind = named('UserKind', z.enum(['customer', 'staff']));
export type UserKind = z.infer<typeof userKind>;

/** What a session is good for: `password` waits for the second factor, `enrolment` for one to be set up. */
export const sessionLevel = named('SessionLevel', z.enum(['password', 'enrolment', 'full']));
export type SessionLevel = z.infer<typeof sessionLevel>;

/** What the browser is told of its session. */
export const sessionState = named('SessionState', z.enum(['anonymous', 'second_factor', 'enrolment', 'signed_in']));
export type SessionState = z.infer<typeof sessionState>;
export const signInState = named('SignInState', sessionState.exclude(['anonymous']));
export type SignInState = z.infer<typeof signInState>;
export const STATE_OF_LEVEL: Readonly<Record<SessionLevel, SignInState>> = {
  password: 'second_factor',
  enrolment: 'enrolment',
  full: 'signed_in',
};

/** What somebody may have beside the password. */
export const secondFactor = named('SecondFactor', z.enum(['authenticator', 'passkey', 'sms']));
export type SecondFactor = z.infer<typeof secondFactor>;

/** The areas that have a sign-in of their own; the admin area shares the staff's. */
export const signInZone = named('SignInZone', z.enum(['portal', 'corporate']));
export type SignInZone = z.infer<typeof signInZone>;

/** How an attempt to sign in ended; `limited`: it was not evaluated, and neither are more of them that day. */
export const signInOutcome = named(
  'SignInOutcome',
  z.enum([
    'success',
    'second_factor',
    'wrong_password',
    'unknown_user',
    'wrong_code',
    'wrong_passkey',
    'disabled',
    'unverified',
    'elsewhere',
    'limited',
  ]),
);

/** Idle and absolute lifetimes in seconds (quality catalogue §3): staff 30 min / 12 h, portal 12 h / 30 d. */
export const SESSION_RULES: Readonly<Record<UserKind, { idleSeconds: number; absoluteSeconds: number }>> = {
  staff: { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600 },
  customer: { idleSeconds: 12 * 3600, absoluteSeconds: 30 * 86_400 },
};

/** One browser may hold a portal session and a staff session side by side. */
export function sessionCookie(zone: Zone): string {
  return zone === 'corporate' || zone === 'admin' ? '__Host-cm_staff' : '__Host-cm_portal';
}

/** Whose sign-in an area is. */
export const KIND_OF_ZONE: Readonly<Record<SignInZone, UserKind>> = { portal: 'customer', corporate: 'staff' };

export function cookieFor(kind: UserKind): string {
  return kind === 'staff' ? 'cm_staff' : 'cm_portal';
}
