import { type Db, sendAlong } from '@cm/kit/database';
import { sql } from 'kysely';

/** Whoever counts the acknowledgements of an operator counts alone until the transaction ends. */
export function lockAcknowledgements(db: Db, tenantId: string): void {
  sendAlong(db, sql`select pg_advisory_xact_lock(hashtextextended(${`acknowledge:${tenantId}`}, 0))`.compile(db));
}

interface Cap {
  /** Those from then on count. */
  readonly since: Date;
  readonly atMost: number;
}

export interface Acknowledgement {
  readonly sender: string;
  readonly ticketId: string;
  readonly now: Date;
  readonly ofSender: Cap;
  readonly inAll: Cap;
}

/** False when the ticket has its acknowledgement, or one of the caps is reached. */
export async function insertAcknowledgement(db: Db, one: Acknowledgement): Promise<boolean> {
  const { sender, ticketId, now, ofSender, inAll } = one;
  const { numAffectedRows } = await sql`insert into tickets.acknowledgements (sender, ticket_id, at)
    select ${sender}, ${ticketId}, ${now}
    where (select count(*) from (select 1 from tickets.acknowledgements
      where sender = ${sender} and at > ${ofSender.since} limit ${ofSender.atMost}) recent) < ${ofSender.atMost}
    and (select count(*) from (select 1 from tickets.acknowledgements
      where at > ${inAll.since} limit ${inAll.atMost}) recent) < ${inAll.atMost}
    on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}
