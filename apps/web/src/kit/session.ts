import { createContext, useContext } from 'react';

/** Who is signed in, as the shells need it; the sign-in flow fills it from the API. */
export interface Session {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly tenant: { readonly name: string; readonly environment: 'production' | 'staging' | 'development' };
  /** Permissions by name; a screen hides what the server would refuse, the server decides. */
  readonly permissions: readonly string[];
  /** Unread notifications and open counts per entry of the navigation; absent or zero shows nothing. */
  readonly counts: Readonly<Record<string, number>>;
}

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside of an authenticated shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a shell');
  return session;
}

export function usePermission(name: string): boolean {
  return useContext(SessionContext)?.permissions.includes(name) ?? false;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the session that the API answers; what is missing is empty, never invented. */
export function readSession(body: unknown): Session {
  const record = isRecord(body) ? body : {};
  const user = isRecord(record['user']) ? record['user'] : {};
  const tenant = isRecord(record['tenant']) ? record['tenant'] : {};
  const environment = tenant['environment'];
  const permissions = Array.isArray(record['permissions']) ? record['permissions'] : [];
  const counts = isRecord(record['counts']) ? Object.entries(record['counts']) : [];
  return {
    user: { id: text(user['id']), name: text(user['name']), email: text(user['email']) },
    tenant: {
      name: text(tenant['name']),
      environment: environment === 'staging' || environment === 'development' ? environment : 'production',
    },
    permissions: permissions.filter((one): one is string => typeof one === 'string'),
    counts: Object.fromEntries(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number')),
  };
}
