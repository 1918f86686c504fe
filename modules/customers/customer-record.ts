import { holdsAll, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { transitions } from './customer.ts';
import { type CustomerRow, findCustomer } from './customer.queries.ts';
import { identifierWarnings } from './identifier-warnings.ts';
import { listVerifications, type VerificationRow } from './kyc.queries.ts';
import { familyOf } from './family.queries.ts';
import { problems } from './problems.ts';
import { countRecords } from './record.queries.ts';
import { conditionsFor, type RecordKinds } from '@cm/kit/record-kind';
import { countEntries } from './timeline.queries.ts';

/** Counted from the timeline: those modules own the rows, the events are ours to read. */
const COUNTED = {
  tickets: 'ticket.opened',
  orders: 'order.requested',
  services: 'service.activated',
  invoices: 'invoice.issued',
} as const;

export interface CustomerRecord {
  readonly row: CustomerRow;
  readonly counts: Record<'contacts' | 'notes' | 'documents' | keyof typeof COUNTED, number>;
  readonly verification: VerificationRow | null;
  readonly assigneeName: string | null;
  readonly accountManager: { readonly id: string; readonly name: string; readonly active: boolean } | null;
  readonly warnings: readonly string[];
  readonly next: readonly string[];
}

/** Everything of a customer at a glance. @throws ProblemError `customers.not_found` */
export async function customerRecord(ctx: Ctx, kinds: RecordKinds, id: string): Promise<CustomerRecord> {
  return ctx.transaction(async (tx) => {
    const row = await findCustomer(tx.db, tx.actor, id);
    if (!row) throw problems.not_found();
    const own = await countRecords(tx.db, row.id);
    const happened = await countEntries(
      tx.db,
      await familyOf(tx.db, row.id),
      Object.values(COUNTED),
      await conditionsFor(tx, kinds),
    );
    const [verification = null] = await listVerifications(tx.db, row.id);
    const assignee = verification?.assigneeId ?? null;
    const manager = row.accountManagerId;
    const names = await usersByIds(
      tx,
      [assignee, manager].flatMap((one) => one ?? []),
    );
    return {
      row,
      counts: {
        ...own,
        tickets: happened.get(COUNTED.tickets) ?? 0,
        orders: happened.get(COUNTED.orders) ?? 0,
        services: happened.get(COUNTED.services) ?? 0,
        invoices: happened.get(COUNTED.invoices) ?? 0,
      },
      verification,
      assigneeName: assignee === null ? null : (names.get(assignee)?.name ?? null),
      accountManager:
        manager === null
          ? null
          : {
              id: manager,
              name: names.get(manager)?.name ?? '—',
              active: await holdsAll(tx, manager, ['customers.read']),
            },
      warnings: identifierWarnings(row),
      next: transitions[row.state],
    };
  });
}
