import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import type { Projection } from '@cm/kit/module';
import { insertEntries } from './timeline.queries.ts';

/** Every event that concerns a customer becomes an entry of its timeline, in the relay's own transaction. */
export const timelineProjection: Projection = {
  name: 'timeline',
  handle: async (ctx: Ctx, events: readonly StoredEvent[]) => {
    const about = events.flatMap((event) =>
      event.customerId === null ? [] : [{ ...event, customerId: event.customerId }],
    );
    await insertEntries(ctx.db, about);
  },
};
