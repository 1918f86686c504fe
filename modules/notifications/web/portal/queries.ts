import { recordQuery } from '@cm/web-kit/portal/queries.ts';

/** Asked again every half minute: a customer waiting for an answer sees it come. */
export const unreadQuery = () => ({ ...recordQuery('portal.notifications.countUnread', {}), refetchInterval: 30_000 });

export const preferencesQuery = () => recordQuery('portal.notificationPreferences.get', {});
