import { aMailDomain } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import type { Harness } from '@cm/kit/testing';
import { processInboundMail } from './process-inbound-mail.ts';
import { createMailbox, type Mailbox } from './mailboxes.ts';
import { openTicket, type NewTicket, type OpenedTicket } from './open-ticket.ts';
import { recordInboundMail } from './record-inbound-mail.ts';

/** A ticket from the portal, of nobody's customer unless `requester` says whose. */
export async function aTicket(h: Harness, tenant: Tenant, wanted: Partial<NewTicket> = {}): Promise<OpenedTicket> {
  return openTicket(h.runtime.systemContext(tenant, 'test'), {
    subject: 'Mon serveur ne répond plus',
    text: 'Bonjour, mon serveur ne répond plus depuis ce matin.',
    channel: 'portal',
    requester: { email: 'karim@exemple.dz', name: 'Karim Haddad', userId: null, customerId: null, contactId: null },
    ...wanted,
  });
}

/** The tenant's default mailbox, `support@<slug>.dz`. */
export async function aMailbox(h: Harness, tenant: Tenant, wanted: { groupId?: string } = {}): Promise<Mailbox> {
  await aMailDomain(h, tenant, `${tenant.slug}.dz`);
  return createMailbox(h.runtime.systemContext(tenant, 'test'), {
    id: uuidv7(h.clock.now()),
    address: `support@${tenant.slug}.dz`,
    name: 'Support',
    groupId: wanted.groupId ?? null,
    isDefault: true,
    disabled: false,
  });
}

export interface MailText {
  readonly from: string;
  readonly to: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
  /** Replaces everything below the headers, its Content-Type included. */
  readonly mime?: string;
}

let sequence = 0;

/** A raw mail (RFC 5322). Each has a Message-ID of its own unless one is given. */
export function rawMail(mail: MailText): Buffer {
  sequence += 1;
  const lines = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject ?? 'Question'}`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0100',
    `Message-ID: ${mail.messageId ?? `<m${sequence}@exemple.dz>`}`,
    ...(mail.headers ?? []),
    'MIME-Version: 1.0',
  ];
  const rest =
    mail.mime ??
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${mail.body ?? 'Bonjour.'}\r\n`;
  return Buffer.from(`${lines.join('\r\n')}\r\n${rest}`);
}

/** What the SMTP listener and the job do with a mail for `recipient`. Returns the ids of the stored mails. */
export async function receiveMail(
  h: Harness,
  tenant: Tenant,
  raw: Buffer,
  recipient: string,
  envelope: { readonly from?: string; readonly remoteAddress?: string } = {},
): Promise<string[]> {
  const ctx = h.runtime.systemContext(tenant, 'SMTP listener');
  const ids = await recordInboundMail(ctx, {
    envelope: { from: 'envelope@exemple.dz', to: [recipient], remoteAddress: '203.0.113.5', helo: null, ...envelope },
    raw,
  });
  const worker = h.runtime.systemContext(tenant, 'tickets.process-mail');
  for (const inboundId of ids) await processInboundMail(worker, { inboundId });
  return ids;
}

export { insertVolume } from './testing/volume.ts';
