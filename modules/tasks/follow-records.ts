import type { Subscription } from '@cm/kit/module';
import type { RecordKinds } from '@cm/kit/record-kind';
import { updateCustomer } from './task.queries.ts';

/** A record that becomes another customer's takes its tasks along: they are looked for under that customer. */
export function followRecords(kinds: RecordKinds): Subscription[] {
  return [...kinds.values()].flatMap(({ type, customerChanged, find }) =>
    customerChanged === undefined
      ? []
      : [
          {
            event: customerChanged,
            name: `tasks-follow-${type}`,
            handle: async (ctx, events) => {
              const ids = [...new Set(events.map(({ subject }) => subject.id))];
              const facts = await find(ctx, ids);
              for (const id of ids) await updateCustomer(ctx.db, type, id, facts.get(id)?.customerId ?? null);
            },
          },
        ],
  );
}
