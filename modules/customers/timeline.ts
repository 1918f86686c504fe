import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import type { Projection } from '@cm/kit/module';
import type { ChangeWords } from '@cm/kit/say-changes';
import { insertEntries } from './timeline.queries.ts';

/** Every event that concerns a customer becomes an entry of its timeline, in the relay's own transaction. */
export const timelineProjection = (changes: ChangeWords): Projection => ({
  name: 'timeline',
  handle: async (ctx: Ctx, events: readonly StoredEvent[]) => {
    const about = events.flatMap((event) => {
      const { customerId, name, payload } = event;
      return customerId === null ? [] : [{ ...event, customerId, changes: changes.of(name, payload) }];
    });
    await insertEntries(ctx.db, about);
  },
});
