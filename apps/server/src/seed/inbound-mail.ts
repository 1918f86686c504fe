import type { Tenant } from '@cm/kit/ctx';
import type { Runtime } from '@cm/kit/runtime';
import { messageForMail, recordInboundMail } from '@cm/tickets';
import type { Application } from '../application.ts';

/** A client without an account answers a ticket by mail; the SMTP listener takes it as it would take any. */
export async function answerByMail(
  application: Application,
  runtime: Runtime,
  tenant: Tenant,
  letter: { from: string; ticketId: string; text: string },
): Promise<void> {
  const { rows } = await application.owner.query<{ id: string }>(
    "select id from tickets.messages where ticket_id = $1 and kind = 'agent' order by created_at desc, id desc limit 1",
    [letter.ticketId],
  );
  const ctx = runtime.systemContext(tenant, 'demonstration');
  const answer = rows[0] ? await messageForMail(ctx, rows[0].id) : null;
  if (!answer) throw new Error('there is nothing to answer');
  const { from } = letter;
  const raw = [
    `From: ${from}`,
    `To: ${answer.replyTo}`,
    `Subject: =?utf-8?B?${Buffer.from(`Re: ${answer.subject}`).toString('base64')}?=`,
    `Date: ${runtime.now().toUTCString()}`,
    `Message-ID: <${letter.ticketId}.${runtime.now().getTime()}@${from.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(letter.text).toString('base64'),
    '',
  ].join('\r\n');
  await recordInboundMail(ctx, {
    envelope: { from, to: [answer.replyTo], remoteAddress: '127.0.0.1', helo: null },
    raw: Buffer.from(raw),
  });
}
