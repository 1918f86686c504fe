import { textedCode } from '@cm/identity';
import type { OutsideCtx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { enqueue } from '@cm/kit/jobs';
import { type SentSms, SmsError } from './gateway.ts';
import { sendTextJob } from './jobs/send-text.ts';
import { MAX_TRIES, secondsToNextTry } from './message.ts';
import { lockMessage, type MessageRow, updateMessage } from './message.queries.ts';

/**
 * Sends a message that was let through, at most once: it is written down as being sent before it is, and one that was in
 * that state when its process died is not sent again. Only what the gateway certainly did not take is tried once more, as
 * long as the code is worth something.
 */
export async function sendText(
  ctx: OutsideCtx<'smsGateway'>,
  { messageId }: { readonly messageId: string },
): Promise<void> {
  const ready = await ctx.transaction(async (tx) => {
    const message = await lockMessage(tx.db, messageId);
    if (message?.state === 'sending')
      await updateMessage(tx.db, messageId, { state: 'uncertain', failure: 'interrupted' });
    if (message?.state !== 'queued') return undefined;
    const code = message.expiresAt > tx.now() ? await textedCode(tx, messageId) : null;
    if (code === null) {
      await updateMessage(tx.db, messageId, { state: 'expired' });
      return undefined;
    }
    await updateMessage(tx.db, messageId, { state: 'sending', attempts: message.attempts + 1 });
    return { message: { ...message, attempts: message.attempts + 1 }, code };
  });
  if (!ready) return;
  const { message, code } = ready;
  const validSeconds = Math.ceil((message.expiresAt.getTime() - ctx.now().getTime()) / 1000);
  let sent: SentSms;
  try {
    sent = await ctx.ports.smsGateway.send({ ...code, reference: messageId, validSeconds });
  } catch (error) {
    const failure = error instanceof SmsError ? error : new SmsError('unknown', 'defect', { cause: error });
    return failed(ctx, message, failure);
  }
  const { providerMessageId } = sent;
  await ctx.transaction((tx) => updateMessage(tx.db, messageId, { state: 'sent', failure: null, providerMessageId }));
}

async function failed(ctx: OutsideCtx, message: MessageRow, failure: SmsError): Promise<void> {
  const { id, attempts, expiresAt } = message;
  await ctx.transaction(async (tx) => {
    const next = addSeconds(tx.now(), secondsToNextTry(attempts, failure.retryAfterSeconds));
    const isTriedAgain = failure.kind === 'temporary' && attempts < MAX_TRIES && next < expiresAt;
    const state = isTriedAgain ? 'queued' : failure.kind === 'unknown' ? 'uncertain' : 'refused';
    await updateMessage(tx.db, id, { state, failure: failure.code });
    if (isTriedAgain) await enqueue(tx, sendTextJob, { messageId: id }, { runAt: next });
    tx.log.warn({ messageId: id, failure: failure.kind, code: failure.code, attempts, state }, 'sms: not sent');
  });
  // A defect of ours is logged by the worker with its trace; the message stays as it is.
  if (failure.code === 'defect') throw failure.cause;
}
