import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'notice.title': 'Notifications',
  'notice.unread_one': '{{count}} unread notification',
  'notice.unread_other': '{{count}} unread notifications',
  'notice.readAll': 'Mark all as read',
  'notice.show': 'Show',
  'notice.tab.all': 'All',
  'notice.tab.unread': 'Unread',
  'notice.empty': 'No notifications',
  'notice.emptyText': 'You will be told here about what concerns you.',
  'notice.other': 'News:',
} as const satisfies Translation<typeof french, 'en'>;
