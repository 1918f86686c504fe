import { userSignedUp } from '@cm/identity/events';
import { on } from '@cm/kit/module';
import { createCustomer } from '../create-customer.ts';
import { parsePhone } from '@cm/identity';

/** Whoever signs up becomes a prospect, and its first contact with every right. */
export const onUserSignedUp = on(userSignedUp, 'open-customer', async (ctx, { payload }) => {
  const { userId, name, email, locale, customer } = payload;
  // A number that cannot be rung must not cost the person their account.
  const phone = payload.phone === null ? null : parsePhone(payload.phone);
  await createCustomer(ctx, {
    kind: customer.kind,
    name: customer.name,
    email,
    locale,
    phone,
    contact: { name, email, phone },
    userId,
  });
});
