import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { userInvited } from './events.ts';
import { createLink } from './links.ts';
import { problems } from './problems.ts';
import type { UserKind } from './session.ts';
import { insertUser } from './user.queries.ts';

export interface Invitation {
  readonly kind: UserKind;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/**
 * Makes an account without a password and mails its owner the link to set one.
 * @throws ProblemError `identity.email_taken`
 * @command an address is taken once: the second call answers identity.email_taken
 */
export async function inviteUser(ctx: Ctx, input: Invitation): Promise<{ userId: string }> {
  return ctx.transaction(async (tx) => {
    const id = uuidv7(tx.now());
    if (
      !(await insertUser(
        tx.db,
        { id, kind: input.kind, email: input.email, name: input.name, locale: input.locale },
        tx.now(),
      ))
    )
      throw problems.email_taken();
    const linkId = await createLink(tx, 'invitation', { id, email: input.email });
    await emit(tx, userInvited, {
      userId: id,
      email: input.email,
      name: input.name,
      kind: input.kind,
      linkId,
    });
    return { userId: id };
  });
}
