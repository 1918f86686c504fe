import type { Locale } from '@cm/ui/locale.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

export const notificationKeys = { all: ['notifications'] } as const;

export const unreadCountQuery = queryOptions({
  queryKey: [...notificationKeys.all, 'unread'],
  queryFn: ({ signal }) => call('corporate.notifications.countUnread', {}, { signal }),
  refetchInterval: 30_000,
});

/** The server writes the sentences in the language of the screen: another language is another list. */
export const notificationsQuery = (locale: Locale, unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...notificationKeys.all, 'list', locale, unread],
    queryFn: ({ pageParam, signal }) =>
      call(
        'corporate.notifications.list',
        {
          query: {
            limit: 30,
            ...(unread ? { unread: 'true' } : {}),
            ...(pageParam === null ? {} : { cursor: pageParam }),
          },
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
