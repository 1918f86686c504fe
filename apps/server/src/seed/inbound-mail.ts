import type { Tenant } from '@cm/kit/ctx';
import type { Runtime } from '@cm/kit/runtime';
import { subjectToken } from '@cm/mail/thread';
import { recordInboundMail } from '@cm/tickets';
import type { Application } from '../application.ts';

/** A client without an account answers a ticket by mail; the SMTP listener takes it as it would take any. */
export async function answerByMail(
  application: Application,
  runtime: Runtime,
  tenant: Tenant,
  letter: { from: string; ticketId: string; text: string },
): Promise<void> {
  const { rows } = await application.owner.query<{ number: number; subject: string; address: string }>(
    'select t.number, t.subject, m.address from tickets.tickets t join tickets.mailboxes m on m.tenant_id = t.tenant_id and m.id = t.mailbox_id where t.id = $1',
    [letter.ticketId],
  );
  const [ticket] = rows;
  if (!ticket) throw new Error('there is nothing to answer');
  const { from } = letter;
  const raw = [
    `From: ${from}`,
    `To: ${ticket.address}`,
    `Subject: =?utf-8?B?${Buffer.from(`Re: ${subjectToken(`T-${ticket.number}`)} ${ticket.subject}`).toString('base64')}?=`,
    `Date: ${runtime.now().toUTCString()}`,
    `Message-ID: <${letter.ticketId}.${runtime.now().getTime()}@${from.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(letter.text).toString('base64'),
    '',
  ].join('\r\n');
  const ctx = runtime.systemContext(tenant, 'demonstration');
  await recordInboundMail(ctx, {
    envelope: { from, to: [ticket.address], remoteAddress: '127.0.0.1' },
    raw: Buffer.from(raw),
  });
}
