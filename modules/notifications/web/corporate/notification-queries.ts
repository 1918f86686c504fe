import { growingQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';

export const unreadCountQuery = { ...recordQuery('corporate.notifications.countUnread', {}), refetchInterval: 30_000 };

export const notificationsQuery = (unread: boolean) =>
  growingQuery('corporate.notifications.list', { query: { limit: 30, ...(unread ? { unread: 'true' } : {}) } });
