import type { MailAuthentication } from '@cm/mail/authenticate';
import type { InboundState, SenderAuthentication } from './ticket.ts';
import { type Db, sendAlong } from '@cm/kit/database';
import { sql } from 'kysely';
import { inboundIn, type Reach } from './reach.queries.ts';

export interface InboundMail {
  readonly id: string;
  readonly recipient: string;
  readonly envelopeFrom: string;
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly authentication: SenderAuthentication | null;
  readonly authenticationDetail: string | null;
  readonly state: InboundState;
  readonly reason: string | null;
  readonly attempts: number;
  readonly classification: string | null;
  readonly fromEmail: string | null;
  readonly fromName: string | null;
  readonly subject: string | null;
  readonly ticketId: string | null;
  readonly messageId: string | null;
  readonly size: number;
  readonly receivedAt: Date;
}

const columns = sql`i.id, i.recipient, i.envelope_from, i.remote_address, i.helo, i.authentication,
  i.authentication_detail, i.state, i.reason, i.attempts, i.classification,
  i.from_email, i.from_name, i.subject, i.ticket_id, i.message_id,
  octet_length(i.raw)::bigint as size, i.received_at`;

export interface NewInboundMail {
  readonly id: string;
  readonly recipient: string;
  readonly envelopeFrom: string;
  readonly remoteAddress: string | null;
  readonly helo: string | null;
  readonly raw: Buffer;
  readonly digest: Buffer;
  readonly at: Date;
}

/** False when the same bytes are there already for that recipient. */
export async function insertInbound(db: Db, mail: NewInboundMail): Promise<boolean> {
  const result =
    await sql`insert into tickets.inbound_mails (id, recipient, envelope_from, remote_address, helo, raw, raw_sha256, state, received_at)
    values (${mail.id}, ${mail.recipient}, ${mail.envelopeFrom}, ${mail.remoteAddress}, ${mail.helo},
      ${mail.raw}, ${mail.digest}, 'received', ${mail.at})
    on conflict (tenant_id, raw_sha256, recipient) do nothing`.execute(db);
  return result.numAffectedRows === 1n;
}

export async function findInbound(db: Db, id: string): Promise<InboundMail | undefined> {
  const { rows } = await sql<InboundMail>`select ${columns} from tickets.inbound_mails i
    where i.id = ${id}`.execute(db);
  return rows[0];
}

export async function lockInbound(db: Db, id: string, reach: Reach): Promise<InboundMail | undefined> {
  const { rows } = await sql<InboundMail>`select ${columns} from tickets.inbound_mails i
    where i.id = ${id} and ${inboundIn(reach)} for update`.execute(db);
  return rows[0];
}

/** The bytes as they came, with their row. */
export async function findRaw(db: Db, id: string, reach: Reach): Promise<(InboundMail & { raw: Buffer }) | undefined> {
  const { rows } = await sql<InboundMail & { raw: Buffer }>`select ${columns}, i.raw from tickets.inbound_mails i
    where i.id = ${id} and ${inboundIn(reach)}`.execute(db);
  return rows[0];
}

export interface Handling {
  readonly state: InboundState;
  readonly reason: string | null;
  readonly ticketId: string | null;
  readonly messageId: string | null;
  readonly at: Date;
}

export interface MailFacts {
  readonly classification: string;
  readonly mailId: string;
  readonly fromEmail: string | null;
  readonly fromName: string | null;
  readonly subject: string;
  readonly authentication: MailAuthentication;
}

/** Nobody waits for the answer: it goes out with the commit. */
export function updateInbound(db: Db, id: string, handling: Handling, facts: MailFacts | null): void {
  const known = facts
    ? sql`, classification = ${facts.classification}, mail_id = ${facts.mailId}, from_email = ${facts.fromEmail},
        from_name = ${facts.fromName}, subject = ${facts.subject},
        authentication = ${facts.authentication.result}, authentication_detail = ${facts.authentication.detail}`
    : sql``;
  const update = sql`update tickets.inbound_mails set state = ${handling.state}, reason = ${handling.reason}, ticket_id = ${handling.ticketId},
      message_id = ${handling.messageId}, handled_at = ${handling.at} ${known}
    where id = ${id}`;
  sendAlong(db, update.compile(db));
}

/** Counts a failed attempt; the mail stays to be tried again. */
export async function updateFailed(db: Db, id: string, reason: string): Promise<number | null> {
  const { rows } = await sql<{ attempts: number }>`update tickets.inbound_mails
    set state = 'failed', attempts = attempts + 1, reason = ${reason}
    where id = ${id} and state in ('received', 'failed') returning attempts`.execute(db);
  return rows[0]?.attempts ?? null;
}

/**
 * The first to claim a Message-ID has it; a second one waits for the first to end. Returns null when claimed, else
 * who has it and what that mail said.
 */
export async function claimMailId(
  db: Db,
  claim: { readonly mailId: string; readonly fingerprint: Buffer; readonly inboundId: string },
): Promise<{ inboundId: string; same: boolean } | null> {
  const inserted = await sql`insert into tickets.mail_ids (mail_id, fingerprint, inbound_id)
    values (${claim.mailId}, ${claim.fingerprint}, ${claim.inboundId}) on conflict do nothing`.execute(db);
  if (inserted.numAffectedRows === 1n) return null;
  const { rows } = await sql<{ inboundId: string; fingerprint: Buffer }>`select inbound_id, fingerprint
    from tickets.mail_ids where mail_id = ${claim.mailId}`.execute(db);
  const holder = rows[0];
  // A mail that is tried again finds its own claim.
  if (!holder || holder.inboundId === claim.inboundId) return null;
  return { inboundId: holder.inboundId, same: holder.fingerprint.equals(claim.fingerprint) };
}

/** What waits for a person: quarantined mails and those that failed, newest first. */
export async function inboundToReview(
  db: Db,
  reach: Reach,
  page: { readonly limit: number; readonly after: { readonly value: string | number; readonly id: string } | null },
): Promise<InboundMail[]> {
  const older = page.after
    ? sql`and (i.received_at, i.id) < (${page.after.value}::timestamptz, ${page.after.id}::uuid)`
    : sql``;
  const { rows } = await sql<InboundMail>`select ${columns} from tickets.inbound_mails i
    where i.state in ('quarantined', 'failed') and ${inboundIn(reach)} ${older}
    order by i.received_at desc, i.id desc limit ${page.limit + 1}`.execute(db);
  return rows;
}

export async function isParticipant(db: Db, ticketId: string, email: string): Promise<boolean> {
  const { rows } = await sql`select 1 from tickets.participants
    where ticket_id = ${ticketId} and email = ${email}`.execute(db);
  return rows.length > 0;
}

export async function insertParticipant(db: Db, ticketId: string, email: string, at: Date): Promise<void> {
  await sql`insert into tickets.participants (ticket_id, email, added_at)
    values (${ticketId}, ${email}, ${at}) on conflict do nothing`.execute(db);
}
