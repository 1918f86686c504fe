import type { Locale } from '@cm/ui/locale.ts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE } from '@cm/web-kit/portal/list-query.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

/** The server writes the sentences in the language of the screen: another language is another list. */
export const notificationsQuery = (locale: Locale, query: ListQuery<'portal.notifications.list'> = {}) =>
  queryOptions({
    queryKey: ['notifications', 'list', locale, query],
    queryFn: ({ signal }) => call('portal.notifications.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

/** Asked again every half minute: a customer waiting for an answer sees it come. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: ({ signal }) => call('portal.notifications.countUnread', {}, { signal }),
    refetchInterval: 30_000,
  });

export const preferencesQuery = () =>
  queryOptions({
    queryKey: ['notification-preferences'],
    queryFn: ({ signal }) => call('portal.notificationPreferences.get', {}, { signal }),
  });
