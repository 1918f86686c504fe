import type { Zone } from '@cm/kit/access';

export type UserKind = 'customer' | 'staff';

/** Idle and absolute lifetimes in seconds (quality catalogue §3): staff 30 min / 12 h, portal 12 h / 30 d. */
export const SESSION_RULES: Readonly<Record<UserKind, { idleSeconds: number; absoluteSeconds: number }>> = {
  staff: { idleSeconds: 30 * 60, absoluteSeconds: 12 * 3600 },
  customer: { idleSeconds: 12 * 3600, absoluteSeconds: 30 * 86_400 },
};

/** One browser may hold a portal session and a staff session side by side. */
export function sessionCookie(zone: Zone): string {
  return zone === 'corporate' || zone === 'admin' ? '__Host-cm_staff' : '__Host-cm_portal';
}

export function cookieFor(kind: UserKind): string {
  return kind === 'staff' ? 'cm_staff' : 'cm_portal';
}
