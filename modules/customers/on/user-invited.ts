import { userInvited } from '@cm/identity/events';
import { emit } from '@cm/kit/events';
import { on } from '@cm/kit/module';
import { linkContact, lockContact } from '../contact.queries.ts';
import { contactLinked } from '../events.ts';

/** The account made for a contact is the contact's from now on; it opens nothing before its password is set. */
export const onUserInvited = on(userInvited, 'link-contact', async (ctx, { payload }) => {
  if (payload.contactId === null || payload.kind !== 'customer') return;
  const contact = await lockContact(ctx.db, payload.contactId);
  if (!contact || contact.userId !== null || contact.email !== payload.email) return;
  await linkContact(ctx.db, contact.id, payload.userId);
  await emit(ctx, contactLinked, {
    customerId: contact.customerId,
    contactId: contact.id,
    name: contact.name,
    email: contact.email,
    userId: payload.userId,
  });
});
