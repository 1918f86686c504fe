import { defineChannel } from '../channel.ts';
import { insertEntries, type NewEntry } from '../inbox.queries.ts';

/** The notification centre of the screens. The sentence is made when it is read, in the reader's language. */
export const inApp = defineChannel<NewEntry>({
  key: 'in_app',
  name: { fr: 'Centre de notifications', ar: 'مركز الإشعارات', en: 'Notification centre' },
  optional: false,
  byDefault: true,
  tellsActor: false,
  stored: true,
  tells: (notice) => notice.title !== undefined,
  // An account has one address: the list of deliveries can be searched by it for every channel.
  addressOf: (_ctx, to) => (to.userId === null ? null : to.email),
  accepts: () => true,
  keep: (_ctx, notice, event, to) => {
    const link = notice.link(event, to);
    return link === null ? null : { link, ref: null };
  },
  render: async (_ctx, { userId, customerId, link, eventId, notice, facts }) =>
    userId === null || link === null ? null : { userId, customerId, link, eventId, kind: notice.key, facts },
  write: async (ctx, entries) => insertEntries(ctx.db, entries, ctx.now()),
  // Its transaction fails with it, and the event is told again.
  classify: (error) => ({ kind: 'unknown', code: error instanceof Error ? error.name : 'unknown' }),
});
