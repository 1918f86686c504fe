import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { insertEntries } from './inbox.queries.ts';
import type { InboxKind } from './inbox-words.ts';
import { oneLine } from './liquid.ts';

const MAX_PEOPLE = 500;

/** Puts a line into these people's notification centres, but for the one who did it. Unknown users are left out. */
export async function notifyInApp(
  ctx: Ctx,
  event: Pick<StoredEvent, 'id' | 'actor'>,
  userIds: readonly (string | null)[],
  entry: { readonly kind: InboxKind; readonly params: Readonly<Record<string, string>>; readonly link: string },
): Promise<void> {
  const wanted = userIds.filter((id): id is string => id !== null && !event.actor.endsWith(`:${id}`));
  const known = await usersByIds(ctx, wanted.slice(0, MAX_PEOPLE));
  const params = Object.fromEntries(
    Object.entries(entry.params).map(([name, value]) => [name, oneLine(value).slice(0, 300)]),
  );
  await insertEntries(ctx, [...known.keys()], { eventId: event.id, kind: entry.kind, params, link: entry.link });
}
