import { type Db, sendAlong } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { sql } from 'kysely';
import { entryHeader, entryLines, type NewEntry } from './ledger.queries.ts';
import type { TakenNumber } from './take-number.ts';

export interface IssuedFacts {
  readonly id: string;
  readonly customerId: string;
  readonly currency: string;
  readonly taken: TakenNumber;
  readonly dueOn: Day;
  readonly issuedBy: string;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
  readonly stampDuty: number;
  readonly customerNumber: string;
  readonly amountInWords: string;
  /** Written as JSON. */
  readonly seller: unknown;
  readonly buyer: unknown;
  readonly taxGroups: unknown;
  readonly parameters: unknown;
}

/**
 * Makes the draft an issued invoice, opens what is owed on it and posts its entry. One statement, whose answer
 * is not waited for, because everybody else who issues waits for the number that this transaction holds.
 */
export function writeIssued(db: Db, facts: IssuedFacts, entry: NewEntry, now: Date): void {
  const { taken, ttc, stampDuty } = facts;
  const write = sql`
    with issued as (
      update billing.invoices set state = 'issued', version = version + 1, ht = ${facts.ht}, tax = ${facts.tax}, ttc = ${ttc},
        year = ${taken.year}, seq = ${taken.seq}, number = ${taken.number}, issued_on = ${taken.on}, issued_at = ${now},
        issued_by = ${facts.issuedBy}, due_on = ${facts.dueOn}, seller = ${JSON.stringify(facts.seller)},
        buyer = ${JSON.stringify(facts.buyer)}, customer_number = ${facts.customerNumber},
        tax_groups = ${JSON.stringify(facts.taxGroups)}, parameters = ${JSON.stringify(facts.parameters)},
        amount_in_words = ${facts.amountInWords}, stamp_duty = ${stampDuty}, net_payable = ${ttc + stampDuty}
      where id = ${facts.id}
    ), settlement as (
      insert into billing.settlements (invoice_id, customer_id, currency, issued_on, due_on, total, payment_state)
      values (${facts.id}, ${facts.customerId}, ${facts.currency}, ${taken.on}, ${facts.dueOn}, ${ttc}, 'unpaid')
    ), entry as (${entryHeader(entry, now)}) ${entryLines(entry)}`;
  sendAlong(db, write.compile(db));
}
