import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';

/**
 * Asked again every half minute: a customer waiting for an answer sees it come. And as soon as the window is looked at again: one that
 * was left behind learns by it that somebody acts for another account meanwhile.
 */
export const unreadQuery = () => ({
  ...recordQuery('portal.notifications.countUnread', {}),
  refetchInterval: 30_000,
  refetchOnWindowFocus: 'always' as const,
});

type NoticeClass = Result<'portal.notificationPreferences.get'>['classes'][number];
export type Silenced = NonNullable<NoticeClass['silenced']>;

export const preferencesQuery = () => recordQuery('portal.notificationPreferences.get', {});
