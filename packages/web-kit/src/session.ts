import type { SessionState } from '@cm/api-client/schema';
import { createContext, useContext } from 'react';
import { type Locale, localeOf } from '@cm/ui/locale.ts';

/** One of the customers that a person acts for. */
export interface OwnCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** The customer is theirs. */
  readonly owner: boolean;
}

export interface SessionUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** Whether an authenticator is enrolled. */
  readonly twoFactor: boolean;
  /** The home of the portal offers a second factor. */
  readonly factorOffered: boolean;
  /** The customer that the person acts for; null for the staff, and for who has none. */
  readonly customerId: string | null;
  /** All of the customers that the person may turn to; empty for the staff. */
  readonly customers: readonly OwnCustomer[];
}

/** The operator whose site this is, known before anyone signs in. */
export interface SessionTenant {
  readonly name: string;
  readonly slug: string;
  /** IANA zone, for every date on the screens. */
  readonly timeZone: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly isPlatform: boolean;
  readonly environment: 'production' | 'staging' | 'development';
}

/** A colleague of the operator sees the portal in the place of whoever this session speaks of. */
export interface Impersonation {
  /** The colleague's name. */
  readonly by: string;
  /** When it is over at the latest, in ISO 8601. */
  readonly expiresAt: string;
}

/** What a colleague has for a short time beside what their roles give. */
export interface EmergencyAccess {
  readonly id: string;
  /** What the role that it lends is called. */
  readonly role: { readonly fr: string; readonly ar?: string | undefined; readonly en?: string | undefined };
  /** When it is over at the latest, in ISO 8601. */
  readonly expiresAt: string;
}

/** Who is signed in, as the shells need it. */
export interface Session {
  readonly user: SessionUser;
  /** Null where everybody is themself, as nearly always. */
  readonly impersonation: Impersonation | null;
  /** Null without an emergency access, as nearly always. */
  readonly emergency: EmergencyAccess | null;
  readonly tenant: SessionTenant;
  /** Permissions by name; a screen hides what the server would refuse, the server decides. */
  readonly permissions: readonly string[];
  /** Unread notifications and open counts per entry of the navigation; absent or zero shows nothing. */
  readonly counts: Readonly<Record<string, number>>;
}

export const VISITOR_STATES = [
  'anonymous',
  'second_factor',
  'enrolment',
  'signed_in',
] as const satisfies readonly SessionState[];
export type VisitorState = (typeof VISITOR_STATES)[number];

/** What the session address answers to anyone: how far the visitor has come, the operator, and the session of who is inside. */
export interface Visitor {
  readonly state: VisitorState;
  readonly tenant: SessionTenant;
  readonly session: Session | null;
  /** With what a sign-in that waits for its second factor may be finished. */
  readonly factors: readonly unknown[];
  /** A role wants a passkey: no code finishes the sign-in, and at an enrolment nothing else is made. */
  readonly passkeyOnly: boolean;
  /** Days that this browser may be trusted from the second factor on; null: it may not. */
  readonly trustDays: number | null;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside of an authenticated shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a shell');
  return session;
}

/** The session where a page may also be read by a visitor. */
export function useOptionalSession(): Session | null {
  return useContext(SessionContext);
}

export function usePermission(name: string): boolean {
  return useContext(SessionContext)?.permissions.includes(name) ?? false;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readCustomers(value: unknown): readonly OwnCustomer[] {
  return (Array.isArray(value) ? value : []).filter(isRecord).map((one) => ({
    id: text(one['id']),
    number: text(one['number']),
    name: text(one['name']),
    owner: one['owner'] === true,
  }));
}

const readImpersonation = (value: unknown): Impersonation | null =>
  isRecord(value) ? { by: text(value['by']), expiresAt: text(value['expiresAt']) } : null;

function readEmergency(value: unknown): EmergencyAccess | null {
  if (!isRecord(value)) return null;
  const role = isRecord(value['role']) ? value['role'] : {};
  const fr = text(role['fr']);
  const names = { fr, ar: text(role['ar']) || fr, en: text(role['en']) || fr };
  return { id: text(value['id']), role: names, expiresAt: text(value['expiresAt']) };
}

/** Reads that answer; what is missing is empty, never invented. */
export function readVisitor(body: unknown): Visitor {
  const record = isRecord(body) ? body : {};
  const from = isRecord(record['tenant']) ? record['tenant'] : {};
  const environment = from['environment'];
  const tenant: SessionTenant = {
    name: text(from['name']),
    slug: text(from['slug']),
    timeZone: text(from['timeZone']) || 'Africa/Algiers',
    currency: text(from['currency']) || 'DZD',
    isPlatform: from['isPlatform'] === true,
    environment: environment === 'staging' || environment === 'development' ? environment : 'production',
  };
  const state = VISITOR_STATES.find((one) => one === record['state']) ?? 'anonymous';
  const user = record['user'];
  const factors: readonly unknown[] = Array.isArray(record['factors']) ? record['factors'] : [];
  const passkeyOnly = record['passkeyOnly'] === true;
  const trustDays = typeof record['trustDays'] === 'number' ? record['trustDays'] : null;
  const steps = { factors, passkeyOnly, trustDays };
  if (state !== 'signed_in' || !isRecord(user)) return { state, tenant, session: null, ...steps };
  const permissions = Array.isArray(user['permissions']) ? user['permissions'] : [];
  const session: Session = {
    user: {
      id: text(user['id']),
      name: text(user['name']),
      email: text(user['email']),
      locale: localeOf(text(user['locale'])),
      twoFactor: user['twoFactor'] === true,
      factorOffered: user['factorOffered'] === true,
      customerId: text(user['customerId']) || null,
      customers: readCustomers(user['customers']),
    },
    impersonation: readImpersonation(record['impersonation']),
    emergency: readEmergency(record['emergency']),
    tenant,
    permissions: permissions.filter((one): one is string => typeof one === 'string'),
    counts: {},
  };
  return { state, tenant, session, ...steps };
}
