import { ownScope } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { type ApiToken, createToken } from './api-tokens.ts';
import { emailAddress } from './password.ts';
import { permissionsOf } from './roles.queries.ts';
import { findUserByEmail } from './user.queries.ts';

/**
 * An API token for a person, made on the machine itself. `*` stands for all that the person holds, their
 * own account included.
 */
export async function createTokenFor(
  ctx: Ctx<'memberships'>,
  input: { email: string; name: string; scopes: readonly string[]; expiresInDays?: number },
): Promise<ApiToken & { secret: string }> {
  return ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, emailAddress().parse(input.email));
    if (!user) throw new Error(`nobody has the address ${input.email} here`);
    const membership = user.kind === 'staff' ? null : await tx.ports.memberships.of(tx, user.id, null);
    const permissions = user.kind === 'staff' ? await permissionsOf(tx.db, user.id) : (membership?.permissions ?? []);
    const held = [...permissions, ...ownScope.options];
    const scopes = input.scopes.includes('*') ? held : input.scopes;
    const unknown = scopes.filter((scope) => !held.includes(scope));
    if (unknown.length > 0) throw new Error(`${input.email} does not hold: ${unknown.join(', ')}`);
    return createToken(tx, { userId: user.id, customerId: membership?.customerId ?? null }, { ...input, scopes });
  });
}
