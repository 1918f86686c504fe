import { inviteUser } from '@cm/identity';
import { emit } from '@cm/kit/events';
import { on } from '@cm/kit/module';
import { ProblemError } from '@cm/kit/problems';
import { contactInvitationFailed, contactInvited } from '../events.ts';

/** Asks identity for an account. Its event `user.invited` comes back with the contact's id and links the two. */
export const onContactInvited = on(contactInvited, 'invite-user', async (ctx, { payload }) => {
  const { customerId, contactId, name, email, locale } = payload;
  try {
    await inviteUser(ctx, { kind: 'customer', email, name, locale, contactId });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'identity.email_taken') throw error;
    await emit(ctx, contactInvitationFailed, { customerId, contactId, name, email, reason: 'email_taken' });
  }
});
