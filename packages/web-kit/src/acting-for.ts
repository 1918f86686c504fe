/**
 * For which customer this page was loaded. A person may have several and turn to another one in a second window: every
 * call of the portal says whom the page shows, so that the server refuses what was meant for the other one.
 */
let opened: { readonly customerId: string | null } | null = null;
let turned = false;
const listeners = new Set<() => void>();

/** The session was read: the first answer says whom the page is for, a later one that it has turned to another. */
export function sessionActsFor(customerId: string | null): void {
  opened ??= { customerId };
  if (opened.customerId !== customerId) sessionTurned();
}

/** The session goes on for another customer than this page: said once, until the page is loaded anew. */
export function sessionTurned(): void {
  if (turned) return;
  turned = true;
  for (const listener of listeners) listener();
}

/** Somebody signed in: nothing of what the page knew before holds. */
export function forgetActingFor(): void {
  opened = null;
  turned = false;
}

/** The customer that the page was loaded for; null before anybody is known to be in. */
export const actingFor = (): string | null => opened?.customerId ?? null;

export const hasTurned = (): boolean => turned;

export function onTurned(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The code of the refusal that says the same as `sessionTurned`. */
export const OTHER_CUSTOMER = 'common.other_customer';

/** What a call of the portal says of the customer; the session itself is asked without, to learn of a turn. */
export function customerHeader(path: string): string | null {
  if (!path.startsWith('/api/portal/') || /^\/api\/portal\/session(?:\/|$)/.test(path)) return null;
  return actingFor();
}
