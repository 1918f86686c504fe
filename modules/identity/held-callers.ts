import type { Ctx } from '@cm/kit/ctx';
import { listHeldCallers } from '@cm/kit/held-throttles';
import { findUserSummaries } from './directory.queries.ts';
import type { UserKind } from './session.ts';

/** Who is refused by a limit that counts what is done from a network. */
export interface HeldCaller {
  readonly limit: string;
  /** What it is counted under, to be lifted. */
  readonly subject: string;
  /** An IPv4 address, a /64 or a /48; null of a device that the account knows. */
  readonly network: string | null;
  /** Who is signed in there, of a limit that counts persons. */
  readonly user: { readonly id: string; readonly name: string; readonly kind: UserKind } | null;
  /** How much may be done in the window. */
  readonly most: number;
  readonly everywhere: boolean;
  readonly since: Date;
  readonly until: Date;
}

/** The account in `staff:<id>`; null for whoever has none. */
export const accountIn = (person: string | null): string | null => person?.replace(/^[a-z]+:/, '') ?? null;

/**
 * Whom the limits by network refuse now, the latest first, two hundred at most. A limit over all operators says whom it holds to the
 * platform's own alone: a network that tries accounts at one operator is nothing that another one should read.
 * @query
 */
export async function heldCallers(ctx: Ctx): Promise<HeldCaller[]> {
  const held = await listHeldCallers(ctx.db, { everywhere: ctx.tenant.isPlatform });
  const ids = held.flatMap(({ person }) => accountIn(person) ?? []);
  const users = new Map((await findUserSummaries(ctx.db, ids)).map((user) => [user.id, user]));
  return held.map(({ throttle: limit, person, ...caller }) => {
    const user = users.get(accountIn(person) ?? '');
    return { ...caller, limit, user: user ? { id: user.id, name: user.name, kind: user.kind } : null };
  });
}
