import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export type Notification = Result<'corporate.notifications.list'>['items'][number];

export const notificationKeys = { all: ['notifications'] } as const;

export const unreadCountQuery = queryOptions({
  queryKey: [...notificationKeys.all, 'unread'],
  queryFn: ({ signal }) => call('corporate.notifications.countUnread', {}, { signal }),
  refetchInterval: 30_000,
});

export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: [...notificationKeys.all, 'list', unread],
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
