import { speakerAt } from '@cm/customers';
import { userById } from '@cm/identity';
import { emailChanged } from '@cm/identity/events';
import type { Ctx } from '@cm/kit/ctx';
import { on } from '@cm/kit/module';
import { moveRequester } from './requester.queries.ts';

/** What a person asked under their former address is answered at the one that they have now. */
export const onEmailChanged = on(emailChanged, 'follow-address', (ctx, { payload }) =>
  ctx.transaction((tx) => followAddress(tx, payload)),
);

async function followAddress(tx: Ctx, { userId, before }: { readonly userId: string; readonly before: string }) {
  // They may have moved on since.
  const person = await userById(tx, userId);
  const speaker = person && (await speakerAt(tx, person.email));
  if (!person || !speaker || speaker.userId !== userId) return;
  for (const { customerId, contactId } of speaker.memberships)
    await moveRequester(tx.db, { customerId, contactId, from: before, to: person.email });
}
