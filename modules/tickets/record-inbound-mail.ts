import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { insertInbound } from './inbound-mail.queries.ts';
import { processMailJob } from './jobs.ts';

/** What the SMTP listener says of a mail. `from` is empty for the null sender of bounces. */
export interface MailEnvelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly remoteAddress: string;
  /** What the client called itself in HELO or EHLO. */
  readonly helo: string | null;
}

const MAX_RECIPIENTS = 50;

/**
 * Stores a mail as it arrived, once per recipient, and has it read by a job. Nothing of it is looked at before it is
 * stored. The same bytes again for the same recipient change nothing.
 *
 * @returns the ids of the mails that were new
 * @command the same bytes for the same recipient are stored once
 */
export function recordInboundMail(
  outer: Ctx,
  mail: { readonly envelope: MailEnvelope; readonly raw: Uint8Array },
): Promise<string[]> {
  const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
  const digest = sha256(raw);
  const recipients = [...new Set(mail.envelope.to.map((address) => address.toLowerCase().slice(0, 320)))];
  return outer.transaction(async (ctx) => {
    const made: string[] = [];
    for (const recipient of recipients.slice(0, MAX_RECIPIENTS)) {
      const id = uuidv7(ctx.now());
      const row = {
        id,
        recipient,
        envelopeFrom: mail.envelope.from.slice(0, 320),
        remoteAddress: mail.envelope.remoteAddress.slice(0, 64),
        helo: mail.envelope.helo?.slice(0, 255) ?? null,
        raw,
        digest,
        at: ctx.now(),
      };
      if (!(await insertInbound(ctx.db, row))) continue;
      await enqueue(ctx, processMailJob, { inboundId: id });
      made.push(id);
    }
    return made;
  });
}
