import type { RootCtx } from '@cm/kit/ctx';
import { replaceNetworks } from './account-networks.ts';
import { createLink, linkUrl } from './links.ts';
import { emailAddress } from './password.ts';
import { removeFactors } from './remove-factors.ts';
import { ADMINISTRATOR, roleKeysOf } from './roles.queries.ts';
import { findUserByEmail, lockUser } from './user.queries.ts';

/**
 * For whoever runs the machine, when no administrator can enter any more: takes an administrator's second factors and networks away,
 * ends their sessions, and gives a link with which they set a password, once, within half an hour. They enrol a new factor at the
 * sign-in that follows. All administrators are told by mail.
 * @throws Error naming what stands in the way: nobody of that address, no administrator, an account shut out or never used
 */
export async function recoverAdministrator(ctx: RootCtx, address: string): Promise<{ url: string }> {
  const email = emailAddress().parse(address);
  const linkId = await ctx.transaction(async (tx) => {
    const found = await findUserByEmail(tx.db, email);
    const user = found && (await lockUser(tx.db, found.id));
    if (user?.kind !== 'staff') throw new Error(`${email} is no colleague of ${ctx.tenant.name}.`);
    if (!(await roleKeysOf(tx.db, user.id)).includes(ADMINISTRATOR))
      throw new Error(`${email} is no administrator of ${ctx.tenant.name}.`);
    if (user.disabledAt) throw new Error(`${email} was shut out by another administrator, who can let them in again.`);
    if (!user.emailVerifiedAt) throw new Error(`${email} has not accepted their invitation yet.`);
    await removeFactors(tx, user, 'machine');
    await replaceNetworks(tx, user, []);
    return createLink(tx, 'reset_password', user);
  });
  return { url: linkUrl(ctx, 'reset_password', linkId, 'staff') };
}
