import { type Db, sendAlong } from '@cm/kit/database';
import { sql } from 'kysely';

/** Whoever counts the acknowledgements of a sender counts alone until the transaction ends. `key` names tenant and sender. */
export function lockAcknowledgements(db: Db, key: string): void {
  sendAlong(db, sql`select pg_advisory_xact_lock(hashtextextended(${`acknowledge:${key}`}, 0))`.compile(db));
}

export interface Acknowledgement {
  readonly sender: string;
  readonly ticketId: string;
  readonly now: Date;
  /** Those from then on count. */
  readonly since: Date;
  readonly atMost: number;
}

/** False when the ticket has its acknowledgement, or the sender had `atMost` since then. */
export async function insertAcknowledgement(db: Db, one: Acknowledgement): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into tickets.acknowledgements (sender, ticket_id, at)
    select ${one.sender}, ${one.ticketId}, ${one.now}
    where (select count(*) from (select 1 from tickets.acknowledgements
      where sender = ${one.sender} and at > ${one.since} limit ${one.atMost}) recent) < ${one.atMost}
    on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}
