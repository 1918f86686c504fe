import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { enqueue, defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { passwordResetRequested, verificationRequested } from './events.ts';
import { createLink, linkPurpose } from './links.ts';
import { mayBeMailed } from './mails-to-person.ts';
import { userKind } from './session.ts';
import { findUserByEmail, type UserRow } from './user.queries.ts';

const request = z.strictObject({
  purpose: linkPurpose.exclude(['invitation']),
  kind: userKind,
  email: z.string(),
});
type LinkRequest = z.infer<typeof request>;

/** Mails a link to the owner of an address, if there is one who may have it. */
export const mailLinkJob = defineJob({ name: 'identity.mail-link', payload: request, maxAttempts: 10 });

/**
 * A visitor asks for a link to an address. The same work for every address, whoever has it: the look-up is the job's, so
 * that neither the answer nor its time tells (B2).
 */
export async function requestLink(ctx: Ctx, wanted: LinkRequest): Promise<void> {
  const { purpose, kind, email } = wanted;
  await ctx.transaction((tx) => enqueue(tx, mailLinkJob, wanted, { key: `${purpose}:${kind}:${email}` }));
}

/** What the job does. Twice is a second mail, whose link ends the first one. */
export async function mailLink(ctx: Ctx, { purpose, kind, email }: LinkRequest): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await findUserByEmail(tx.db, email);
    if (!user || user.kind !== kind || !mayHave(user, purpose) || !(await mayBeMailed(tx, user.id))) return;
    const linkId = await createLink(tx, purpose, user);
    const payload = { userId: user.id, email: user.email, linkId };
    await emit(tx, purpose === 'reset_password' ? passwordResetRequested : verificationRequested, payload);
  });
}

function mayHave(user: UserRow, purpose: LinkRequest['purpose']): boolean {
  if (user.disabledAt) return false;
  return purpose === 'reset_password' || (user.kind === 'customer' && user.emailVerifiedAt === null);
}
